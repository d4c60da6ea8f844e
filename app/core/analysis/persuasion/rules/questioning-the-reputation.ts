import type { Rule } from '../rule.ts';

const record = 'attacks somebody’s character or record instead of what they say';

export const QUESTIONING_REPUTATION: readonly Rule[] = [
  {
    pattern:
      /\b(?:is|are|was|were|has been|have been|been) (?:bought (?:by|and paid)|in the pocket|on the payroll|owned by|paid off|on the take|bought and paid for|in bed with|a puppet of|in the pay of|beholden to|for sale|wired for|rigged for|cooking the books|lining (?:his|her|their) (?:own )?pockets)\b/g,
    speech: 0.68,
    own: 0.5,
    does: record,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:sold (?:out|us|the (?:people|country|nation|town|city|workers))|stabbed|sold us|turned (?:his|her|their) backs? on|abandoned (?:us|our|you)|betrayed|lied to|broke (?:every|his|her|their) (?:promise|word)s?|robbed|cheated|lined (?:his|her|their|its)|stole(?:n)? (?:from|our|your|the)|squandered|pocketed|feathered|never (?:finished|served|worked|held|ran|kept|paid|earned|once|lifted)|hid behind|slept through|failed (?:us|you|our|the people|the country|at every|every))\b/g,
    speech: 0.55,
    own: 0.36,
    does: record,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:is|are|was|were) (?:selling|peddling|hawking|pushing|cashing in on|milking|trading on|exploiting) (?:(?:his|her|their) own|fear|lies|despair|grief|misery|hate|snake oil|our fears?|your fears?)\b/g,
    speech: 0.68,
    own: 0.5,
    does: record,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:he|she|they) (?:has|have|had) (?:a )?(?:long |dark |troubled |shameful |checkered )?(?:history|record|track record|habit|pattern) of|a man who (?:has|can't|cannot|never|once|could)|a woman who (?:has|can't|cannot|never|once|could)|(?:can't|cannot|couldn't) be bothered|only (?:cares?|in it) (?:about|for)|(?:cares?|care) (?:more|only) about|in it for (?:himself|herself|themselves|the money)|(?:ask|ask yourself) who pays|out for (?:himself|herself|themselves)|puts? (?:profit|profits|politics|party|himself|herself|themselves) (?:before|above|ahead of|over))\b/g,
    speech: 0.62,
    own: 0.46,
    does: record,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:this|he|she|that|there) (?:is|was) (?:the|a) (?:\w+ )?(?:man|woman|mayor|minister|politician|company|party|doctor|lawyer|judge|senator|governor|boss) (?:who|that|with) (?!(?:saved|built|helped|won|runs|leads|owns|lives|works|can|could help|knows|understands|has served|served)\b)/g,
    speech: 0.56,
    own: 0.42,
    does: record,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:would sell (?:his|her|their|its) (?:own )?|honest day's work|\b(?:he|she|they|the \w+) (?:could not|couldn't|cannot|can't) even\b|has never (?:run|held|worked|built|paid|kept|done|set foot|had a (?:real )?job|read)|have never (?:held|worked|built|paid|kept|done|set foot|had a (?:real )?job)|no shame|shame on|(?:three|two|four|several|\d) (?:bankruptcies|divorces|lawsuits|convictions)|bankrupted|(?:has|have|had) always (?:lied|cheated|failed|dodged|hidden|quit|walked out|run away|abandoned)|(?:is|was|are|were) (?:always |only )?(?:after|in it for|out for|interested in|looking for) (?:your|our|their own|attention|money|power|votes|headlines|fame|revenge))\b/g,
    speech: 0.56,
    own: 0.42,
    does: record,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:cannot|can't|should not|shouldn't|not to) be (?:taken seriously|believed|trusted)|flip-?flop(?:s|ped|ping)?|one (?:failure|scandal|lie|excuse|broken promise|disaster|blunder|mistake) after (?:another|the (?:other|next))|changes? (?:his|her|their) (?:mind|story|tune) (?:every|with|whenever|as)|(?:a|his|her|their|its) (?:shady|murky|dark|criminal|dubious) past|(?:is|are|was|were|being) paid by (?:the|people|those|a) [^.?!\n]{0,40}(?:who|that|industry|compan|lobby|seller|maker)|never (?:once )?(?:kept|told|paid|delivered|finished|apologi[sz]ed))/g,
    speech: 0.58,
    own: 0.42,
    does: record,
    reach: 'sentence',
  },
];
