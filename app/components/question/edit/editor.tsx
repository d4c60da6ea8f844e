import { useFetcher } from '@remix-run/react';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { useDragOrder } from '#app/components/ui/use-drag-order.ts';
import { reshape } from '#app/core/question/edit/reshape.ts';
import { type ListName, rowsOf } from '#app/core/question/edit/rows.ts';
import type { ShownEdit } from '#app/core/question/edit/take-edit.ts';
import type { Question } from '#app/core/question/question.ts';
import { type EditedArticle, EditFields } from './edit-fields.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import { PickBar } from './pick-bar.tsx';
import { Preview } from './preview.tsx';
import { useEditing } from './use-editing.ts';
import { useUnsaved } from './use-unsaved.ts';

export type EditorProps = {
  question: Question;
  article: EditedArticle;
  /** Where the form goes, and where leaving it leads. */
  action: string;
  back: string;
  /** What came back from a form sent without JavaScript. */
  refused?: ShownEdit | undefined;
  /** Hears what the question rests on, to mark it in the article. */
  onLive?: ((question: Question) => void) | undefined;
  /** Stands beside the fields, under the preview: the article, where the page does not show it elsewhere. */
  beside?: ReactNode;
  children?: ReactNode;
};

/** A question being written, and beside or below it what students will see. */
export const Editor = ({
  question,
  article,
  action,
  back,
  refused,
  onLive,
  beside,
  children,
}: EditorProps) => {
  const fetcher = useFetcher<ShownEdit>();
  const enhanced = useEnhanced();
  const start = refused?.draft ?? question;
  const editing = useEditing(start, refused?.words ?? '', article.text);
  const { form, shown, live, touched, refresh, submit, pick, change } = editing;
  const errors = (fetcher.data ?? refused)?.errors ?? {};

  useDragOrder(form, (list, id, place) => {
    const name = list as ListName;
    change((now) =>
      rowsOf(now, name).length > 0 ? reshape(now, { act: 'to', list: name, id, place }) : now,
    );
  });
  // While it is being saved the page goes on by itself.
  useUnsaved(touched && fetcher.state === 'idle');
  useEffect(() => onLive?.(live), [live, onLive]);
  // Whoever opened it by a key goes on by keys.
  useEffect(() => form.current?.querySelector('textarea')?.focus({ preventScroll: true }), [form]);

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <div className="editor">
      <fetcher.Form
        method="post"
        action={action}
        className="stack"
        ref={form}
        onChange={refresh}
        onSubmit={submit}
        onKeyDown={press}
      >
        {/* Enter in a field saves: the first button of a form is the one it presses. */}
        <Button className="vh" tabIndex={-1} aria-hidden="true">
          Save
        </Button>
        {children}
        <FormErrors errors={errors} />
        <div className="stack" key={shown.version}>
          <EditFields question={shown.question} live={live} article={article} errors={errors} />
          <EvidenceFields question={shown.question} article={article} words={shown.words} errors={errors} />
        </div>
        <div className="cluster">
          <Button>Save and approve</Button>
          {!enhanced && (
            <Button look="quiet" name="do" value="look">
              Look at it first
            </Button>
          )}
          <ButtonLink look="plain" to={back} preventScrollReset>
            Cancel
          </ButtonLink>
          {enhanced && (
            <span className="small muted edit-keys">
              <kbd>Ctrl</kbd> + <kbd>Enter</kbd> saves
            </span>
          )}
        </div>
      </fetcher.Form>
      <div className="editor-beside">
        <Preview question={live} text={article.text} />
        {beside}
      </div>
      <PickBar text={article.text} onPick={pick} />
    </div>
  );
};
