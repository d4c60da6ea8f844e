const STORY =
  /^(\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|AnalysisNewsArticle)$/;
const DEEPEST = 6;
const MOST_NODES = 2_000;
const LONGEST_DATA = 300_000;

/** What a page says of its article for search engines (JSON-LD). */
export type StoryData = {
  headline: string | null;
  authors: string[];
  published: string | null;
  publication: string | null;
  partForSubscribers: boolean;
};

type Node = Record<string, unknown>;

/** The first article among a page’s data; all empty where there is none, or none that can be read. */
export function storyData(document: Document): StoryData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const story = storyIn(parsed(script.textContent ?? ''));
    if (story === undefined) continue;
    return {
      headline: wordsOf(story.headline ?? story.name),
      authors: namesOf(story.author ?? story.creator),
      published: wordsOf(story.datePublished),
      publication: namesOf(story.publisher)[0] ?? null,
      partForSubscribers: /^false$/i.test(String(story.isAccessibleForFree)),
    };
  }
  return { headline: null, authors: [], published: null, publication: null, partForSubscribers: false };
}

function parsed(json: string): unknown {
  if (json.length > LONGEST_DATA) return null;
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(/[\n\r\t]+/g, ' '));
  } catch {
    return null;
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Looks through lists and graphs for a node whose type is an article. */
function storyIn(data: unknown): Node | undefined {
  const waiting: [unknown, number][] = [[data, 0]];
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen++) {
    const [value, depth] = waiting.shift() as [unknown, number];
    if (!isNode(value)) continue;
    if (!Array.isArray(value) && [value['@type']].flat().some((type) => STORY.test(String(type))))
      return value;
    if (depth < DEEPEST) for (const inner of Object.values(value)) waiting.push([inner, depth + 1]);
  }
  return undefined;
}

/** People or organisations, given as names or as nodes with names. */
const namesOf = (value: unknown): string[] =>
  [value].flat().flatMap((one) => {
    const name = wordsOf(isNode(one) ? one.name : one);
    return name === null || /^https?:/.test(name) ? [] : [name];
  });

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: '’', lt: '<', gt: '>', nbsp: ' ' };

/** A value that is words, with the entities that some sites leave in their data. */
function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const words = value
    .replace(
      /&#(x?)([\da-f]{1,6});/gi,
      (all, hex, code) => character(Number.parseInt(code, hex ? 16 : 10)) ?? all,
    )
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? null : words;
}

const character = (code: number) => (code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
