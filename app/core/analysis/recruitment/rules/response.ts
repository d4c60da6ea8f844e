import type { MoveRule } from '../move-rule.ts';

const control = 'says that the target can take control, beginning with one small step';

export const AGENCY: readonly MoveRule[] = [
  {
    pattern:
      /\b(?:(?:the )?first step|take (?:the wheel|control|charge|back|your|the leap|the plunge|your life|a stand|it into)|(?:forge|choose|make|carve|find|walk|follow) (?:my|your|his|her|their|our) own (?:path|way|road|future|destiny|luck)|own (?:path|dreams?|future|destiny|terms|boss|fate|story)|in your (?:own )?hands|up to you|your choice|you (?:decide|choose|can change|have the power|hold the key|hold the)|the power to|only you can|make a difference|write your (?:own )?(?:story|future)|be (?:the )?(?:author|captain|master) of|seize (?:the|your|control)|change (?:my|your|our) (?:life|lives|future|fate|destiny)|it(?:'s| is) time (?:i|you|we|for|to)|(?:once|when) you (?:step|walk|cross|join|sign|decide)|together we|another way|a way out|there is (?:a|another|an) (?:way|choice|exit|path)|the only thing (?:between|standing between|stopping)|what are you waiting for|start (?:something|living|over|working toward|working towards)|(?:refuse|refuses|decide|decides|resolves?) to (?:wait|act|be|accept|stay|change|leave)|(?:cannot|can't|will not|won't) (?:allow|let|wait for) (?:my|your|his|her|their|others|fate))\b/g,
    line: 0.7,
    told: 0.62,
    outside: 0,
    does: control,
    unless: /\b(?:taught|told|promised) (?:us |me |that |you )/,
  },
];

const ask = 'makes the ask: it says what the target should do';

export const CALL_TO_ACTION: readonly MoveRule[] = [
  {
    pattern:
      /(?<=^|[.!?:,;"'\n] ?|-- ?| - |\band |\bor |\bjust |\bthen )(?:join|apply|sign up|enlist|enrol|enroll|register|scan|click|call|ring|phone|dial|text|sign(?! of)|stand (?:up|together)|vote (?:yes|union)|walk in|contact|message|email|write to|reach out|come (?:to|with|home|and|over|meet)|walk through|say (?:the word|yes)|start (?:now|today|tonight)|act now|swipe|tap|follow|subscribe|share|download|visit|send|bring|invite|recruit|swear|pledge|volunteer|step (?:up|forward|aboard|in)|stand with|fight (?:with|for|alongside)|lay down|put down your|drop your|surrender|cross (?:the|over)|defect|report (?:to|for)|be (?:there|part)|take the (?:oath|pledge|test))\b(?! (?:said|says|it|a halt))(?=[\w ,'"$:-]*)/g,
    line: 0.66,
    told: 0,
    outside: 0,
    does: ask,
  },
  {
    pattern:
      /\b(?:invit(?:es?|ed|ing)|urg(?:es?|ed|ing)|ask(?:s|ed|ing)|call(?:s|ed|ing)? on|encourag(?:es?|ed|ing)|implor(?:es?|ed|ing)|exhort(?:s|ed|ing)?|tell(?:s|ing)?|told|persuad(?:e|es|ed|ing)|beckon(?:s|ed|ing)?|appeal(?:s|ed|ing)? to|instruct(?:s|ed|ing)?|dar(?:es|ed|ing)) (?:[\w'-]+ ){1,6}?to (?:join|spy|enlist|share|contact|sign|apply|defect|fight|come|step|leave|cross|surrender|register|volunteer|call|work for|steal|reach out|report|invest|recruit|buy|swear|travel|march|rise)\b/g,
    line: 0.5,
    told: 0.66,
    outside: 0,
    does: ask,
  },
  {
    pattern:
      /\b(?:must|should|need to|have to) (?:answer|join|step forward|enlist|act|fight|choose|rise|serve|sign up|decide)\b|\byou(?:'re| are) next\b|\byour (?:seat|place|spot|country|turn)(?: is| is saved| is waiting|'s)? (?:saved|waiting|reserved|ready|needs you|here|now)\b|\b(?:we|your (?:country|nation|people|brothers|family|comrades|faith)) (?:need|needs|want|wants) you\b|\blast (?:seat|spot)\b/g,
    line: 0.6,
    told: 0.45,
    outside: 0.5,
    does: ask,
  },
];

const how = 'says how to answer, and makes it look easy or safe';

export const CHANNEL: readonly MoveRule[] = [
  {
    pattern:
      /\b(?:taps? (?:on )?(?:a|the) (?:link|button|icon|screen|message)|(?:secure|encrypted|secret|hidden|private|anonymous) (?:portal|channel|link|line|website|site|app|chat|messag\w+|connection|form|number|group|email|server|room|mailbox|drop)|dark ?web|qr code|square code|bar ?code|hot ?line|toll-free|phone number|telegram|signal app|whatsapp|discord|wechat|vpn|tor (?:browser|network)|sign-up (?:page|sheet|form|desk|table)|landing page|web (?:page|form|address)|contact details|drop box|dead drop|recruiting (?:office|station|desk)|(?:through|over|via|on|by) (?:a|an|the|his|her|their) (?:\w+ )?(?:portal|app|link|website|phone line|hotline|form|chat|phone))\b/g,
    line: 0.68,
    told: 0.7,
    outside: 0,
    does: how,
  },
  {
    pattern:
      /\b(?:contact(?:s|ing|ed)?|reach(?:es|ing)? out to|write(?:s)? to|report(?:s)? to|messages?) (?:the |us|our )(?:agency|cia|bureau|navy|army|group|recruiters?|service|office|club|organization|organisation|movement|guild)?\b|\b(?:at|on|visit) [\w-]+\.[a-z]{2,5}\b|\bin (?:just |only )?(?:\w+) (?:minutes|clicks|steps|taps)\b|\b(?:one|a|single) (?:tap|click|call)\b(?! (?:center|centre|for))\b/g,
    line: 0.62,
    told: 0.58,
    outside: 0,
    does: how,
  },
  {
    pattern:
      /\b(?:(?:nobody|no one|no-one) (?:will|has to|needs to|ever) (?:ask|know|see|find out|tell)|no questions? asked|no (?:questions|paperwork|exams?|interviews?|experience|test|forms?|paperwork|strings|fee|fees|cost|obligation|contract|commitment|id|names?)\b|(?:100|one hundred) ?(?:%|percent|per cent) (?:safe|anonymous|free|secure|legal|confidential)|completely (?:safe|anonymous|confidential|secure|free)|(?:totally|fully|perfectly) (?:safe|anonymous|confidential|secure|legal)|anonymous(?:ly)?|confidential(?:ly)?|(?:leave|quit|cancel|stop|walk away) (?:whenever|at any time|any time|anytime)|safely|secretly|in secret|(?:parents|family|boss|wife|teachers?) (?:need not|needn't|don't have to|do not have to|won't|will never|need never) (?:sign|know|find out|ask)|your (?:name|identity|secret|safety|privacy) (?:is|will|stays|remains)|we will (?:never|protect your)|easy to (?:join|sign|start|apply|reach)|takes? (?:only )?(?:\w+ )(?:minutes|seconds))\b/g,
    line: 0.68,
    told: 0.6,
    outside: 0.3,
    does: how,
  },
  {
    pattern:
      /\b(?:doors? (?:is|are|stays?|remains?|will be) (?:always )?open|open door|someone (?:is )?always (?:there|waiting|listening)|(?:a|always a) human on the other end|day and night|24 hours a day|around the clock|24\/7|waiting (?:for your call|to hear from you|for you)|we(?:'re| are) (?:here|listening|always))\b/g,
    line: 0.66,
    told: 0.5,
    outside: 0.62,
    does: how,
  },
  {
    pattern:
      /\b(?:scan|say the word|to any guard|call this number|click here|link in (?:the )?bio|dm (?:me|us)|text \w+ (?:to|and|before|on|at)|write us|ring \d|phone \d|call \d|dial \d|hand (?:it|this|the card|the form) to|tear off|leave the rest to us|drop (?:it|this) (?:in|at)|look for the|ask for \w+|meet us|find us)\b/g,
    line: 0.62,
    told: 0.45,
    outside: 0,
    does: how,
  },
];

const mood = 'is chosen for the feeling it gives, not for what it tells';
const sound =
  '(?:music|piano|violins?|strings|drums?|drumbeats?|guitars?|orchestra|choir|chorus|soundtrack|score|song|melody|lullab(?:y|ies)|march(?:es)?|anthem|hymn|heartbeat|bass|trumpets?|horns?|bells?|sirens?|chant|nasheed|beat|voice-?over)';

export const STAGING: readonly MoveRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:dramatic|slow|soaring|swelling|stirring|sombre|somber|ominous|haunting|sad|gentle|soft|pounding|triumphant|epic|melancholy|rousing|patriotic|tense|upbeat|throbbing|solemn|martial|lone|sweeping|booming) ${sound}|${sound} (?:\\w+ ){0,2}?(?:plays?|played|builds?|swells?|rises?|sounds?|fades?|begins?|starts?|pounds?|thunders?|beats?|soars?|blares?)|(?:plays?|played|hear|heard|hums?|sings?|sang|set to|opens? with|opened with|over|to|with|replie[sd] with|begins? with) (?:a |an |the )?(?:\\w+ )?${sound}(?: and (?:a |an )?\\w+)?)\\b`,
      'g',
    ),
    line: 0.35,
    told: 0.74,
    outside: 0.74,
    does: mood,
  },
  {
    pattern:
      /\b(?:slow[- ]motion|black[- ]and[- ]white|close-?ups?|drone (?:shots?|footage)|camera (?:pans|zooms|lingers|sweeps|rises|follows|cuts)|cuts? to|fades? (?:in|out|to|up)|picture (?:brightens|darkens|fades)|screen (?:goes|fades|fills|turns|loops|glows|lights)|colou?rs? (?:return|fade|brighten)|bathed in|golden light|sunrise|sunset|dawn breaks|storm (?:clouds?|rages)|all storm|(?:white|red|gold|giant|bold) letters|(?:gold|golden|glowing|red|iron) doors?|fireworks|flames?|explosions?|smoke|spotlights?|candles?|neon|cinematic|hollywood[- ]style|movie[- ]like|action[- ]movie|video[- ]game|special effects|in (?:dress|full|crisp|gleaming) (?:whites|blues|uniform)|wearing (?:a|his|her|their) (?:medals?|uniform|robes?)|flags? (?:wav(?:es|ing)|flutters?|ripples?|snaps?|unfurls?)|(?:fast cars|sports cars|private jets?|yachts?|stacks? of cash|luxury \w+|designer \w+))\b/g,
    line: 0.3,
    told: 0.64,
    outside: 0.3,
    does: mood,
  },
];
