import type { MouseEvent } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import type { Span } from '#app/core/article/span.ts';
import type { Evidence } from '#app/core/question/question.ts';
import { usePickedWords } from './use-picked-words.ts';

type Props = {
  article: { text: string; paragraphs: readonly { span: Span }[] };
  onPick: (words: Evidence, asPassage: boolean) => void;
};

/** Appears while words of the article are selected. */
export const PickBar = ({ article, onPick }: Props) => {
  const [picked, drop] = usePickedWords(article);
  if (picked === null) return null;
  const use = (asPassage: boolean) => () => {
    drop();
    onPick(picked, asPassage);
  };
  // Pressing a button must not take the selection away first.
  const keep = (event: MouseEvent) => event.preventDefault();
  return (
    <div className="pick-bar" role="status" onMouseDown={keep}>
      <span className="words pick-words">{picked.text}</span>
      <Button type="button" small onClick={use(false)}>
        Use as evidence
      </Button>
      <Button type="button" small look="quiet" onClick={use(true)}>
        Show above the question
      </Button>
    </div>
  );
};
