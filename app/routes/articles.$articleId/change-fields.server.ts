import { z } from 'zod';
import type { FindingKey, SourceKey } from '#app/core/analysis/correction/change.ts';
import { readKey, readSourceKey } from '#app/core/analysis/correction/finding-key.ts';
import { LONGEST_NAME } from '#app/core/analysis/correction/problem-of.ts';
import { TECHNIQUE_IDS } from '#app/core/analysis/persuasion/techniques.ts';
import { MOVE_IDS } from '#app/core/analysis/recruitment/moves.ts';
import type { Span } from '#app/core/article/span.ts';

/** A key in one line → the key; anything else is refused with this message. */
const keyField = <T>(read: (line: string) => T | null, message: string) =>
  z.string(message).transform((line, check): T => {
    const key = read(line);
    if (key !== null) return key;
    check.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

const finding = keyField<FindingKey>(readKey, 'Say which finding.');
const source = keyField<SourceKey>(readSourceKey, 'Choose a source.');
const technique = z.enum(TECHNIQUE_IDS, 'Choose a technique.');
const VOICES = ['reporter', 'source', 'depicted'] as const;
const voice = z.enum(VOICES, 'Choose whose voice it is.');
/** `auto`: of whoever speaks in these words. */
const anyVoice = z.enum(['auto', ...VOICES], 'Choose whose voice it is.');
const move = z.enum(MOVE_IDS, 'Choose a move.');
const kind = z.enum(
  ['named', 'unnamed', 'organization', 'document', 'character'],
  'Choose what kind of source it is.',
);
const quotation = z.enum(['auto', 'direct', 'mixed', 'indirect'], 'Choose how the words are given.');
const shortText = z.string().trim().max(LONGEST_NAME, `At most ${LONGEST_NAME} characters.`);
const required = shortText.min(1, 'Say who it is.');

/** `12-40`, or nothing. */
const message = z
  .string()
  .optional()
  .transform((line): Span | null => {
    const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(line ?? '') ?? [];
    return from === undefined || to === undefined ? null : [Number(from), Number(to)];
  });

const WORDS = 'Choose the first and the last word.';
const place = z
  .string(WORDS)
  .regex(/^\d{1,9}$/, WORDS)
  .transform(Number);
const span = { from: place, to: place };
/** Words that may be left out. */
const noPlace = z
  .string()
  .optional()
  .transform((typed) => (/^\d{1,9}$/.test(typed ?? '') ? Number(typed) : null));

/** One of the sources, or somebody new. */
const speaker = z.object({
  speaker: z.string('Choose who says it.').min(1, 'Choose who says it.'),
  newName: shortText.optional(),
  newKind: kind.catch('named').optional(),
});

/** What each form has to hold, by what it wants and the layer. */
export const FORMS = {
  accept: z.object({ finding }),
  reject: z.object({ finding }),
  'relabel persuasion': z.object({ finding, technique, voice }),
  'relabel recruitment': z.object({ finding, move, message }),
  'relabel sourcing': speaker.extend({ finding, quotation }),
  'add persuasion': z.object({ ...span, technique, voice: anyVoice }),
  'add recruitment': z.object({ ...span, move, message }),
  'add sourcing': speaker.extend({
    ...span,
    quotation,
    cueFrom: noPlace,
    cueTo: noPlace,
    sourceFrom: noPlace,
    sourceTo: noPlace,
  }),
  'add silence': z.object({ ...span, who: required }),
  source: z.object({
    source,
    name: required,
    kind,
    role: shortText.optional(),
    stake: z.enum(['self-interested', 'independent', 'unclear'], 'Choose a stake.'),
    why: z.string().trim().max(300, 'At most 300 characters.').optional(),
    wasName: z.string().optional(),
    wasKind: z.string().optional(),
    wasRole: z.string().optional(),
    wasStake: z.string().optional(),
  }),
  merge: z.object({ source, into: source }),
} as const;

export type FormName = keyof typeof FORMS;
export type Typed<Name extends FormName> = z.infer<(typeof FORMS)[Name]>;
