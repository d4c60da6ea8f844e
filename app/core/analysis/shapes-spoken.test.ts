import { test } from 'vitest';
import { expectShape, type Shape } from '#test/shape.ts';

const SHAPES: Shape[] = [
  {
    shape: 'a transcript with a moderator',
    text: `Town hall meeting on the new school

MODERATOR: Good evening, everyone. Our first question goes to the mayor.

MAYOR ADA MOSS: Thank you. The new school will open in September, and I think it will be the best in the county.

We have the money for it.

MODERATOR: Mr. Reed, you disagree?

JONAS REED (union chair): I do. The teachers were never asked. The mayor said in May that nobody would lose a job.

MOSS: That is still true.

[Applause]

REED: Then put it in writing.`,
    kinds: 'title text text text text text text aside text',
    sentences: 13,
    said: [
      ['the moderator (unnamed)', 'Good evening, everyone. Our first'],
      ['Ada Moss', 'Thank you. The new school'],
      ['the moderator (unnamed)', 'Mr. Reed, you disagree?'],
      ['Jonas Reed', 'I do. The teachers were'],
      ['Ada Moss', 'that nobody would lose a'],
      ['Ada Moss', 'That is still true.'],
      ['Jonas Reed', 'Then put it in writing.'],
    ],
  },
  {
    shape: 'an interview in Q and A',
    text: `‘I never wanted to be first’

Vera Lund swam across the strait last summer. We talked with Lund about cold water and fear. The interview has been shortened.

Q: How cold was the water?

A: Eleven degrees. After an hour I could not feel my hands.

Q: Did you want to give up?

A: Every minute. My coach told me that the last mile is swum with the head.`,
    kinds: 'title text text text text text',
    sentences: 10,
    said: [
      ['the interviewer (unnamed)', 'How cold was the water?'],
      ['Vera Lund', 'Eleven degrees. After an hour'],
      ['the interviewer (unnamed)', 'Did you want to give'],
      ['Vera Lund', 'Every minute. My coach told'],
      ['my coach (unnamed)', 'that the last mile is'],
    ],
  },
  {
    shape: 'an interview with names in bold',
    text: `Five questions for a lighthouse keeper

**The Herald:** How long have you lived here?

**Nils Dunham:** Nineteen years. My wife says I talk to the gulls.

**The Herald:** Do they answer?

**Nils Dunham:** Only the young ones.`,
    kinds: 'title text text text text',
    sentences: 6,
    said: [
      ['The Herald', 'How long have you lived'],
      ['Nils Dunham', 'Nineteen years. My wife says'],
      ['The Herald', 'Do they answer?'],
      ['Nils Dunham', 'Only the young ones.'],
    ],
  },
  {
    shape: 'a quotation set apart with a name under it',
    text: `The last shop in Dunwick

The shop has stood beside the church since 1911, and on Friday it will close.

“A village without a shop is a row of beds.”
— Oona Ketter, shopkeeper

Ketter has sold bread there for 40 years. The council offered her help with the rent, but she said it came too late.`,
    kinds: 'title text text byline text',
    sentences: 6,
    said: [
      ['Oona Ketter', '“A village without a shop'],
      ['Oona Ketter', 'it came too late'],
    ],
  },
  {
    shape: 'a block quotation',
    text: `School board answers parents

The school board answered the parents’ letter on Friday. In a statement, the board wrote:

> We have heard every parent. The bus will run again from Monday.

> No pupil will have to walk along the main road.

The parents said they would wait and see.`,
    kinds: 'title text text text text',
    sentences: 7,
    said: [
      ['school board', 'We have heard every parent.'],
      ['parents (unnamed)', 'they would wait and see'],
    ],
  },
  {
    shape: 'a hearing',
    text: `Transcript of the hearing

THE COURT: Please state your name.

THE WITNESS: Leon Garmere.

MR. HALE: Where were you on the night of the fire?

THE WITNESS: At home. My neighbour saw me.

MR. HALE: Your neighbour says he was in Selby.

THE WITNESS: Then he is wrong.`,
    kinds: 'title text text text text text text',
    sentences: 8,
    said: [
      ['the court (unnamed)', 'Please state your name.'],
      ['the witness (unnamed)', 'Leon Garmere.'],
      ['Hale', 'Where were you on the'],
      ['the witness (unnamed)', 'At home. My neighbour saw'],
      ['Hale', 'Your neighbour says he was'],
      ['the witness (unnamed)', 'Then he is wrong.'],
    ],
  },
  {
    shape: 'the transcript of a call with times',
    text: `Planning call, Monday

Ada Moss 0:03
Good morning. Can everybody hear me?

Jonas Reed 0:09
Yes. The permit came on Friday.

Ada Moss 0:15
Then we start on Monday.`,
    kinds: 'title text text text text text text',
    sentences: 6,
    said: [
      ['Ada Moss', 'Good morning. Can everybody hear'],
      ['Jonas Reed', 'Yes. The permit came on'],
      ['Ada Moss', 'Then we start on Monday.'],
    ],
  },
];

test.each(SHAPES)('who speaks: $shape', expectShape);
