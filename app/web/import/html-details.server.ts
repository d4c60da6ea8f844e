import type { DocumentDetails } from './document.ts';
import { dateIn, namesIn } from './opening.server.ts';
import { storyData } from './story-data.server.ts';

type Where = { html: string; address?: string | undefined };

export type HtmlDetails = { details: DocumentDetails; partForSubscribers: boolean };

/** What a page says about its article: as data for search engines, as meta tags, or on its face, in this order. */
export function htmlDetails(document: Document, { html, address }: Where): HtmlDetails {
  const data = storyData(document);
  const meta = metaReader(document);
  const named = data.publication ?? meta('og:site_name', 'application-name', 'dc.publisher');
  const title = titleOf(document, data.headline ?? meta('og:title', 'twitter:title', 'dc.title'), named);
  const publication = named ?? siteAfter(title, tidy(document.querySelector('title')?.textContent ?? ''));
  const details = {
    title,
    byline: bylineOf(
      document,
      data.authors,
      meta('author', 'article:author', 'dc.creator', 'parsely-author'),
    ),
    publication,
    publishedOn:
      dateIn(data.published ?? '') ??
      dateIn(
        meta('article:published_time', 'date', 'pubdate', 'publish-date', 'dc.date', 'parsely-pub-date') ??
          '',
      ) ??
      timeOf(document),
    link: linkOf(document, meta('og:url'), { html, address }),
  };
  return { details, partForSubscribers: data.partForSubscribers };
}

/** A reader of meta tags: the first that has one of these names, in their order. */
function metaReader(document: Document) {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? '').toLowerCase();
    const content = tidy(tag.getAttribute('content') ?? '');
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return (...names: string[]): string | null =>
    names.map((name) => found.get(name)).find((value) => value !== undefined) ?? null;
}

/** The headline on the page’s face where there is one; what search engines get may be another. */
function titleOf(document: Document, named: string | null, publication: string | null): string | null {
  const headlines = [...document.querySelectorAll('article h1, main h1, h1')];
  const shown = [...new Set(headlines.map((h1) => tidy(h1.textContent ?? '')))].filter((text) => text !== '');
  const [only] = shown;
  if (only !== undefined && shown.length === 1 && only.split(' ').length >= 3) return only;
  if (named !== null) return withoutSite(named, publication);
  const title = tidy(document.querySelector('title')?.textContent ?? '');
  return title === '' ? (only ?? null) : withoutSite(title, publication);
}

/** “Headline | The Herald” → “Headline”. */
function withoutSite(title: string, publication: string | null): string {
  const parts = title.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1) ?? '';
  const isSite =
    last === publication || (parts.length > 1 && last.split(' ').length <= 4 && title.includes('|'));
  return parts.length > 1 && isSite
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—-]\s+$/, '')
    : title;
}

/** The window’s title is “Headline - The Herald”. */
function siteAfter(title: string | null, windowTitle: string): string | null {
  if (title === null || !windowTitle.startsWith(title)) return null;
  const site = windowTitle.slice(title.length).match(/^\s+[|–—-]\s+([^|–—]+)$/)?.[1];
  return site !== undefined && site.split(' ').length <= 5 ? site.trim() : null;
}

const BYLINES = '[rel~=author], [itemprop=author], [class*=byline], [class*=author-name]';

function bylineOf(document: Document, authors: string[], named: string | null): string | null {
  if (authors.length > 0) return together(authors.map(bareName));
  if (named !== null && !/^https?:|@/.test(named)) return bareName(named);
  for (const element of document.querySelectorAll(BYLINES)) {
    const text = tidy(element.textContent ?? '');
    const names = namesIn(text) ?? namesIn(`By ${text}`);
    if (names !== null) return names;
  }
  return null;
}

const bareName = (name: string) => tidy(name.replace(/^by:?\s+/i, ''));
const together = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function timeOf(document: Document): string | null {
  for (const time of document.querySelectorAll('time[pubdate], article time, main time, time')) {
    const date = dateIn(time.getAttribute('datetime') ?? time.textContent ?? '');
    if (date !== null) return date;
  }
  return null;
}

/** Where the article stands; a saved page may hold it in a comment. */
function linkOf(document: Document, named: string | null, { html, address }: Where): string | null {
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href');
  const saved = html.slice(0, 2_000).match(/<!-- saved from url=\(\d+\)(\S+) -->/)?.[1];
  for (const link of [canonical, named, saved, address]) {
    if (!link || !URL.canParse(link, address)) continue;
    const url = new URL(link, address);
    // A canonical link to the front page is a mistake of the site’s.
    if (/^https?:$/.test(url.protocol) && (url.pathname !== '/' || url.search !== '')) return url.href;
  }
  return address ?? null;
}

const LONGEST = 500;
const tidy = (text: string): string => text.trimStart().slice(0, LONGEST).replace(/\s+/g, ' ').trim();
