import type { Analysis, Attribution, LedgerSource, SourceKind, Stake } from '../../analysis/finding.ts';
import type { TechniqueId } from '../../analysis/persuasion/techniques.ts';
import type { MoveId } from '../../analysis/recruitment/moves.ts';
import type { Span } from '../../article/span.ts';
import { LINES, span, TEXT } from './example-text.ts';
import type { Material } from './material/material.ts';

const source = (
  id: string,
  label: string,
  kind: SourceKind,
  stake: Stake,
  introduced: string,
): LedgerSource => ({
  id,
  name: label,
  kind,
  role: null,
  label,
  stake,
  stakeWhy: `The article shows what ${label} has at stake.`,
  mentions: 1,
  attributionIds: [],
  introduced: [span(introduced)],
  verifiedBy: null,
});

const attribution = (
  id: string,
  sourceId: string,
  kind: SourceKind,
  content: string,
  cue: string,
  who: string,
): Attribution => {
  const line = span(LINES.find((one) => one.includes(content)) ?? content);
  const inLine = (words: string): Span => {
    const start = TEXT.indexOf(words, words === content ? line[0] : line[0]);
    return [start, start + words.length];
  };
  return {
    id,
    content: [inLine(content)],
    cue: inLine(cue),
    source: inLine(who),
    quotation: content.startsWith('“') ? 'direct' : 'indirect',
    speaker: sourceId,
    speakerKind: kind,
    sourceId,
    confidence: 0.9,
    why: `“${who}” leads to the speaker.`,
  };
};

const technique = (
  id: string,
  words: string,
  name: TechniqueId,
  voice: 'source' | 'depicted',
  sourceId: string | null,
) => ({
  id,
  span: span(words),
  technique: name,
  voice,
  sourceId,
  confidence: 0.85,
  why: `“${words}” works on the reader.`,
});
const move = (id: string, words: string, name: MoveId) => ({
  id,
  span: span(words),
  move: name,
  messageId: 'film',
  confidence: 0.85,
  why: `“${words}” works on the viewer.`,
});

const sentences = LINES.slice(1).map(span);
const film: Span = [span('In the film')[0], span('Joss says.')[1]];

export const ANALYSIS: Analysis = {
  version: 1,
  length: TEXT.length,
  paragraphs: [
    { span: span(LINES[0] ?? ''), kind: 'title' },
    ...sentences.map((one) => ({ span: one, kind: 'text' as const })),
  ],
  sentences,
  sources: [
    source('quill', 'Ada Quill', 'named', 'self-interested', 'Ada Quill, the council’s safety chief'),
    source('council', 'the Tollmere council', 'organization', 'self-interested', 'The Tollmere council'),
    source('member', 'a brigade member', 'unnamed', 'unclear', 'A brigade member'),
    source(
      'report',
      'a report by the county auditor',
      'document',
      'independent',
      'A report by the county auditor',
    ),
    source('joss', 'Joss in the film', 'character', 'self-interested', 'a farm hand named Joss'),
    source('aunt', 'the aunt in the film', 'character', 'self-interested', 'his aunt'),
  ],
  attributions: [
    attribution('a1', 'quill', 'named', '“We have never been closer to empty trucks,”', 'said', 'Ada Quill'),
    attribution(
      'a2',
      'council',
      'organization',
      'The film was watched 12,000 times in two days',
      'said',
      'the council',
    ),
    attribution(
      'a3',
      'member',
      'unnamed',
      'the new pay would not last past spring',
      'warned',
      'A brigade member',
    ),
    attribution(
      'a4',
      'quill',
      'named',
      '“Every real village stands by its brigade or burns,”',
      'told',
      'Quill',
    ),
    attribution(
      'a5',
      'report',
      'document',
      'the brigade lost six members in a year',
      'found',
      'A report by the county auditor',
    ),
    attribution('a6', 'joss', 'character', '“Nobody here knows my name,”', 'says', 'he'),
    attribution('a7', 'aunt', 'character', '“Your father wore this helmet,”', 'tells', 'his aunt'),
    attribution('a8', 'joss', 'character', '“Take the first step tonight,”', 'says', 'Joss'),
  ],
  noComment: [
    {
      id: 'n1',
      span: span('The farm workers’ union did not respond to a request for comment'),
      who: 'The farm workers’ union',
    },
  ],
  figures: [{ id: 'f1', span: span('12,000 times'), attributedTo: 'council', sourceId: 'council' }],
  missingVoices: [
    {
      id: 'v1',
      who: 'young farm workers',
      why: 'The film is made for them, and none is asked.',
      mentions: [span('young farm workers')],
    },
  ],
  techniques: [
    technique('t1', 'Every real village stands by its brigade or burns', 'false-dilemma', 'source', 'quill'),
    technique('t2', 'Forty neighbours have already signed', 'appeal-to-popularity', 'depicted', null),
    technique('t3', 'We have never been closer to empty trucks', 'appeal-to-fear', 'source', 'quill'),
    technique('t4', 'Take the first step tonight', 'appeal-to-time', 'depicted', 'joss'),
  ],
  messages: [
    {
      id: 'film',
      span: film,
      label: 'the film',
      sender: { name: 'the Tollmere council', span: span('The Tollmere council released a short film') },
      audience: { name: 'young farm workers', span: span('asks young farm workers to join') },
    },
  ],
  recruitment: [
    move('m1', 'Slow drums play', 'staging'),
    move('m2', 'Nobody here knows my name', 'grievance'),
    move('m3', 'Your father wore this helmet', 'family'),
    move('m4', 'Forty neighbours have already signed', 'social-proof'),
    move('m5', 'A house of your own waits at the end of the road', 'promise'),
    move('m6', 'Take the first step tonight', 'agency'),
  ],
  plain: [LINES[2], LINES[7], LINES[9], LINES[17]].map((line) => span(line ?? '')),
  reading: { words: 200, grade: 6 },
};

export const MATERIAL: Material = { text: TEXT, title: LINES[0] ?? '', analysis: ANALYSIS, wording: 'older' };
