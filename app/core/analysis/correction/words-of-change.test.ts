import { expect, test } from 'vitest';
import type { Span } from '../../article/span.ts';
import type { Change } from './change.ts';
import { describeChange } from './describe-change.ts';
import { quotationOf } from './quotation-of.ts';

const TEXT = 'The mayor said “the dam is safe”. She called it ‘old’ but “strong”, a clerk recalled.';
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

test.each([
  ['the dam is safe', 'direct'],
  ['“the dam is safe”', 'direct'],
  ['old', 'direct'],
  ['called it ‘old’ but “strong”', 'mixed'],
  ['a clerk', 'indirect'],
] as const)('“%s” is given as %s', (words, quotation) => {
  expect(quotationOf(TEXT, at(words))).toBe(quotation);
});

const source = { name: 'the mayor', kind: 'unnamed' } as const;
const finding = { layer: 'persuasion', label: 'doubt', span: at('called it') } as const;

test.each<[Change, string, string]>([
  [{ type: 'reject', finding }, 'Took out: Doubt', 'called it'],
  [
    { type: 'relabel-technique', finding, label: 'slogan', voice: 'source' },
    'Doubt became Slogan, a source’s words',
    'called it',
  ],
  [
    { type: 'add-silence', span: at('a clerk'), who: 'the clerk' },
    'Added: the clerk did not answer',
    'a clerk',
  ],
  [{ type: 'rename-source', source, name: 'Ada Moss' }, 'the mayor is called Ada Moss', ''],
  [{ type: 'set-kind', source, kind: 'named' }, 'the mayor is a named person', ''],
  [{ type: 'set-stake', source, stake: 'self-interested', why: null }, 'the mayor has a stake', ''],
  [{ type: 'set-role', source, role: 'head of the town' }, 'the mayor has the role “head of the town”', ''],
  [{ type: 'set-role', source, role: null }, 'the mayor has no role', ''],
])('%o reads as “%s”', (change, what, words) => {
  expect(describeChange(change, TEXT)).toEqual({ what, words });
});
