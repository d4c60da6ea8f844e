import { type FormEvent, useEffect, useRef, useState } from 'react';
import { fieldsOf } from '#app/core/question/edit/fields.ts';
import { readEdit } from '#app/core/question/edit/read-edit.ts';
import { readReshaping, reshape } from '#app/core/question/edit/reshape.ts';
import { wordsLeft } from '#app/core/question/edit/take-edit.ts';
import type { Evidence, Question } from '#app/core/question/question.ts';

type Shown = { question: Question; words: string; version: number; focus: string | null };

/**
 * A question being edited in a form of plain fields. `shown` fills the form (a new `version` fills it anew),
 * `live` is what stands in it now. Buttons that change rows are done here; without JavaScript the server does them.
 */
export const useEditing = (start: Question, words: string, text: string) => {
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState<Shown>({ question: start, words, version: 0, focus: null });
  const [live, setLive] = useState(start);
  // Not by comparing: the page reads its data anew after every change to another question.
  const [touched, setTouched] = useState(false);

  const fields = () => fieldsOf(form.current === null ? new FormData() : new FormData(form.current));
  const read = () => (form.current === null ? live : readEdit(shown.question, fields(), text));

  const change = (how: (question: Question) => Question, focus: string | null = null) => {
    const question = how(read());
    setShown({ question, words: wordsLeft(fields(), text), version: shown.version + 1, focus });
    setLive(question);
    setTouched(true);
  };

  const refresh = () => {
    setLive(read());
    setTouched(true);
  };

  useEffect(() => {
    if (shown.focus !== null) document.getElementById(shown.focus)?.focus();
  }, [shown]);

  const submit = (event: FormEvent) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement) || submitter.name !== 'do') return;
    event.preventDefault();
    const reshaping = readReshaping(submitter.value);
    change((question) => (reshaping ? reshape(question, reshaping) : question), focusAfter(submitter.value));
  };

  /** Adds picked words as evidence, or shows them above the question too. */
  const pick = (words: Evidence, asPassage: boolean) =>
    change((question) => {
      const known = question.evidence.some(({ span }) => span.join() === words.span.join());
      const evidence = known
        ? question.evidence
        : [...question.evidence, words].sort((a, b) => a.span[0] - b.span[0]);
      return { ...question, evidence, passage: asPassage ? words : question.passage };
    }, 'evidence');

  return { form, shown, live, touched, refresh, submit, pick, change };
};

/** The focus stays on the button that was pressed, goes to a row that was added, or to the list when the row is gone. */
const focusAfter = (act: string): string => {
  if (act === 'pick') return 'evidence';
  const [verb, list] = act.split(':');
  if (verb === 'remove' || verb === 'add') return `do-add:${list}`;
  return `do-${act}`;
};
