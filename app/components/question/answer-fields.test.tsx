import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { gradeResponse, keyResponse, kindOf } from '#app/core/question/kinds.ts';
import { SAMPLES } from '#app/core/question/samples.ts';
import { studentView } from '#app/core/question/student-view.ts';
import { AnswerFields } from './answer-fields.tsx';

const markup = (question: (typeof SAMPLES)[number], response = keyResponse(question)) =>
  renderToStaticMarkup(
    <AnswerFields question={studentView(question)} response={response} labelledBy="stem" />,
  );

/** What a browser would send from these fields, as they stand. */
const sent = (html: string): FormData => {
  const form = new FormData();
  for (const [input] of html.matchAll(/<input[^>]*checked[^>]*>/g)) {
    form.append(attribute(input, 'name'), attribute(input, 'value'));
  }
  for (const [select] of html.matchAll(/<select.*?<\/select>/gs)) {
    const chosen = /<option[^>]*selected[^>]*>/.exec(select)?.[0];
    if (chosen) form.append(attribute(select, 'name'), attribute(chosen, 'value'));
  }
  return form;
};
const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const MARKED = SAMPLES.filter((question) => keyResponse(question) !== null);

test.each(MARKED.map((question) => [question.kind, question] as const))(
  '%s: an answer that is shown is sent again as it was',
  (_kind, question) => {
    const read = kindOf(question).fromForm(question, sent(markup(question)));
    expect(gradeResponse(question, read as never)).toBe(1);
  },
);

test.each(MARKED.map((question) => [question.kind, question] as const))(
  '%s: nothing is chosen before the student chooses',
  (_kind, question) => {
    expect(kindOf(question).fromForm(question, sent(markup(question, null)))).toBeNull();
  },
);

test('no field carries a key, a reason or an inline style', () => {
  for (const question of SAMPLES) {
    expect(markup(question, null)).not.toMatch(/CANARY| style=/);
  }
});
