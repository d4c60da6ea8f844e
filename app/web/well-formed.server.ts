import type { Response } from '#app/core/question/question.ts';

/** An answer that both engines can store: NUL and lone surrogates only ever come in written ones. */
export function wellFormed(value: Response | null): Response | null {
  if (typeof value !== 'string') return value;
  return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}
