import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { overlaps, type Span } from '../../article/span.ts';
import { analyse } from '../analyse.ts';
import { SHOWN } from '../finding.ts';

/** Short reports about recruiters of fifteen kinds, with `[move|words]` where a careful reader marks a move. */
type Report = { name: string; text: string; marked: { move: string; span: Span }[]; sender: string };

function reportsIn(file: string): Report[] {
  return readFileSync(`test/recruitment/${file}`, 'utf8')
    .split(/^# /m)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [head, ...body] = block.split('\n');
      const [name = '', sender = ''] = (head ?? '').split(' | ');
      const marked: Report['marked'] = [];
      let text = '';
      for (const part of body
        .join('\n')
        .trim()
        .split(/(\[[a-z-]+\|[^\]]+\])/)) {
        const [, move, words] = /^\[([a-z-]+)\|([^\]]+)\]$/.exec(part) ?? [];
        if (move && words) marked.push({ move, span: [text.length, text.length + words.length] });
        text += words ?? part;
      }
      return { name, text, marked, sender: sender.replace('sender: ', '') };
    });
}

test.each([
  ['tuned.txt', 0.84, 0.84],
  ['kept-aside.txt', 0.74, 0.76],
])('most moves of %s are seen, and most of what is shown is one', (file, recall, precision) => {
  let [wanted, seen, shown, right] = [0, 0, 0, 0];
  for (const { text, marked } of reportsIn(file)) {
    const found = analyse(text).recruitment.filter(({ confidence }) => confidence >= SHOWN);
    const agrees = (a: { move: string; span: Span }, b: { move: string; span: Span }) =>
      a.move === b.move && overlaps(a.span, b.span);
    wanted += marked.length;
    seen += marked.filter((mark) => found.some((one) => agrees(one, mark))).length;
    shown += found.length;
    right += found.filter((one) => marked.some((mark) => agrees(one, mark))).length;
  }
  expect(seen / wanted).toBeGreaterThan(recall);
  expect(right / shown).toBeGreaterThan(precision);
});

test('a message knows who sends it', () => {
  const named = reportsIn('tuned.txt').filter(({ text, sender }) => {
    const words = sender.toLowerCase().replace(/^the /, '').split(' ');
    return analyse(text).messages.some((message) =>
      words.some((word) => message.sender?.name.toLowerCase().includes(word)),
    );
  });
  expect(named.length).toBeGreaterThanOrEqual(12);
});

test.each([
  [
    'a campaign speech',
    'Gov. Ada Pell told supporters in Wexham on Monday that the election was about wages. “You deserve a raise,” Pell said. “Your vote matters. Go to the polls on Tuesday.” Her rival, Tom Abney, said she had joined the race late. An advertisement by his campaign says: “She raised your taxes twice.”',
  ],
  [
    'a police report',
    'Police in Merrow said on Friday that two men had joined a group of thieves last year. “We will find them,” the chief, Ana Brook, told reporters. Officers asked residents to call a hotline with information. Six people were arrested.',
  ],
  [
    'a match report',
    'The Rovers signed three players on Thursday. “We want to win the league,” said the coach, Jo Hale. The club has 12,000 members and asked fans to arrive early. “You feel at home here,” said the new keeper.',
  ],
  [
    'a health notice',
    'The clinic asked residents to boil water after a pipe broke. “Please call us if you feel sick,” a leaflet from the clinic says. The repair takes two days, said the director, Lin Osei.',
  ],
])('%s recruits nobody', (_, text) => {
  expect(analyse(text).recruitment.filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
});
