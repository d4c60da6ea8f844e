import { overlaps, type Span } from '../../../article/span.ts';
import { oncePer } from './material.ts';
import { couldBeSame } from './parties.ts';

/** Two or three capitalised words in a row, in the middle of a sentence: “… told George Stephens by phone”. */
const NAME =
  /(?<=[\p{Ll},;] )(?:\p{Lu}\p{Ll}+|\p{Lu}\.)(?: (?:\p{Lu}\p{Ll}+|\p{Lu}\.)){1,2}(?![\p{L}’'-]| \p{Lu})/gu;
/** After these stands a place, a time or a thing that was published, shown or named after somebody. */
const NOT_A_PARTY =
  /\b(?:in|at|near|to|from|on|of|across|around|outside|inside|through|during|under|via)(?: the)? $/iu;
const NOT_A_PERSON =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Street|Avenue|Road|River|Lake|Mountains?|County|City|Island|Islands|Sea|Ocean|Bay|North|South|East|West|New|Day|Week|War|Act|Amendment|Cup|Games?|Awards?|Prize|Times|Post|Journal|Facebook|Twitter)\b/u;

const SMALL =
  /^(?:Is|In|It|But|For|Then|There|Was|Not|His|Her|My|Our|Your|The|And|Or|This|That|Why|How|What|Who|Mr|Mrs|Ms|Dr|Republicans?|Democrats?|Democratic|Presidential|Congressional)$/u;

/** “Climate Agreement” in an article that speaks of “the climate” is no name of somebody. */
const isTitled = (text: string, name: string): boolean =>
  name
    .split(' ')
    .some((word) => SMALL.test(word) || (word.length > 2 && text.includes(` ${word.toLowerCase()}`)));

export type Mentioned = { name: string; span: Span };

/** Persons and bodies that the article names and that are none of its sources, in text order. */
export const mentioned = oncePer((material): Mentioned[] => {
  const { text, analysis } = material;
  const known = [...analysis.sources.map(({ label }) => label), ...analysis.sources.map(({ name }) => name)];
  const found: Mentioned[] = [];
  for (const { span, kind } of analysis.paragraphs) {
    if (kind !== 'text') continue;
    for (const match of text.slice(...span).matchAll(NAME)) {
      const at = span[0] + match.index;
      const name = match[0];
      if (
        NOT_A_PARTY.test(text.slice(Math.max(0, at - 12), at)) ||
        NOT_A_PERSON.test(name) ||
        isTitled(text, name)
      )
        continue;
      if ([...known, ...found.map((one) => one.name)].some((other) => couldBeSame(other, name))) continue;
      const isSource = analysis.attributions.some(
        ({ source }) => source !== null && overlaps(source, [at, at + name.length]),
      );
      if (!isSource) found.push({ name, span: [at, at + name.length] });
    }
  }
  return found;
});
