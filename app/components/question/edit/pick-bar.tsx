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
  const use = (asPassage: boolean) => () => {
    if (picked === null) return;
    drop();
    onPick(picked, asPassage);
  };
  // Pressing a button must not take the selection away first.
  const keep = (event: MouseEvent) => event.preventDefault();
  return (
    <>
      {/* Said once, not with every word that the selection grows by. */}
      <p className="vh" role="status">
        {picked !== null && 'Words are selected: buttons for them stand at the end of the page.'}
      </p>
      {picked !== null && (
        <section className="pick-bar" aria-label="Selected words" onMouseDown={keep}>
          <span className="words pick-words">{picked.text}</span>
          <Button type="button" small onClick={use(false)}>
            Use as evidence
          </Button>
          <Button type="button" small look="quiet" onClick={use(true)}>
            Show above the question
          </Button>
        </section>
      )}
    </>
  );
};
