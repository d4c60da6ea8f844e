import type { MoveRule } from '../move-rule.ts';

/** How a pitch asks "you" to act, in everyday words. */

const control = 'says that the target can take control, beginning with one small step';

export const YOUR_TURN: readonly MoveRule[] = [
  {
    pattern:
      /\btake back\b|\b(?:be|become) (?:your own|the) (?:boss|master|author|hero|captain)\b|\byou (?:set|choose|pick|make|decide|own) (?:your|the|when|where|how|what)\b|\byour (?:rules|call|way|terms|move|turn|hours)\b(?! is (?:waiting|saved))|\b(?:not|never) too late\b|\bshow (?:them|the world|everyone) (?:what|who|that)\b|\bdon't (?:wait|watch|just|let|ask for|sit)\b|\bstand up for (?:yourself|your)\b|\byour life\b|\bstart over\b|\bmake it (?:yours|happen)\b|\bit(?:'s| is) (?:in )?your (?:hands|choice|decision)\b|\bwrite your own\b|\bon your (?:own )?terms\b/g,
    line: 0.64,
    told: 0.5,
    outside: 0,
    does: control,
  },
];

const ask = 'makes the ask: it says what the target should do';

export const ASKED_TO: readonly MoveRule[] = [
  {
    pattern:
      /(?<=^|[.!?:;"'\n] ?|-- ?| - |\band |\bor |\bjust |\bthen |\bplease )(?:reply|comment|write|ride|hold|carry|put on|pull on|fill (?:in|out)|upload|drive|get the|get your|get in touch|post|talk (?:to|only)|solve|crack|ask for|show up|turn up|drop in|stop by|come by|meet (?:us|me)|pick up|bring|ring the|buy (?:your|a|the|our)|book|claim your|grab your|save your|reserve|give us|send us|tell (?:your friends|us)|stand (?:here|up|with|by)|march with|pray with|train with|take (?:the(?! (?:wheel|lead|reins|plunge|leap|first|next))|our|part)|try (?:it|us|a)|serve|be there|be part|walk in|use the|open the|type|vote|strike|quit|leave (?:your|it|them)|become)\b(?! (?:said|says|it is|it was|of the|was|were|is))/g,
    line: 0.62,
    told: 0,
    outside: 0,
    does: ask,
  },
  {
    pattern:
      /\b(?:(?:are|is|were|was|being|be) (?:then |also |usually )?(?:asked|urged|pressed|invited|told|ordered|encouraged|pushed|expected|required|made)|(?:ask|asks|asked|urge|urges|urged|press|presses|pressed|invite|invites|invited|told|tell|tells|beg|begs|begged|want|wants|push|pushes|order|orders|ordered|get|asking|urging|inviting|pressing) (?:the |all |every |each |new |young )?(?:[\w'-]+ ){1,4}?)\b ?to (?!comment|testify|respond|speak|withdraw|discuss|explain|answer|be |have |pay for|resign|stop|halt|end |investigate|rule|leave office)(?:[a-z]+)/g,
    line: 0.45,
    told: 0.62,
    outside: 0,
    does: ask,
  },
];

const how = 'says how to answer, and makes it look easy or safe';

export const EASY_WAY: readonly MoveRule[] = [
  {
    pattern:
      /\bno (?:[\w'-]+ )?(?:appointment|experience|papers?|cv|degree|licen[cs]e|tests?|interview|contract|deposit|payment|sign-?up|obligation|training|questions|boss|strings|diploma|skills?)(?: (?:is|are))?(?: (?:needed|required|necessary|attached))?\b|\byou (?:don't|do not|won't|needn't) need (?:any|a|an|to)\b|\b(?:we|the company|they|nobody|no one|your (?:boss|parents|school)) (?:will |would )?(?:(?:never|won't|don't|do not) (?:\w+ly )?(?:learns?|sees?|asks?|knows?|tells?|logs?|keeps?|finds? out|be told|hears?|records?|shares?|sells?|tracks?|traces?|questions?|need|have to|check|store|save)|asks? no(?: questions)?)\b|\b(?:nobody|no one) (?:at \w+ )?(?:is (?:logging|watching|listening|tracking)|will (?:be told|know|ask|hear|notice))\b/g,
    line: 0.66,
    told: 0.6,
    outside: 0,
    does: how,
  },
  {
    pattern:
      /\b(?:it's|it is|all|completely|that's) (?:free|encrypted|easy|safe|anonymous|confidential|simple|quick|private)(?=[.,;!?"'])|\bbring nothing\b|\bwe (?:pay for the|pick (?:you|them) up|delete|collect you|answer in|reply in|come to you)\b|\b(?:come|drop|stop|ring|call)(?: by| in| round)? (?:any|on any|every)\b|\bany (?:evening|day|time|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday)\b|\b(?:form|link|number) (?:in|below|above|on the back|at the)\b|\b(?:in|via|on) (?:our|my|the) bio\b|\b(?:wipes|deletes) itself\b|\bon (?:signal|telegram|whatsapp|discord|wechat|snapchat)\b|\b(?:to|via|through) (?:the|our|a) (?:bot|drop ?box|app|hotline)\b|\bstart (?:tomorrow|today|tonight|the same day|right away|on monday)\b|\b(?:two|three|four|five|ten|\d+) minutes\b|\bwithin (?:the|an|one) (?:hour|day)\b|\bno strings\b|\byour (?:safety|privacy|secret|identity|name) (?:is|will|stays|comes)\b|\btell your (?:parents|mother|boss|wife|teacher) (?:it's|it is|you're|that)\b/g,
    line: 0.64,
    told: 0.5,
    outside: 0,
    does: how,
  },
];

const mood = 'is chosen for the feeling it gives, not for what it tells';

export const ATMOSPHERE: readonly MoveRule[] = [
  {
    pattern:
      /\b(?:music|piano|violins?|strings|drums?|drum roll|guitars?|orchestra|choirs?|brass band|synth(?:esizer)?|singing|sing-?alongs?|gongs?|anthems?|hymns?|pop song|rap|(?:rap|drill|techno|rock) (?:tracks?|songs?|music)|chanting|trumpets?|bugles?|organ music|church bells?|fanfares?)\b/g,
    line: 0,
    told: 0.62,
    outside: 0,
    does: mood,
  },
  {
    pattern:
      /\b(?:at (?:dawn|sunrise|sunset|dusk)|sunrise|sunset|candles?|candle-?light|bonfires?|campfires?|torch(?:es|light)|fog|laser beams?|lasers?|confetti|flares|incense|burning|blazing|golden|glow(?:ing)?|dim(?:ly)?[ -]?(?:lit|office|room|light)?|spotlights?|(?:rain|snow|storm|waves|wind) (?:runs|falls|beats|lashes|crash\w*|howls)|through (?:snow|rain|smoke|fog|golden)|sea of (?:flags|faces|lights|scarves)|helicopters?|masked|balaclavas?|drone (?:shots?|footage|video)|lights (?:go down|dim|come up|fade)|bare ?foot|bare feet|robes|sunglasses|marching boots|mountain (?:peak|top)s?)\b/g,
    line: 0,
    told: 0.6,
    outside: 0,
    does: mood,
  },
];

const kin = 'appeals to duty or love towards the family';

export const FOR_THEM: readonly MoveRule[] = [
  {
    pattern:
      /\bdo it for (?:your|them|her|him|the)\b|\b(?:would|will) (?:have been |be )?proud of (?:you|him|her)\b|\b(?:would have been|would be) proud\b|\bsend(?:ing)? money home\b|\b(?:when|while|for|where) the (?:kids|children|little ones|baby)\b|\byour (?:grand)?(?:fathers|mothers|children|daughter's|son's|mother's|father's|kids|family's|wife's|husband's)\b|\b(?:she|he|they) deserves? to\b|\bhome (?:for|by|in time for) (?:dinner|bedtime)\b/g,
    line: 0.66,
    told: 0.6,
    outside: 0,
    does: kin,
  },
];
