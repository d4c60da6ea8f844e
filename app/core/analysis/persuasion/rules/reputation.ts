import type { Rule } from '../rule.ts';

const doubt = 'makes you doubt somebody without giving a reason that can be checked';

export const DOUBT: readonly Rule[] = [
  {
    pattern:
      /\b(?:can|could|should|how do|how can|how could|why should|why would) (?:we|you|i|anyone|anybody|a|an|the|voters|people|any|such)\b[^.?!\n]{0,80}?\b(?:trust(?:ed)?|believe|believed|rely|relied|counted on|taken seriously|take (?:him|her|them|it) seriously|run|manage|handle)\b[^.?!\n]*\?/g,
    speech: 0.74,
    own: 0.55,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:who (?:really |actually )?(?:pays|paid|funds|funded|benefits|profits|gains|stands to gain|is paying|is behind|are they working for|is really)|what (?:is|are|was|were) (?:he|she|they|it|the \w+) (?:really |so )?(?:hiding|afraid of|trying to hide|covering up)|what (?:do|does|did) (?:he|she|they) (?:really )?(?:have to hide|want)|makes you wonder|you have to wonder|one (?:has to|must) wonder|one wonders|(?:does|do) (?:anyone|anybody|they|he|she|you|people) (?:really|seriously|honestly|actually) (?:think|believe|expect|want|trust)|you know what that (?:smells|looks|sounds) like|something (?:smells|stinks|is rotten|doesn't add up|does not add up)|(?:it|that|this|the story|none of it) (?:just )?(?:doesn't|does not|didn't) add up|smells? (?:fishy|funny|bad))\b/g,
    speech: 0.7,
    own: 0.55,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\bwhat (?:they|he|she|it|the \w+) (?:never|don't|doesn't|won't|will not|do not|does not|didn't|isn't|aren't|are not|is not) (?:tell|film|show|say|mention|want you|telling|saying|admit|report|print)\b/g,
    speech: 0.66,
    own: 0.5,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:nothing|anything|a word|everything|whatever) (?:he|she|they|that \w+) (?:says?|tells?|claims?) (?:can|is|should)|(?:don't|do not|never|cannot|can't) (?:trust|believe) (?:him|her|them|the|a word|anything|what|anyone|these|those)|(?:is|are|was|were) (?:not|hardly|scarcely|simply not|no longer) (?:fit|qualified|equipped|credible|trustworthy|to be trusted|up to the job|serious)|unfit (?:to|for)|has no (?:idea|clue|business|credibility)|have no (?:idea|clue|business|credibility)|(?:in over (?:his|her|their) heads?)|out of (?:his|her|their) depth|asleep at the (?:wheel|switch)|couldn't (?:run|organize|organise|manage) a)\b/g,
    speech: 0.64,
    own: 0.48,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:so-called|self-styled|self-proclaimed|self-appointed|supposed(?:ly)?|purported(?:ly)?|would-be|alleged(?:ly)? independent) (?!to\b)[\w-]+(?: [\w-]+)?/g,
    speech: 0.5,
    own: 0.42,
    does: 'hints that this is not what it claims to be',
  },
  {
    pattern: /\band the (?:\w+) (?:works for|is paid by|is married to|owns|answers to)\b/g,
    speech: 0.55,
    own: 0.3,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:are|is|do|does|did|was|were|have|has|can|will|would) (?:they|he|she|we|you|it|these people|this|these|the \w+) (?:really|seriously|honestly|actually)\b[^.?!\n]*\?/g,
    speech: 0.55,
    own: 0.5,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:is (?:this|that|it) (?:a|the|any|what|how|why|really|not)|isn't (?:it|that|this)|why (?:is|are|was|were|did|does|do|has|have|would|should) (?:the|he|she|they|it|this|that|our|we|only|no|so|nobody|anyone))\b[^.?!\n]{8,110}\?/g,
    speech: 0.42,
    own: 0.4,
    does: doubt,
    reach: 'sentence',
  },
];

const record = 'attacks the person’s character or record instead of the argument';

