import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { plainPage } from './plain-page.ts';

const USUAL = 300_000;
/** Pasted and uploaded articles: more than may be kept, so that the page can refuse and keep what was typed. */
const ARTICLE = 2_000_000;
/** The one page that takes documents, which may have 10 MB. */
const DOCUMENT = 12_000_000;

const tooLarge = () =>
  plainPage(413, 'That is too much at once', 'Go back and send less: a smaller file, or only the text.');
const counted = (maxSize: number) => bodyLimit({ maxSize, onError: tooLarge });
const countUsual = counted(USUAL);
const countArticle = counted(ARTICLE);
const countDocument = counted(DOCUMENT);

/** Refuses bodies that are larger than any form of ours, before they are read. */
export const limitBody: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const { most, count } = limitOf(c.req.path);
  const length = c.req.header('Content-Length');
  // The usual case needs no look at the body itself, which would cost a copy of the request.
  if (length && !c.req.header('Transfer-Encoding')) {
    return Number(length) > most ? tooLarge() : next();
  }
  return count(c, next);
};

function limitOf(path: string) {
  if (path === '/articles/new') return { most: DOCUMENT, count: countDocument };
  if (path.startsWith('/articles')) return { most: ARTICLE, count: countArticle };
  return { most: USUAL, count: countUsual };
}
