import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { plainText } from '../persuasion/passage.ts';
import { frameOf } from './described.ts';

/** "New boys are promised", "students were given": somebody is being won over. */
const WON_OVER =
  /\b(?:recruits?|boys|girls|children|kids|teenagers|teens|students|pupils|seniors|inmates|prisoners|workers|employees|drivers|riders|guests|newcomers|members|members-to-be|applicants|parents|women|men|families|people|visitors|followers|volunteers|graduates|players|gamers|migrants|soldiers|veterans|residents|freshmen|campers|callers|them|they|those|anyone|whoever|everyone|each)\b[^.?!]{0,60}?\b(?:(?:are|is|were|was|being|been|get|gets) (?:\w+ly )?(?:promised|offered|told|warned|asked|given|greeted|invited|sent|shown|taught|pressed|urged|handed|approached|welcomed|assured|addressed|called|paid|pushed|encouraged)|receives?|gets?)\b/;
/** “Fog and lasers greet the guests”, “a clip with drums closes the post”. */
const STAGED =
  /\b(?:greets?|greeted|awaits?|awaited)\b|^(?:an?|the|its|another|each|one) [^.]{0,50}?\b(?:videos?|clips?|films?|animations?|posters?|billboards?|spots?|trailers?|banners?|stickers?|front|cover|page|loudspeakers?)\b[^.]{0,50}?\b(?:shows?|closes?|plays?|opens?|ends?|features?|begins?|displays?|pictures?|carry|carries|depicts?)\b|^(?:they|it) (?:shows?|plays?|opens?|features?)\b/;
/** What recruiters do to be liked. */
const COURTS =
  /\b(?:offer|promis|hand|play|show|pay|giv|tell|told|warn|invit|ask|urg|assur|lur|say|said|claim|describ|open|reach|send|sent|visit|greet|press|court|call|boast|buy|teach|host|welcom|cheer|advertis|put up|dangl|set up|hold|post|speak|move|train|feed)\w*\b/;
const PEOPLE =
  /^(?:\W|and |but |the |older |its |their |former |one of |some |a |an |at the \w+ of each \w+, |then |in [^,]{3,40}, |at [^,]{3,40}, |on [^,]{3,40}, )*(?:recruiters?|organi[sz]ers?|leaders?|members?|moderators?|sellers?|agents?|promoters?|counsell?ors?|pastors?|elders?|preachers?|handlers?|ambassadors?|staff|they|it|she|he|newcomers?|teachers?|presenters?)\b/;
/** Retells what somebody outside says of the group. */
const STUDIED =
  /\b(?:study|survey|lost|lose|arrested|charged|convicted|sued|complained|banned|barred|denied|denies|died|lawsuit|found that|leave out|leaves out|did not answer|declined|called the)\b/;

/** Sentences in which the reporter tells how the sender's people win others over. */
export function pitchSentences(
  article: Article,
  quotations: readonly Span[],
  fromSender: (words: string) => boolean,
): Span[] {
  const plain = plainText(article.text);
  return article.sentences
    .filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'text')
    .map(({ span }) => span)
    .filter((span) => {
      const frame = frameOf(plain, quotations, span);
      if (STUDIED.test(frame)) return false;
      if (WON_OVER.test(frame) || STAGED.test(frame)) return true;
      const verb = COURTS.exec(frame);
      if (!verb) return false;
      return PEOPLE.test(frame) || fromSender(frame.slice(0, verb.index));
    });
}
