import type { ParagraphKind } from './article.ts';

/** A sentence of the article rather than a line beside it. */
const SENTENCE = /[.!?…][)\]'"’”»]*$/u;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)';
const CLOCK = '(?:,?\\s*(?:at\\s)?\\d{1,2}[:.]\\d{2}.{0,12})?';

const SIGN_OFF =
  /^(?:sincerely|yours(?: \p{Ll}+)?|(?:kind |best |warm )?regards|best wishes|respectfully|with thanks)[,.]?$/iu;

const DATES: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:(?:first |last )?(?:published|updated|posted|modified|issued))(?:\\s*:|\\s+(?:on|at))?\\s+)?(?:${DAY},?\\s+)?(?:\\d{1,2}\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})${CLOCK}$`,
    'i',
  ),
  /^(?:(?:first |last )?(?:published|updated|posted)\s*:?\s+)?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s+\d{1,2}[:.]\d{2}.{0,12})?$/i,
];
const BYLINES: readonly RegExp[] = [
  /^(?:by|words by|story by|written by|report by|text by|text and photos by|posted by|compiled by|interview by|interviewed by)\s+\p{Lu}/iu,
  /^(?:for immediate release|(?:under )?embargo(?:ed)?\b.*|(?:press|news|media) release)\b[^.]{0,60}$/i,
  /^(?:(?:press|media|for more information)? ?contacts?|e-?mail|phone|tel|telephone|fax|mobile|cell|web|website|twitter|facebook)\s*:.{0,120}$/i,
  /^(?:\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+|\+?[\d()][\d\s().-]{6,20})$/,
  /^(?:dear (?:sir|madam|editors?|readers?|\p{Lu}[\p{L}.]+)|to (?:the editor|whom it may concern)|sir|madam)\b.{0,30}[,:—-]$/iu,
  SIGN_OFF,
  /^(?:\p{L}+ ){0,3}(?:staff writer|staff reporter|reporter|correspondent|columnist|contributor|editor)$/iu,
  /^[—–-]{1,2}\s?\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|of|and)){0,5}(?:, [^.!?]{2,40})?$/u,
];
/** Ends like a sentence and is one all the same. */
const CREDITS = /^(?:reporting|additional reporting|editing|writing|photographs?) by \p{Lu}/iu;

const CAPTIONS: readonly RegExp[] = [
  /^[[(]?(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|captions?|credits?|file photo|top photo|main image)(?: (?:by|credit|courtesy of|caption))?(?:\s*[:|]|\s+[–—-])/i,
  /^[[(]?(?:photo(?:graph)?|illustration|image|graphic|picture)s? (?:by|courtesy(?: of)?) [^.!?]{2,60}[\])]?\.?$/i,
  /^file\s*[-–—]\s/i,
  /^pictured\b(?:[:,]| (?:above|below|left|right|here|from)\b)/i,
  /^!\[[^\]]*\]\(\S*\)$/,
  /\((?:photo|image|picture|credit|courtesy|file|ap|afp|getty|reuters|handout)\b[^)]{0,60}\)\.?$/i,
  /\(\p{Lu}[\p{L} .'’-]{2,40}\s?\/\s?\p{Lu}[\p{L} .'’-]{1,40}\)\.?$/u,
  /(?:[/|©]\s?(?:getty images|reuters|afp|ap|ap photo|shutterstock|alamy|epa|pool|handout|contributed|courtesy)|getty images)\.?$/i,
];
const LONGEST_CAPTION = 60;

const BUTTON =
  /^(?:share(?: (?:this|on|via|article|story).*)?|tweet(?: this)?|facebook|twitter|x|instagram|whatsapp|linkedin|reddit|e-?mail(?: this.*)?|print(?: this.*)?|save|saved|copy(?: link)?|link copied!?|comments?|reply|like|follow(?: us.*)?|subscribe(?: now)?|sign ?(?:in|up)|log ?in|register|menu|home|search|skip to (?:main )?content|advertis(?:e)?ments?|ad|sponsored|promoted|(?:story|article) continues below.*|continue reading.*|(?:read|show|see|load|view|learn) (?:more|all)|listen|play|pause|watch(?: now)?|close|back to top|accept(?: all)?|reject(?: all)?|manage (?:preferences|cookies)|cookie (?:settings|policy)|privacy policy|terms (?:of (?:use|service)|and conditions)|most (?:read|popular)|trending(?: now)?|related(?: (?:articles|stories|topics|content|links))?|more (?:stories|news|on this (?:story|topic)|from .{2,40})|recommended(?: (?:for you|stories))?|you (?:may|might) also like|topics|tags|in this article|newsletters?|loading|(?:next|previous) (?:article|story)|gift (?:this )?article|bookmark|breaking news|live updates?|\d+ (?:comments?|shares?|likes|views)|\d+[ -]?min(?:ute)?s?(?: (?:read|listen))?|\d+ (?:minutes?|hours?|days?) ago)[.!:…›»→]*$/i;
const POINTER =
  /^(?:read(?: more| next| also)?|also read|see also|more|more on this(?: story)?|related(?: stories| articles| reading)?|recommended|watch|listen|tags?|topics?|filed under|in case you missed it|don.t miss)\s*[:|›»→]/i;
const NOTICE =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? (?:uses?|stores?) (?:\w+ ){0,3}cookies\b|by (?:clicking|continuing|using)\b.{0,60}\b(?:you agree|cookies)\b|sign up (?:for|to) (?:our\b|(?:get |the )(?:\w+ ){0,4}(?:newsletter|inbox|app|alerts))|subscribe (?:to|for|now)\b|get (?:the|our) (?:\w+ ){0,4}(?:newsletter|inbox|app)\b|(?:click|tap) here\b|download (?:our|the) app\b|enter your e-?mail\b|copyright (?:©|\(c\)|\d{4})|©|\(c\) \d{4}|all rights reserved\b|support our journalism\b|already a subscriber\b|follow us (?:on|for)\b|join our (?:newsletter|channel)\b|thank you for (?:reading|subscribing|signing)\b|you have \d+ free articles\b)/i;
const LONGEST_NOTICE = 60;
const LONGEST_LINE = 20;

/** What stands round an article, by its wording: who wrote it and when, a picture's caption, a web page's buttons. */
export function kindAround(line: string): Exclude<ParagraphKind, 'text' | 'title' | 'heading'> | null {
  if (line.length > 600) return null;
  const words = line.split(/\s+/).length;
  if (!/[\p{L}\p{N}]/u.test(line)) return 'aside';
  if (words <= LONGEST_NOTICE && (NOTICE.test(line) || POINTER.test(line))) return 'aside';
  if (words <= LONGEST_CAPTION && CAPTIONS.some((pattern) => pattern.test(line))) return 'caption';
  if (words > LONGEST_LINE) return null;
  if (BUTTON.test(line)) return 'aside';
  if (CREDITS.test(line) || DATES.some((pattern) => pattern.test(line))) return 'byline';
  if (/^-\s?30\s?-$|^ends?$|^[[(][^\])]{1,60}[\])]$/i.test(line)) return 'aside';
  return !SENTENCE.test(line) && BYLINES.some((pattern) => pattern.test(line)) ? 'byline' : null;
}

/** Closes a letter: the next short line is a name. */
export const isSignOff = (line: string): boolean => SIGN_OFF.test(line);
