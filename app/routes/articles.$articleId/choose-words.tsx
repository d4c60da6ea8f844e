import { Button } from '#app/components/ui/button.tsx';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { Field } from '#app/components/ui/field.tsx';
import { contains, type Span, slice } from '#app/core/article/span.ts';
import { wordsIn } from '#app/core/article/words.ts';
import type { PartView } from './part-view.server.ts';
import { excerpt } from './reading-facts.ts';

/** A sentence of the part, and the words from its start to the end of its paragraph. */
export type Place = { sentence: Span; words: { span: Span; text: string }[]; base: number };

/** The sentence that stands at an offset of the article; null when none does. */
export function placeOf(view: PartView, at: number): Place | null {
  const local = at - view.base;
  const sentence = view.sentences.find(([from, to]) => from <= local && local < to);
  if (sentence === undefined) return null;
  const paragraph = view.paragraphs.find(({ span }) => contains(span, sentence));
  const words = wordsIn(view.text, [sentence[0], paragraph?.span[1] ?? sentence[1]]);
  return { sentence, base: view.base, words: words.map((span) => ({ span, text: slice(view.text, span) })) };
}

type ChooseSentenceProps = { view: PartView; chosen: Place | null; onChoose: (at: number) => void };

/** Without JavaScript the button asks for the page with the words of this sentence. */
export const ChooseSentence = ({ view, chosen, onChoose }: ChooseSentenceProps) => {
  const enhanced = useEnhanced();
  return (
    <form method="get" action="#add" className="change-fields" autoComplete="off">
      <p className="small muted">Select words in the article, or choose their sentence here.</p>
      <input type="hidden" name="part" value={view.number} />
      <Field
        as="select"
        id="add-sentence"
        name="sentence"
        label="Sentence"
        defaultValue={chosen === null ? '' : String(chosen.sentence[0] + view.base)}
        onChange={(event: { currentTarget: EventTarget }) =>
          onChoose(Number((event.currentTarget as HTMLSelectElement).value))
        }
      >
        {chosen === null && <option value="">Choose …</option>}
        {view.sentences.map((span, index) => (
          <option key={span[0]} value={span[0] + view.base}>
            {index + 1}. {excerpt(slice(view.text, span), 60)}
          </option>
        ))}
      </Field>
      {!enhanced && (
        <Button look="quiet" small>
          Show its words
        </Button>
      )}
    </form>
  );
};

type ChooseWordsProps = {
  of: string;
  /** Of the fields for the start of the first word and the end of the last. */
  names: readonly [from: string, to: string];
  label?: string;
  place: Place;
  values: Record<string, string | null | undefined>;
  error: string | undefined;
  optional?: boolean;
};

/** From this word to that word. */
export const ChooseWords = ({
  of,
  names,
  label,
  place,
  values,
  error,
  optional = false,
}: ChooseWordsProps) => {
  const [from, to] = names;
  const { words, base, sentence } = place;
  const inSentence = words.filter(({ span }) => span[1] <= sentence[1]);
  const pick = (edge: 0 | 1, list: typeof words) => [
    ...(optional ? [<option key="none" value="" />] : []),
    ...list.map(({ span, text }, index) => (
      <option key={span[edge]} value={span[edge] + base}>
        {index + 1}. {text}
      </option>
    )),
  ];
  const last = inSentence.at(-1)?.span[1];
  const first = inSentence[0]?.span[0];
  const chosen = (name: string, otherwise: number | undefined) =>
    values[name] ?? (optional || otherwise === undefined ? '' : String(otherwise + base));
  const prefix = label === undefined ? '' : `${label}: `;
  return (
    <div className="word-choice">
      <Field
        as="select"
        id={`${of}-from`}
        name={from}
        label={`${prefix}from word`}
        defaultValue={chosen(from, first)}
        error={error}
      >
        {pick(0, optional ? words : inSentence)}
      </Field>
      <Field as="select" id={`${of}-to`} name={to} label={`${prefix}to word`} defaultValue={chosen(to, last)}>
        {pick(1, words)}
      </Field>
    </div>
  );
};
