import { layersFrom } from '#app/components/article/layer-switches.tsx';
import { coarse, wordShares } from '#app/components/article/word-shares.ts';
import { changesSince } from '#app/core/analysis/correction/in-force.ts';
import { serverTimeZone } from '#app/web/clock.server.ts';
import type { ReadArticle } from '#app/web/reading.server.ts';
import type { LibraryQuiz } from '#db/library.ts';
import { historyView } from './history-view.server.ts';
import { ledgerView } from './ledger-view.server.ts';
import { divide, partView } from './part-view.server.ts';
import { summary } from './summary.ts';

type Asked = { search: URLSearchParams; now: number; quizzes: LibraryQuiz[] };

/** What one page of the desk shows: a part of the article, what was found there, and what was corrected. */
export function loadDesk(article: ReadArticle, { search, now, quizzes }: Asked) {
  const { text, analysis, corrected, log } = article;
  const parts = divide(article);
  const asked = Number(search.get('part'));
  const part = Number.isInteger(asked) && 1 <= asked && asked <= parts.length ? asked : 1;
  const [newest] = quizzes;
  const sentence = search.get('sentence');
  return {
    view: partView(article, parts, part),
    ledger: ledgerView(article, parts, part),
    history: historyView(log, corrected, { text, now, all: search.get('history') === 'all' }),
    historyOpen: search.has('history'),
    /** What is true of the whole article stands on its first page. */
    whole: part === 1 ? wholeView(article) : null,
    reading: analysis.reading,
    layers: layersFrom(search),
    changing: search.get('change'),
    sentence: sentence === null || !/^\d{1,9}$/.test(sentence) ? null : Number(sentence),
    stale: newest ? { quizId: newest.id, changes: changesSince(log, newest.createdAt) } : null,
    timeZone: serverTimeZone(),
  };
}

function wholeView({ text, analysis }: ReadArticle) {
  const { stretches, shares } = wordShares(text, analysis.sources, analysis.attributions);
  return {
    lines: summary(analysis),
    map: { length: text.length, stretches: coarse(stretches, text.length), shares },
  };
}
