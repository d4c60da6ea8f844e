import type { MouseEvent } from 'react';
import { useSelectedWords } from '#app/components/article/use-selected-words.ts';
import { Button } from '#app/components/ui/button.tsx';
import { evidenceAt } from '#app/core/question/find-evidence.ts';
import type { Evidence } from '#app/core/question/question.ts';

type Props = {
  text: string;
  onPick: (words: Evidence, asPassage: boolean) => void;
};

/** Appears while words of the article are selected. */
export const PickBar = ({ text, onPick }: Props) => {
  const [selected, drop] = useSelectedWords(text);
  const picked = selected && evidenceAt(text, selected);
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
