import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Span } from './span.ts';
import { makeOverlapping, makeOverlapTest } from './span-index.ts';

const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([at, size]): Span => [at, at + size]);

test('whatever the spans, the index finds what looking at each one finds', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, wanted) => {
      const found = spans.filter((one) => overlaps(one, wanted));
      expect(makeOverlapTest(spans)(wanted)).toBe(found.length > 0);
      const looked = makeOverlapping(spans, (one) => [one])(wanted);
      expect(new Set(looked)).toEqual(new Set(found));
    }),
  );
});
