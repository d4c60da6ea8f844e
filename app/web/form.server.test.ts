import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldIn, isNoForm, parseForm, refuseForm } from './form.server.ts';

const schema = z.object({
  name: z.string().trim().min(1, 'Write a name.'),
  age: z.coerce.number('Write a number.').optional(),
  topics: z.array(z.string()).optional(),
  password: z.string().optional(),
});

function form(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test('a good form gives its data', () => {
  expect(parseForm(schema, form([['name', ' Ada ']]))).toEqual({ ok: true, data: { name: 'Ada' } });
});

test('a bad form gives the first problem of each field and what was typed', () => {
  expect(
    parseForm(
      schema,
      form([
        ['name', ' '],
        ['age', 'old'],
      ]),
    ),
  ).toEqual({
    ok: false,
    errors: { name: 'Write a name.', age: 'Write a number.' },
    values: { name: ' ', age: 'old' },
  });
});

test('a name that ends in [] is an array, even of one', () => {
  const parsed = parseForm(
    schema,
    form([
      ['name', 'Ada'],
      ['topics[]', 'sourcing'],
    ]),
  );
  expect(parsed).toMatchObject({ ok: true, data: { topics: ['sourcing'] } });
});

test('a password is not given back', () => {
  const typed = form([
    ['name', ''],
    ['password', 'hunter2'],
    ['newPassword', 'x'],
    ['pin', '1234'],
  ]);
  expect(parseForm(schema, typed)).toMatchObject({ values: { name: '' } });
  expect(JSON.stringify(parseForm(schema, typed))).not.toMatch(/hunter2|1234/);
});

test('what no database can store is cleaned away, and lines end in one way', () => {
  expect(parseForm(schema, form([['name', 'a\0b\r\nc😀']]))).toEqual({ ok: true, data: { name: 'ab\nc😀' } });
});

test('a later refusal looks like a failed parse', () => {
  expect(refuseForm(form([['name', 'Ada']]), { name: 'Taken.' })).toEqual({
    ok: false,
    errors: { name: 'Taken.' },
    values: { name: 'Ada' },
  });
});

test.each([
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=a', 'x'],
  ['application/json', '{'],
])('what comes as %s and is no form is known as that', async (type, body) => {
  const request = new Request('http://a.example/', {
    method: 'POST',
    body,
    headers: { 'Content-Type': type },
  });
  const error = await request.formData().catch((thrown) => thrown);
  expect(isNoForm(error)).toBe(true);
  expect(isNoForm(new TypeError('x is not a function'))).toBe(false);
});

test('a field is read as a text that the database can look for', () => {
  const form = new FormData();
  form.set('id', 'a\0b');
  expect([fieldIn(form, 'id'), fieldIn(form, 'none')]).toEqual(['ab', '']);
});
