import type { Rule } from '../rule.ts';

const experts =
  '(?:experts?|doctors?|scientists?|engineers?|economists?|historians?|generals?|teachers?|nurses?|scholars?|lawyers?|officers?|physicians?|professors?|researchers?|veterans?|specialists?)';
const authority = 'asks you to accept it because of who says so, not because of a reason';

export const APPEAL_TO_AUTHORITY: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:every|all|any|most|the (?:top|best|leading|greatest|world's leading)|top|leading|even (?:the|his own|her own|their own|its own)) (?:[\\w-]+ ){0,2}?${experts}\\b(?: (?:in|at|of|from) [\\w' ]{2,25}?)?,?[^.?!\\n]{0,20}? (?:agrees?|knows?|knew|says?|said|will tell you|would tell you|supports?|supported|backs?|recommends?|recommended|wants?|believes?|admits?)\\b`,
      'g',
    ),
    speech: 0.7,
    own: 0.42,
    does: authority,
    reach: 'sentence',
  },
  {
    pattern: new RegExp(
      `\\b(?:own ${experts}|(?:scientifically|medically|clinically) proven|science (?:says|has spoken|proves|is clear)|the (?:bible|quran|koran|constitution|scripture|founding fathers?|founders|lord|church) (?:says|tells us|teaches|commands|demands|intended|wanted|makes clear)|god (?:says|wants|commands|has told|demands|wills)|history (?:shows|teaches|tells us|proves|has shown)|studies (?:show|prove|have shown|have proven)|research (?:proves|shows)|as (?:jesus|god|lincoln|churchill|jefferson|gandhi|einstein|the founders|our founders|the bible) (?:said|taught|told|put it|once said|warned))\\b`,
      'g',
    ),
    speech: 0.55,
    own: 0.4,
    does: authority,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:i(?:'ve| have) been (?:a|an|in) [\w' ]{3,40}? for (?:\w+[ -]?){1,3}years?|as (?:a|an) (?:doctor|nurse|mother|father|parent|veteran|teacher|scientist|engineer|lawyer|soldier|officer|christian|businessman|businesswoman|farmer|former \w+),? i|i (?:know|should know),? (?:because|i was|i've|i am)|trust me\b|believe me\b|take it from me|i know \w+ when i see (?:it|one)|i (?:have|'ve) (?:lived|worked|served) (?:on|in|here|at|with)[^.?!\n]{2,40}? (?:all my life|for (?:\w+ ){1,2}years|my whole life))/g,
    speech: 0.55,
    own: 0.4,
    does: authority,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:experts|scientists|doctors|historians|economists|scholars|analysts|insiders|observers) (?:agree|all say|all agree|know|unanimously|have confirmed|confirm|have proven)\b/g,
    speech: 0.62,
    own: 0.45,
    does: authority,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:ask any \w+|(?:himself|herself) (?:told|said|says|signed|wrote|believes|backs|drinks|uses)|(?:nobel|award-winning|world-famous|world-renowned|decorated|celebrated) (?:\w+ ){0,2}(?:says?|said|winners?|agrees?|uses?|recommends?|backs?)|good enough for (?:me|us|you)|(?:once|used to) (?:wrote|said|say|told us|put it|taught)|take my word|believe me when|i have \w+(?:ed|en|n|t) [^.?!\n]{2,40} for (?:\w+ )?(?:years|decades)|(?:my|our|his|her) (?:\w+ ){0,2}, an? (?:\w+ ){1,3}(?:for|of) (?:\w+ )?years)\b/g,
    speech: 0.56,
    own: 0.36,
    does: authority,
    reach: 'sentence',
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:recommended|approved|trusted|endorsed|tested|used|loved|chosen) by (?:[\\w-]+ ){0,2}?(?:dentists|pediatricians|athletes|nasa|champions|professionals|pros|celebrities|${experts})\\b|(?:doctor|dentist|expert|vet|dermatologist|scientist|teacher|celebrity)-(?:approved|recommended|tested|loved)|(?:nasa|top|leading|many|most|real) (?:[\\w-]+ )?(?:dentists|athletes|pros|champions|${experts}) (?:trust|use|swear by|choose|love|prefer)|an? (?:harvard|yale|oxford|cambridge|stanford|nasa|mit|nobel)[\\w -]{0,20} (?:professor|doctor|scientist|engineer|winner|expert) (?:told|says?|said|showed|confirmed)|who (?:am i|are we|are you) to (?:argue|question|doubt|disagree))\\b`,
      'g',
    ),
    speech: 0.6,
    own: 0.42,
    does: authority,
    reach: 'sentence',
  },
  {
    pattern:
      /\bif (?:the |a |our |my )?(?:\w+ )?(?:general|doctor|professor|president|coach|king|queen|pope|judge|expert|scientist|teacher|engineer|captain|minister|bible)s? (?:says?|said|tells?|thinks?|believes?|wrote|recommends?|approves?)\b[^.?!\n]{0,40},? (?:then )?(?:it|that|we|you|i|so)\b/g,
    speech: 0.64,
    own: 0.42,
    does: authority,
    reach: 'sentence',
  },
];
