import { contains, type Span } from '../article/span.ts';
import { makeOverlapTest } from '../article/span-index.ts';
import { type Analysis, SHOWN } from './finding.ts';

/** Sentences without persuasion that say who told something, or give a number: fair controls. */
export function plainSentences(
  analysis: Pick<
    Analysis,
    'paragraphs' | 'sentences' | 'techniques' | 'recruitment' | 'attributions' | 'figures'
  >,
): Span[] {
  const spans = (findings: readonly { span: Span }[]) => findings.map(({ span }) => span);
  const pushed = makeOverlapTest(
    spans(analysis.techniques.filter(({ confidence }) => confidence >= SHOWN / 2)),
  );
  const moved = makeOverlapTest(spans(analysis.recruitment));
  const worded = makeOverlapTest(analysis.attributions.flatMap(({ content }) => content));
  const numbered = makeOverlapTest(spans(analysis.figures));
  const prose = analysis.paragraphs.filter(({ kind }) => kind === 'text');
  let at = 0;
  return analysis.sentences.filter((sentence) => {
    while ((prose[at]?.span[1] ?? sentence[0] + 1) <= sentence[0]) at++;
    const paragraph = prose[at];
    if (paragraph === undefined || !contains(paragraph.span, sentence)) return false;
    return !pushed(sentence) && !moved(sentence) && (worded(sentence) || numbered(sentence));
  });
}
