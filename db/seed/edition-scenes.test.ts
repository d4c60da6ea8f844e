import { expect, test } from 'vitest';
import { analyse } from '#app/core/analysis/analyse.ts';
import { CLASSROOM_EDITION } from './classroom-edition.ts';

test.each(CLASSROOM_EDITION.map((edition) => [edition.level, edition.text] as const))(
  'the %s edition gives the lines of both films to their characters and finds both pitches',
  (_level, text) => {
    const { attributions, messages, recruitment } = analyse(text);
    const speakerOf = (words: string) =>
      attributions.find(({ content }) => content.some((span) => text.slice(...span).includes(words)));
    for (const words of ['hardest part', 'ones to benefit', 'become a memory', 'family will know'])
      expect(speakerOf(words)?.speakerKind, words).toBe('character');
    expect(speakerOf('steal secrets')).toMatchObject({ speaker: 'John Ratcliffe', speakerKind: 'named' });
    expect(messages.map(({ label }) => label)).toEqual(['the first film', 'the second film']);
    expect(messages.map(({ sender }) => sender?.name)).toEqual(['CIA', 'CIA']);
    expect(recruitment.filter(({ messageId }) => messageId).length).toBeGreaterThan(7);
  },
);
