import { expect, test } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import type { ChoiceQuestion } from '../question.ts';
import { isContact } from './contact.ts';
import { fairControls } from './material/fair-controls.ts';
import type { Material } from './material/material.ts';
import { presentable } from './material/presentable.ts';
import { nameEffect } from './persuasion/name-effect.ts';
import { randomFrom } from './random.ts';
import { findAudience } from './recruitment/find-audience.ts';
import { orderPitch } from './recruitment/order-pitch.ts';
import { unstatedCost } from './recruitment/unstated-cost.ts';

const TEXT = `Ferry line seeks deckhands with a film

The Marrow Ferry Line on Monday released a video aimed at recruiting school leavers, its third this year.

In the video, a baker named Ode stares at a clock on an empty wall. “I bake bread that nobody remembers,” she says. “Is this all there is?” A slow drum plays. Then Ode stands at the rail of a ferry, laughing with the crew. “Nine thousand like you have already come aboard,” a captain says. “The only thing between you and the sea is one step.”

“Either we hire now or the islands go hungry,” said Petra Lund, the director of the line. “Every month we wait, another boat stays in port.”

Lund said the film had been seen by 80,000 people. A company source said the true figure was 200,000.

A report by the Harbor Audit Office, which is independent of the line, says 41 deckhands left in 2023. The line runs 14 boats between six islands, and the oldest of them was built in 1987.`;

const MATERIAL: Material = {
  text: TEXT,
  title: 'Ferry',
  analysis: presentable(TEXT, analyse(TEXT)),
  wording: 'older',
};

test('names with an underscore or digits stuck on are handles; years and numbers are not', () => {
  expect(isContact('An account called StarKeeper_4 posted at ten.')).toBe(true);
  expect(isContact('Write to Lanternboy99 tonight.')).toBe(true);
  expect(isContact('In 2023 the 41 members of G20 met on Oct. 4.')).toBe(false);
});

test('controls are plain and well-sourced: no boast, no own count, no unnamed figure', () => {
  const words = fairControls(MATERIAL)
    .map(({ text }) => text)
    .join('\n');
  expect(words).toContain('41 deckhands left in 2023');
  expect(words).not.toMatch(/80,000|200,000|hungry/);
});

test('what a line wants is asked of somebody by name, and every wrong answer says what it would need', () => {
  const asked = nameEffect(MATERIAL, randomFrom('1')).map(({ question }) => question as ChoiceQuestion);
  const pushed = asked.filter(({ control }) => !control);
  expect(pushed.length).toBeGreaterThan(0);
  for (const { stem, options, key } of pushed) {
    expect(stem).toMatch(/Petra Lund|of the video/);
    const wrong = options.filter(({ id }) => !key.includes(id));
    for (const { feedback } of wrong)
      expect(feedback).toMatch(/^A line that wants this would|^There is more/);
  }
  for (const { stem } of asked.filter(({ control }) => control)) expect(stem).toMatch(/if it pushes|If so/);
});

test('an audience is not asked for where the article names no other groups of people', () => {
  expect(findAudience(MATERIAL, randomFrom('1'))).toEqual([]);
});

test('the order of a pitch is explained line by line', () => {
  const [order] = orderPitch(MATERIAL, randomFrom('1'));
  expect(order?.question.explanation).toMatch(/^The video goes step by step\. First “.+; at last “/);
});

test('what a message leaves out is answered in writing only', () => {
  expect(unstatedCost(MATERIAL).every(({ question }) => question.kind === 'open-answer')).toBe(true);
});
