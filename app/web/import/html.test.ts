import { expect, test } from 'vitest';
import { readDocument } from './read-document.server.ts';

const STORY = [
  'The ferry will stop for six weeks while its engine is taken apart, the harbour office said on Monday morning.',
  'Lena Ortiz, who bakes for the island, said she would have to row her flour across. “We were told on a Sunday,” she said.',
  'The company that runs the ferry did not answer questions about who will pay for the boats that it has promised.',
  'About 400 people live on the island in winter, and most of them shop for food on the mainland once a week.',
];
const [FERRY = '', BAKER = '', COMPANY = '', ISLAND = ''] = STORY;
const p = (...words: string[]) => words.map((one) => `<p>${one}</p>`).join('\n');
const TITLE = 'Island waits for its ferry';

async function outcomeOf(html: string | Uint8Array, more: { address?: string; charset?: string } = {}) {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return readDocument({ bytes, ...more });
}

async function read(html: string | Uint8Array, more: { address?: string; charset?: string } = {}) {
  const outcome = await outcomeOf(html, more);
  if ('problem' in outcome) throw new Error(outcome.problem);
  const { text, ...rest } = outcome.document;
  return { lines: text.split('\n\n'), ...rest };
}

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | The Harbour Herald</title>${head}</head><body>${body}</body></html>`;

test('a news page with data for search engines', async () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Herald' },
      {
        '@type': ['NewsArticle'],
        headline: 'Island waits for its ferry',
        datePublished: '2025-03-04T07:50:00+01:00',
        author: [
          { '@type': 'Person', name: 'Mira Stone' },
          { '@type': 'Person', name: 'Ben O&#8217;Hara' },
        ],
        publisher: { '@type': 'Organization', name: 'The Harbour Herald' },
        isAccessibleForFree: 'False',
      },
    ],
  };
  const { lines, details, notes } = await read(
    page(
      `<header class="site-header"><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
      <main><article><h1>${TITLE}</h1><div class="byline">By Mira Stone and Ben O’Hara</div>
      <ul class="share-tools"><li><a href="#">Share on Facebook</a></li></ul>
      <figure><img src="f.jpg" alt=""><figcaption>The ferry at its pier. Photo: M. Stone</figcaption></figure>
      ${p(FERRY)}<aside class="related"><h2>Related</h2><a href="/x">Another story of ours about boats</a></aside>
      <p><strong>Read more:</strong> <a href="/y">How the island got its ferry</a></p>
      <h2>Rowing instead</h2>${p(BAKER)}<div class="ad-slot">Advertisement</div>${p(COMPANY, ISLAND)}
      <p>Sign up for our newsletter and never miss a ferry.</p></article></main>
      <div id="cookie-banner">We use cookies to make this site better for you. <button>Accept all</button></div>
      <footer>© 2025 The Harbour Herald. All rights reserved.</footer>`,
      `<script type="application/ld+json">${JSON.stringify(data)}</script><link rel="canonical" href="https://herald.example/2025/ferry">`,
    ),
  );
  expect(lines).toEqual([TITLE, FERRY, 'Rowing instead', BAKER, COMPANY, ISLAND]);
  expect(details).toEqual({
    title: TITLE,
    byline: 'Mira Stone and Ben O’Hara',
    publication: 'The Harbour Herald',
    publishedOn: '2025-03-04',
    link: 'https://herald.example/2025/ferry',
  });
  expect(notes).toEqual(['1 caption was left out.', expect.stringMatching(/subscribers/)]);
});

test('a page with meta tags only', async () => {
  const { lines, details } = await read(
    page(
      `<div class="layout has-sidebar no-ads"><div class="story">${p(...STORY)}</div></div>`,
      `<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Herald">
       <meta name="author" content="Mira Stone"><meta property="article:published_time" content="2025-03-04T05:00:00Z">
       <meta property="og:url" content="https://herald.example/ferry">`,
    ),
  );
  expect(lines).toEqual([TITLE, ...STORY]);
  expect(details).toMatchObject({
    title: TITLE,
    byline: 'Mira Stone',
    publication: 'Herald',
    publishedOn: '2025-03-04',
    link: 'https://herald.example/ferry',
  });
});

test('a page that says nothing of itself: headline, byline and date stand on its face', async () => {
  const { lines, details, notes } = await read(
    page(`<h1>${TITLE}</h1><p>By Mira Stone</p><p>Published 4 March 2025</p>${p(...STORY)}`),
  );
  expect(lines).toEqual([TITLE, ...STORY]);
  expect(details).toMatchObject({
    title: TITLE,
    byline: 'Mira Stone',
    publishedOn: '2025-03-04',
    publication: 'The Harbour Herald',
  });
  expect(notes).toEqual([]);
});

test('a window’s title names the publication; boxes to sign up in and bare dates go', async () => {
  const { lines, details } = await read(
    page(
      `<article><header><h1>${TITLE}</h1><p class="dek">Six weeks without a boat: bakers row, shops wait.</p>
       <p>Updated <time datetime="2025-03-04">Mar 4</time></p></header>${p(FERRY)}
       <div><h3>Morning boats</h3><p>Our best stories, every weekday.</p><input type="email"></div>${p(BAKER, COMPANY, ISLAND)}</article>
       <section><h2>More from the Herald</h2><article><h3><a href="/x">The town hall’s roof</a></h3><p>A teaser of another story.</p></article></section>`,
    ),
  );
  expect(lines).toEqual([TITLE, 'Six weeks without a boat: bakers row, shops wait.', ...STORY]);
  expect(details).toMatchObject({ publication: 'The Harbour Herald', publishedOn: '2025-03-04' });
});

test('an AMP page', async () => {
  const { lines, notes } = await read(
    `<!doctype html><html amp><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
     <amp-sidebar id="sidebar"><ul><li><a href="/">Home</a></li></ul></amp-sidebar>
     <article><h1>${TITLE}</h1><amp-img src="f.jpg" width="1" height="1"></amp-img>${p(FERRY, BAKER)}
     <amp-ad width="300" height="250">Advertisement</amp-ad>${p(COMPANY, ISLAND)}</article></body></html>`,
  );
  expect(lines).toEqual([TITLE, ...STORY]);
  expect(notes.join()).not.toMatch(/left out/);
});

test('paragraphs made of line breaks, on one line of source', async () => {
  const { lines } = await read(
    page(`<table><tr><td width="500"><b>${TITLE}</b><br><br>${STORY.join('<br><br>')}</td></tr></table>`),
  );
  expect(lines.slice(-4)).toEqual(STORY);
});

test('soft hyphens, no-break spaces and entities are as a reader sees them', async () => {
  const { lines } = await read(
    page(
      `<article><h1>${TITLE}</h1><p>The har&shy;bour of&#8203;fice&nbsp;said &ldquo;six weeks&rdquo; &amp; no more.</p>${p(...STORY)}</article>`,
    ),
  );
  expect(lines[1]).toBe('The harbour office said “six weeks” & no more.');
});

