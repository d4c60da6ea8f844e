import type { Paragraph } from '#app/core/article/article.ts';
import { ArticleText, type Pick } from '../article/article-text.tsx';
import type { Mark } from '../article/segments.ts';
import { Icon } from '../ui/icon.tsx';

export type ShownArticle = {
  title: string;
  publication: string | null;
  byline: string | null;
  text: string;
  paragraphs: readonly Paragraph[];
};

export type ArticlePaneProps = {
  article: ShownArticle;
  marks?: readonly Mark[];
  active?: string | undefined;
  picks?: readonly Pick[] | undefined;
  picked?: readonly string[];
  /** What the way back is called. */
  back?: string;
};

/**
 * The article beside the work. On a narrow screen it waits behind `ArticleToggle` and covers the page while
 * it, or a mark in it, is the address's target: that works without JavaScript, and Back closes it.
 */
export const ArticlePane = ({ article, back = 'Back to the question', ...shown }: ArticlePaneProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
  <section className="article-pane" id="article" aria-label="The article" tabIndex={0}>
    <a className="button button-quiet article-close" href="#work">
      <Icon name="left" />
      {back}
    </a>
    <div className="paper">
      {!article.paragraphs.some(({ kind }) => kind === 'title') && (
        <h2 className="article-title">{article.title}</h2>
      )}
      <p className="byline">{[article.byline, article.publication].filter(Boolean).join(', ')}</p>
      <ArticleText text={article.text} paragraphs={article.paragraphs} {...shown} />
    </div>
  </section>
);

/** Always in view on a narrow screen: one tap to the article. */
export const ArticleToggle = () => (
  <div className="article-toggle">
    <a className="button button-quiet" href="#article">
      <Icon name="article" />
      Read the article
    </a>
  </div>
);
