import { test } from 'vitest';
import { expectShape, type Shape } from '#test/shape.ts';

const SHAPES: Shape[] = [
  {
    shape: 'lines broken by hand at 72 columns',
    text: `Ferry to stop for six weeks

By Greta Hollis

The ferry between Calden and the island will stop for six weeks from
Monday while its engine is taken apart, the harbour office said on
Thursday. The boat carries 900 people on a usual day.

"Nobody asked us," said Umar Vane, who runs the bakery on the pier. "We
heard it from a poster on the wall."

The harbour office said that a bus would run over the bridge instead.
It takes an hour and ten minutes, three times as long as the boat.`,
    kinds: 'title byline text text text',
    sentences: 8,
    said: [
      ['harbour office', 'The ferry between Calden and'],
      ['Umar Vane', '"Nobody asked us,"'],
      ['Umar Vane', '"We heard it from a'],
      ['harbour office', 'that a bus would run'],
    ],
  },
  {
    shape: 'British quotation marks',
    text: `Bridge ‘not safe’ for lorries, inspectors say

LONDON – Inspectors have found cracks in two pillars of the Elm bridge.

‘We cannot wait for another winter,’ said Tilda Marsh, the county engineer. ‘The drivers’ union has been told.’

Mr Marsh’s counterpart in Selby said the report called the bridge ‘a “ticking clock” for the valley’.`,
    kinds: 'title text text text',
    sentences: 5,
    said: [
      ['inspectors (unnamed)', 'Bridge ‘not safe’ for lorries'],
      ['Tilda Marsh', '‘We cannot wait for another'],
      ['Tilda Marsh', '‘The drivers’ union has been'],
    ],
  },
  {
    shape: 'guillemets',
    text: `Le Port reopens its market

The market hall of Le Port opened again on Saturday after nine years.

« We have our square back », said Rosa Delon, who sells cheese there. « My mother stood here before me. »

The mayor called it «a small miracle».`,
    kinds: 'title text text text',
    sentences: 5,
    said: [
      ['Rosa Delon', '« We have our square'],
      ['Rosa Delon', '« My mother stood here'],
      ['a mayor (unnamed)', 'it «a small miracle»'],
    ],
  },
  {
    shape: 'a column in the first person',
    text: `My phone knows me too well

I used to believe that I chose my own songs. My daughter, who is 14, laughed at me for it. “Dad, the app picks them,” she said.

She is right, I think. A study by the University of Elmford found that seven of ten songs were picked by the machine.

We should be angrier than we are.`,
    kinds: 'title text text text',
    sentences: 7,
    said: [
      ['my daughter (unnamed)', '“Dad, the app picks them,”'],
      ['a study', 'that seven of ten songs'],
    ],
  },
  {
    shape: 'fifty words',
    text: `Bus 9 will not stop at Mill Lane from Monday, the town said. “The stop is not safe,” said Vera Lund, who plans the town’s bus lines. Riders can walk to Elm Street, which is four minutes away. The stop may open again in June.`,
    kinds: 'text',
    sentences: 4,
    said: [
      ['town', 'Bus 9 will not stop'],
      ['Vera Lund', '“The stop is not safe,”'],
    ],
  },
  {
    shape: 'Windows line breaks',
    text: `Old mill to become flats\r
\r
The old mill will become 40 flats, the owner said on Monday.\r
\r
"It has stood empty for ten years," said Mara Holt, the owner.\r`,
    kinds: 'title text text',
    sentences: 3,
    said: [
      ['Mara Holt', 'The old mill will become'],
      ['Mara Holt', '"It has stood empty for'],
    ],
  },
];

test.each(SHAPES)('prose: $shape', expectShape);
