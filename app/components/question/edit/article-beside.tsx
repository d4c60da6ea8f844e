import { ArticleText, type ArticleTextProps } from '#app/components/article/article-text.tsx';

type Props = { article: Pick<ArticleTextProps, 'text' | 'paragraphs'> };

/** The article to read and to select words in, beside an editor. */
export const ArticleBeside = ({ article }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
  <aside className="edit-article" aria-label="The article" tabIndex={0}>
    <ArticleText text={article.text} paragraphs={article.paragraphs} base={0} />
  </aside>
);