test('encodings: by the page’s head, by the server, by the bytes', async () => {
  const windows = (html: string) =>
    Uint8Array.from(html, (sign) => ({ '“': 0x93, '”': 0x94, '’': 0x92 })[sign] ?? sign.charCodeAt(0));
  const body = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><h1>${TITLE} café</h1>${p(...STORY)}</body></html>`;
  expect((await read(windows(body))).lines).toEqual([`${TITLE} café`, ...STORY]);
  const bare = windows(body.replace(/<meta[^>]*>/, ''));
  expect((await read(bare)).lines).toContain(BAKER);
  const greek = new Uint8Array([
    ...windows(`<html><body><h1>${TITLE} `),
    0xc1,
    ...windows(`</h1>${p(...STORY)}</body></html>`.replace(/[“”’]/g, "'")),
  ]);
  expect((await read(greek, { charset: 'iso-8859-7' })).lines[0]).toBe(`${TITLE} Α`);
});

test('a saved page names where it stood; a fetched one knows', async () => {
  const saved = `<!-- saved from url=(0031)https://herald.example/ferry/42 -->\n${page(p(...STORY))}`;
  expect((await read(saved)).details.link).toBe('https://herald.example/ferry/42');
  const fetched = await read(page(p(...STORY), '<link rel="canonical" href="/ferry">'), {
    address: 'https://herald.example/x?y',
  });
  expect(fetched.details.link).toBe('https://herald.example/ferry');
});

test('a page cut off is refused as a file; one that was fetched whole need not close its tags', async () => {
  const cut = page(`<article>${p(...STORY)}`).replace('</body></html>', '');
  expect(await outcomeOf(cut)).toEqual({ problem: expect.stringMatching(/breaks off/) });
  expect((await read(cut, { address: 'https://herald.example/ferry' })).lines).toContain(ISLAND);
});

test('a page that holds no story says so', async () => {
  const shell = page(
    '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
  );
  expect(await outcomeOf(shell)).toEqual({ problem: expect.stringMatching(/No article was found/) });
});
