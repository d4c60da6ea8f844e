import type { Span } from '../../article/span.ts';

/** An invented article, a sentence a line, with findings made by hand: what the builders are tested on. */
export const LINES = [
  'Tollmere council hires film crew to fill its fire brigade',
  'The Tollmere council released a short film on Friday that asks young farm workers to join its fire brigade.',
  'The brigade has nine members and covers four villages.',
  '“We have never been closer to empty trucks,” said Ada Quill, the council’s safety chief.',
  'The film was watched 12,000 times in two days, the council said.',
  'A brigade member warned that the new pay would not last past spring.',
  '“Every real village stands by its brigade or burns,” Quill told a meeting.',
  'A report by the county auditor found that the brigade lost six members in a year.',
  'The farm workers’ union did not respond to a request for comment.',
  'The meeting took place in the school hall and lasted two hours.',
  'In the film, a farm hand named Joss looks at an empty barn.',
  'Slow drums play.',
  '“Nobody here knows my name,” he says.',
  '“Your father wore this helmet,” his aunt tells him.',
  '“Forty neighbours have already signed,” a voice adds.',
  '“A house of your own waits at the end of the road,” it says.',
  '“Take the first step tonight,” Joss says.',
  'The council will vote on the budget of the brigade on 3 June.',
];
export const TEXT = LINES.join('\n');

export const span = (words: string): Span => {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new Error(`Not in the example: ${words}`);
  return [start, start + words.length];
};
