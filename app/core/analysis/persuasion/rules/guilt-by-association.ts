import type { Rule } from '../rule.ts';

const company = 'links somebody to people who are already disliked';

export const GUILT_BY_ASSOCIATION: readonly Rule[] = [
  {
    pattern:
      /\b(?:(?:the|these are the|those are the|by the|from the|with the|of the) (?:very )?same (?:people|crowd|consultants|firm|gang|lot|company|group|men|thugs|family|party|folks|lawyers|bankers|donors|network|movement|outfit|ideology|mob|advisers|crooks) (?:who|that|which|behind))\b/g,
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
    speech: 0.72,
    own: 0.62,
    does: company,
  },
  {
    pattern:
      /\b(?:hitler|goebbels|nazi germany|third reich|gestapo|ku klux klan|stalinist|stalin's|mussolini|pol pot|vichy)\b/g,
    speech: 0.44,
    own: 0.4,
    does: company,
    reach: 'words',
  },
  {
    pattern:
      /\b(?:keeps company with|rubs shoulders with|cozy with|cosy with|in league with|consorts? with|hand in glove with|fellow travell?ers?|birds of a feather|known associates? of|friends? of (?:terrorists?|dictators?|criminals?|putin|the mob))\b/g,
    speech: 0.66,
    own: 0.46,
    does: company,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:shares? (?:a|an|the same) (?:lawyer|office|bed|stage|table|platform|donor|adviser|bank|address|accountant|roof|name) (?:with|as)|(?:paid for|funded|bankrolled|backed|owned|financed|advised|supported|endorsed|cheered|praised) by (?:the (?:same|very|men|people|bank|company|firm|gang|mob|oil|gun|tobacco|arms|casino)|extremists?|foreign|dictators?|gangsters?|terrorists?|criminals?|radicals?|convicted)|(?:hitler|stalin|mao|dictators?|tyrants?|fascists|communists|the nazis|the mafia|gangsters) (?:also|too|loved?|liked|said|used|did|had|always|began|started|would|wanted)|(?:exactly|just|precisely) what (?:the (?:old|nazis?|communists?|enemy|gangs?|terrorists?|regime|other side)|hitler|stalin|dictators)|look (?:at )?who(?:'s| is)? (?:standing|sitting|paying|behind|backing|funding|his|her|their|cheering)|the company (?:he|she|they) keeps?|(?:straight|right) from the (?:\w+ )?playbook|friends like (?:these|that)|(?:his|her|their) (?:friends?|cousin|uncle|brother|father|pals?|cronies|buddies|donors?) (?:in|from|at|is|are|was|were) (?:the )?(?:mob|mafia|gang|jail|prison|regime|moscow|beijing|tehran|casino|a convicted|crooks?|criminals?))\b/g,
    speech: 0.6,
    own: 0.46,
    does: company,
    reach: 'sentence',
    unless: /\bthe stage with\b/,
  },
];