export const QUESTIONING_REPUTATION: readonly Rule[] = [
  {
    pattern:
      /\b(?:is|are|was|were|has been|have been|been) (?:bought|in the pocket|on the payroll|owned by|paid off|on the take|bought and paid for|in bed with|a puppet of|in the pay of|beholden to|for sale|wired for|rigged for|cooking the books|lining (?:his|her|their) (?:own )?pockets)\b/g,
    speech: 0.68,
    own: 0.5,
    does: record,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:he|she|they|it|who|[a-z]+(?:'s)? (?:army|party|government|company|administration|regime|council|minister|president|mayor))?,? ?(?:has |have |had |just )?(?:sold (?:out|your|our|his|her|their|us|the (?:people|country|nation|town|city|workers))|stabbed|sold us|turned (?:his|her|their) backs? on|abandoned (?:us|our|the|his|her|their|you)|betrayed|lied to|broke (?:every|his|her|their) (?:promise|word)s?|robbed|cheated|lined (?:his|her|their|its)|stole(?:n)? (?:from|our|your|the)|squandered|pocketed|feathered|never (?:finished|served|worked|held|ran|kept|paid|earned|met|once|lifted)|hid behind|slept through|failed (?:us|you|our|the people|the country|at every|every))\b/g,
    speech: 0.55,
    own: 0.36,
    does: record,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:is|are|was|were) (?:selling|peddling|hawking|pushing|cashing in on|milking|trading on|exploiting) (?:his|her|their|its|your|our|fear|lies|despair|grief|misery|hate|snake oil|the)\b/g,
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
];

const both = 'says that the critic is no better, instead of answering';

export const HYPOCRISY: readonly Rule[] = [
  {
    pattern:
      /\b(?:hypocri(?:te|tes|sy|tical|tically)|double standards?|practi[cs]e what (?:they|he|she|you) preach|do as i say|says? one thing (?:and|but) do(?:es)? another|talks? out of both sides|rules for thee|one rule for (?:them|him|her|the)|pot calling the kettle|two-faced|forked tongue|lectur(?:e|es|ing) (?:us|you|others|everyone|the rest)|the (?:very )?same (?:people|man|woman|party|politicians|ones|person|company|government) (?:who|that))\b/g,
    speech: 0.66,
    own: 0.55,
    does: both,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:they|he|she|it) (?:say|says|tell|tells|told|claim|claims|promise|promises|promised|preach|preaches|talk|talks)\b[^.?!\n]{4,80}(?:[.,;]|-) ?(?:but|yet|while|and yet|still) (?:they|he|she|it|the|his|her|their|only)\b/g,
    speech: 0.6,
    own: 0.42,
    does: both,
    reach: 'sentence',
  },
  {
    pattern: /\bthey say (there (?:is|was) no \w+)\. there (?:is|was) \w+\./g,
    speech: 0.74,
    own: 0.6,
    does: both,
  },
  {
    pattern:
      /\b(?:they|he|she) (?:say|says|told us|tell us|tells us) (?:there (?:is|are|was|were) )?no (\w+)\.[^.?!\n]{0,40}\b\1\b/g,
    speech: 0.7,
    own: 0.55,
    does: both,
    reach: 'sentence',
  },
  {
    pattern:
      /\bwhile (?:they|he|she|you|ordinary|we|families|workers|people)\b[^.?!\n]{4,60}, (?:they|he|she|the|his|her|their|its) [^.?!\n]{0,40}\b(?:fly|flies|dines?|feasts?|drinks?|enjoys?|lives?|pockets?|parties|party|shops?|buys?|builds?|sits?)\b/g,
    speech: 0.6,
    own: 0.42,
    does: both,
    reach: 'sentence',
  },
];

const company = 'links somebody to people who are already disliked';

export const GUILT_BY_ASSOCIATION: readonly Rule[] = [
  {
    pattern:
      /\b(?:(?:the|these are the|those are the|by the|from the|with the|of the) (?:very )?same (?:people|crowd|consultants|firm|gang|lot|company|group|men|thugs|family|party|folks|lawyers|bankers|donors|network|movement|outfit|ideology|mob|advisers|crooks) (?:who|that|which|behind|as))\b/g,
    speech: 0.7,
    own: 0.5,
    does: company,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:linked|links|tied|ties|connected|compared|compares|likened|likens|equated|equates) (?:[^.?!\n]{2,120}?) (?:to|with) (?:["'](?:the )?)?(?:\w+ ){0,3}(?:arsonists?|nazis?|nazism|hitler|stalin|mussolini|fascists?|fascism|terrorists?|terrorism|communists?|the devil|satan|gangs?|gangsters?|mafia|criminals?|traitors?|extremists?|cult|cults|racists?|dictators?|apartheid|isis|al-qaeda|the taliban|kidnappers?|murderers?)\b/g,
    speech: 0.72,
    own: 0.62,
    does: company,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:just like|no different (?:from|than)|as bad as|worse than|straight out of|reminiscent of|modern-day|today's|another|new|like something out of|shades of|in the footsteps of|from the playbook of|would make) (?:the |a |an )?(?:adolf )?(?:hitler|nazis?|nazi germany|stalin|stalinist|mussolini|mao|pol pot|goebbels|gestapo|kgb|soviet union|soviets?|north korea|taliban|isis|al-qaeda|mafia|ku klux klan|kkk|orwell|1984|third reich|holocaust|gulag|inquisition|apartheid|chernobyl|titanic)\b/g,
    speech: 0.74,
    own: 0.62,
    does: company,
  },
  {
    pattern:
      /\b(?:hitler|goebbels|nazi germany|third reich|gestapo|ku klux klan|stalinist|stalin's|mussolini|pol pot|vichy)\b/g,
    speech: 0.5,
    own: 0.46,
    does: company,
    reach: 'words',
  },
  {
    pattern:
      /\b(?:keeps company with|rubs shoulders with|cozy with|cosy with|in league with|consorts? with|hand in glove with|fellow travell?ers?|birds of a feather|known associates? of|friends? of (?:terrorists?|dictators?|criminals?|putin|the mob))\b/g,
    speech: 0.66,
    own: 0.5,
    does: company,
    reach: 'sentence',
  },
];
