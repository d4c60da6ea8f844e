import type { LedgerSource } from '../../../analysis/finding.ts';
import type { Evidence } from '../../question.ts';
import { isContact } from '../contact.ts';
import { type Candidate, choiceFrom } from '../item/draft.ts';
import { askable, type Material, oncePer } from '../material/material.ts';
import { sameParty, sharesName } from '../material/parties.ts';
import { capital, evidenceOf, inside, quoteEnding } from '../material/phrase.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';

type Introduced = { source: LedgerSource; role: string; evidence: Evidence };

/** A role in words of its own (“a furnace operator who is back at work”), no title and no place alone. */
const ROLE =
  /^(?:an?|the|its|[\p{Ll}-]+) \S.{6,70}$|^\p{Ll}{5,} (?:of|at|for|with) .{4,60}$|^(?:president|director|head|chair|founder|owner|spokes\p{L}+|professor|mayor|manager|secretary|leader|member) .{4,60}$/u;

/** Named speakers whom the article introduces with “Name, role,”. */
const introduced = oncePer((material): Introduced[] => {
  const { text } = material;
  const speakers = [...new Set(askable(material).map(({ source }) => source))];
  return speakers.flatMap((source): Introduced[] => {
    const { role, label, kind } = source;
    if (kind !== 'named' || role === null || !ROLE.test(role) || sharesName(role, label)) return [];
    const words = `${label}, ${role}`;
    const at = text.indexOf(words);
    const after = text.charAt(at + words.length);
    if (at === -1 || !/[,.;”"]/u.test(after) || isContact(words)) return [];
    return [{ source, role, evidence: evidenceOf(text, [at, at + words.length]) }];
  });
});

/** Who is the speaker, that a reader should weigh the words? The answers are roles that the article gives. */
export const whoIsWho = (material: Material, random: Random): Candidate[] =>
  introduced(material).flatMap(({ source, role, evidence }): Candidate[] => {
    const label = inside(source.label);
    const others = random
      .shuffle(introduced(material))
      .filter((one) => !sameParty(one.source, source) && !sharesName(one.role, role) && one.role !== role)
      .slice(0, 3);
    if (others.length < 2) return [];
    const shown = quoteEnding(material.text, evidence.span, 130);
    return [
      {
        uses: [`role:${source.id}`, 'who-is-who'],
        quality: 0.7,
        question: choiceFrom(
          {
            skill: 'weigh-source',
            stem: worded(
              material,
              `Who somebody is decides what they can know. What does the article tell readers about ${label}?`,
              `Who is ${label}? Look in the article.`,
            ),
            evidence: [evidence],
            explanation: `The article introduces the speaker: ${shown} ${worded(material, 'Ask of every speaker: could this person know it, and what depends on it for them?', 'Ask of every speaker: could they know this, and do they gain from it?')}`,
            right: [{ text: capital(role), feedback: `Yes: ${shown}` }],
            wrong: others.map((one) => ({
              text: capital(one.role),
              feedback: `That is ${inside(one.source.label)}: ${quoteEnding(material.text, one.evidence.span, 110)}`,
              misconception: 'nearest-name-is-speaker' as const,
            })),
          },
          random,
        ),
      },
    ];
  });
