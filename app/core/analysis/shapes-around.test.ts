import { test } from 'vitest';
import { expectShape, type Shape } from '#test/shape.ts';

const SHAPES: Shape[] = [
  {
    shape: 'a text copied from a web page, buttons and cookie lines included',
    text: `Skip to main content

LOCAL NEWS

Council votes to close the Elm Street pool

By Ada Moss
Staff Writer
Published March 4, 2025, 10:02 a.m.
4 min read

Share
Copy link

The pool on Elm Street in Rosford on Tuesday. (Photo by Jonas Reed)

The council voted 7-2 on Tuesday to close the Elm Street pool at the end of the summer.

Read more: Why the pool leaks

“It is the last public water on this side of town,” said Vera Lund, who taught swimming there for 20 years.

Advertisement

Mayor Hugo Ferris said that the repair would cost $3.1 million.

We use cookies to give you the best experience. Accept all or manage your choices.

What comes next

The council will vote again in June, Ferris said.

Related: Three pools that were saved

© 2025 The Rosford Herald. All rights reserved.`,
    kinds:
      'aside aside title byline byline byline aside aside aside caption text aside text aside text aside heading text aside aside',
    sentences: 23,
    said: [
      ['Vera Lund', '“It is the last public'],
      ['Hugo Ferris', 'that the repair would cost'],
      ['Hugo Ferris', 'The council will vote again'],
    ],
  },
  {
    shape: 'a press release',
    text: `FOR IMMEDIATE RELEASE
Contact: Edda Quill, press@harborline.example
Phone: +1 555 010 2030

Harborline opens its first electric ferry line

CALDEN, March 3, 2025 — Harborline, the operator of the Calden ferries, today announced that its first electric boat will sail in May.

“This is a great day for everybody who lives by the water,” said Bram Ferris, chief executive of Harborline. “Our boats will be quiet, clean and on time.”

The line will cut emissions by 40 percent, according to the company.

About Harborline
Harborline runs 12 ferries on the Calden and has carried passengers since 1921.

###`,
    kinds: 'byline byline byline title text text text heading text aside',
    sentences: 11,
    said: [
      ['Bram Ferris', '“This is a great day'],
      ['Bram Ferris', '“Our boats will be quiet,'],
      ['Harborline', 'The line will cut emissions'],
    ],
  },
  {
    shape: 'bullet points and numbered sub-heads',
    text: `What the new water rules mean

The county council agreed on new rules for dry summers on Monday.

The rules say:
• Lawns may be watered twice a week, the council said.
• Pools may be filled only at night.
• Farms keep their full share

1. Who decides

The water board decides when a summer is dry, said Kira Lund, its director.

2. Who pays

Nobody pays more, Lund said.`,
    kinds: 'title text text text text text heading text heading text',
    sentences: 10,
    said: [
      ['county council', 'new rules for dry summers'],
      ['county council', 'Lawns may be watered twice'],
      ['Kira Lund', 'The water board decides when'],
      ['Kira Lund', 'Nobody pays more'],
    ],
  },
  {
    shape: 'a letter to the editor',
    text: `To the editor:

I have driven the night bus for eleven years, and I am tired of reading that nobody rides it. Your paper wrote last week that the buses run empty. I think whoever wrote that has never stood at Mill Lane at two in the morning.

The nurses ride it. The bakers ride it. The mayor says the line costs too much.

Yours sincerely,
Farid Calmere
Rosford`,
    kinds: 'byline text text byline byline byline',
    sentences: 10,
    said: [['a mayor (unnamed)', 'the line costs too much']],
  },
  {
    shape: 'a dateline',
    text: `Storm closes the port

PORT MERROW, Calvessa (Wire) — The port closed at noon on Sunday, the harbour master said.

Two boats were lost. Nobody was hurt, according to the coast guard.`,
    kinds: 'title text text',
    sentences: 4,
    said: [
      ['a harbour master (unnamed)', 'The port closed at noon'],
      ['a coast guard (unnamed)', 'Nobody was hurt'],
    ],
  },
  {
    shape: 'a box of facts',
    text: `Summer fair returns to the park

The fair opens on Saturday, the town said.

When: Saturday, 10 a.m.
Where: Mill Park
Cost: free
Contact: fair@rosford.example

Mayor Hugo Ferris said he expected 3,000 visitors.`,
    kinds: 'title text text heading heading byline text',
    sentences: 7,
    said: [
      ['town', 'The fair opens on Saturday'],
      ['Hugo Ferris', 'he expected 3,000 visitors'],
    ],
  },
  {
    shape: 'captions and credits',
    text: `Flood wall holds at Selby

FILE - The flood wall at Selby, shown in May. (AP Photo/Jane Doe)

The wall held on Sunday, engineers said.

Photo: Kira Lund/The Herald

Kira Lund stands beside the gate she built. | Jonas Reed / Getty Images

“We were lucky,” said Lund, who designed the gate.

Reporting by Ada Moss; editing by Hugo Vane.`,
    kinds: 'title caption text caption caption text byline',
    sentences: 9,
    said: [
      ['engineers (unnamed)', 'The wall held on Sunday'],
      ['Lund', '“We were lucky,”'],
    ],
  },
];

test.each(SHAPES)('what stands round an article: $shape', expectShape);
