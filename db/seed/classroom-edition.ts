/**
 * The example that ships: the facts of a real news story in our own sentences, at two reading levels.
 * Quoted words are fragments of a few words; everything else is retold.
 */
export type EditionArticle = {
  id: string;
  level: 'older' | 'younger';
  title: string;
  publication: string;
  byline: string;
  publishedOn: string;
  text: string;
};

const CREDIT =
  'This is an adaptation for classrooms. It retells a news report of May 2025 on the CIA’s Mandarin-language recruitment videos in new sentences; only short fragments are quoted.';

const OLDER = `A spy agency makes its pitch in two short films

The CIA has put two short films in Mandarin on social media. They invite officials in China who have lost faith in their government to pass secrets to the United States.

CIA Director John Ratcliffe said in a statement that the films were made to recruit Chinese officials who could “steal secrets” for his agency. No rival had ever been a more “formidable challenge” to the country than China’s ruling party, Ratcliffe claimed. He promised that the agency would answer “with urgency, creativity, and grit.”

The Chinese embassy in Washington did not respond to a request for comment.

The films follow an earlier message. Six months before, the agency had published a video in Mandarin with only text on the screen. The text was a guide to getting in touch in secret. It was watched 900,000 times, according to agency officials. The report does not say who else has checked that number.

A CIA official, who was not named, said that more people in China now offer information, although speaking out is dangerous there. The agency would not be making more films “if it wasn’t working,” the official argued. The official added that the agency wanted people in China to know that it had “an open door.” It is looking for more than military plans, the official said: advanced science, technology, data and foreign policy are on its list as well.

What the films show

The first film follows a young man who plays a junior member of the Communist Party. He carries shopping bags for his boss, who tries on suits and looks for an expensive watch. The young man complains that people like him give “a lifetime” of work, “but they are the ones to benefit.” He was taught that anyone who obeys the rules and works hard will live better, he says, so why are only “a few people” happy? At the end he decides that he has to “forge my own path.” The music swells as he leaves his small flat. The first step is “the hardest part,” he says, and he taps a link that leads to the agency.

The second film takes place at a formal dinner. An older, well-dressed party official senses that his colleagues are plotting against him, and he fears that he will share the fate of comrades who were pushed out of power. “It is easy to become a memory,” the official says. It is far too common here “to just disappear.” He warns that “the whispers will grow louder.” He refuses to leave his family’s future to the party, and he contacts the agency over a secure page on his phone. Whatever happens to him, he says, “my family will know a good life.”

Both films end with the same step: a message to the agency. Neither shows what happens to a person who is caught.

An answer from Moscow

The agency made films like these for Russians in earlier years. Officials in Washington say that those films have worked. The report gives no figures for that. In February, Russia replied with a film of its own, which invited American “patriots” to hand secrets to its spies.

U.S. officials have warned that China and Russia hope to gain from job cuts in the American government. Their spy services want to recruit people who worked for the CIA and other agencies and were offered money to leave, the officials said.

${CREDIT}
`;

const YOUNGER = `A spy agency makes two films to find helpers

The CIA has put two short films on social media. It is a spy agency of the United States. The films are in Mandarin, a language of China. They invite Chinese officials who are unhappy with their leaders to share secrets.

The head of the agency, John Ratcliffe, said in a statement that the films should help to recruit Chinese officials who would “steal secrets.” Ratcliffe claimed that the United States had never faced a more “formidable challenge” than China’s ruling party.

The Chinese embassy did not respond to a request for comment.

Half a year earlier, the agency had shared a video that was only text. It was watched 900,000 times, agency officials said. The report does not say who else has checked that number.

A CIA official, who was not named, said that more people in China now offer to help. There would be no new films “if it wasn’t working,” the official said. The agency has “an open door” for people in China, the official added.

What the films show

The first film is about a young man who works for the ruling party. He has to follow his boss, who buys new suits and an expensive watch. “They are the ones to benefit,” the young man says about the leaders. Why can only “a few people” be happy, he asks. The music gets louder as he leaves his small flat. The first step is “the hardest part,” he says. Then he uses his phone to write to the agency.

The second film is about an older official at a fine dinner. He worries that the others want to get rid of him. “It is easy to become a memory,” the official says. He warns that “the whispers will grow louder.” He wants to keep his family safe, so he also writes to the agency. “My family will know a good life,” he says.

Both films stop there. Neither shows what happens to a person who is caught.

An answer from Russia

The agency made films like these for Russians before. Officials say that those films worked. The report gives no figures. In February, Russia answered with its own film, which invited American “patriots” to tell their secrets to Russian spies.

U.S. officials have warned that China and Russia hope to recruit Americans who lost government jobs.

${CREDIT}
`;

const edition = (level: EditionArticle['level'], text: string): EditionArticle => ({
  id: `classroom-edition-${level}`,
  level,
  title: text.slice(0, text.indexOf('\n')),
  publication: `Says Who, classroom edition (${level === 'older' ? 'ages 14 and up' : 'ages 11 to 13'})`,
  byline: 'Adapted by Says Who',
  publishedOn: '2025-05-01',
  text,
});

export const CLASSROOM_EDITION: EditionArticle[] = [edition('older', OLDER), edition('younger', YOUNGER)];
