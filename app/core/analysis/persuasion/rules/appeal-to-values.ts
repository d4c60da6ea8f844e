import type { Rule } from '../rule.ts';

const values = 'ties the point to something people hold dear, so that it is hard to say no';

export const APPEAL_TO_VALUES: readonly Rule[] = [
  {
    pattern:
      /\b(?:(?:stands?|stood|fight|fights|fighting|fought|defend|defends|defending|protect|protects|protecting|believe|believes|love|loves|preserve|restore|honou?r|cherish) (?:for |in )?(?:our |the |your |all |what is )?(?:freedoms?|liberty|liberties|justice|democracy|equality|fairness|human dignity|truth|decency|family values|values|way of life|faith|heritage|traditions?|rights|what(?:'s| is) right|innocent|sacred|rule of law|future generations))\b/g,
    speech: 0.58,
    own: 0.42,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:our (?:way of life|values|core values|shared values|sacred \w+|most sacred|god-given|founding|traditions)|god-given|family values|hard-?working (?:families|people|americans|men and women|taxpayers)|(?:decent|honest|everyday) (?:families|people|folks|men and women|citizens)|(?:freedom|liberty|justice|dignity|equality|fairness|decency|honou?r) and (?:freedom|liberty|justice|dignity|equality|fairness|democracy|prosperity|decency|truth|honou?r|the rule of law)|moral (?:duty|obligation|imperative)|the right thing to do|on the right side of history|free world|free people|(?:basic|fundamental|simple|common) (?:fairness|decency|human dignity|justice)|land of the free|god bless|we are (?:a |one )?family|for the sake of (?:our|the|your|future)|a better (?:future|tomorrow|world|life) for)\b/g,
    speech: 0.6,
    own: 0.45,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:your|our|my) (?:mother|father|mom|mum|dad|parents|grandfather|grandmother|grandparents|forefathers|fathers|ancestors|brothers|family|wife|children|kids) (?:gave up|gave|sacrificed|worked|fought|bled|died|built|stood|drank|deserve|deserves|will know|will thank|counts? on|need you|needs you|is counting|are counting|stood right|would be proud)\b/g,
    speech: 0.62,
    own: 0.4,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\bwho is (?:\w+ing) your (?:mother|father|family|children|wife|parents|mom|mum|dad|kids|home)[^.?!\n]*\?/g,
    speech: 0.66,
    own: 0.4,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:for (?:our|your|the) (?:children|grandchildren|kids|families|veterans|freedom|future|next generation)|(?:our|your) children's future|future of our (?:children|nation|country|kids|planet))\b/g,
    speech: 0.5,
    own: 0.36,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:why (?:is (?:it|that)|should|do|can) [^.?!\n]{0,12}?(?:only )?(?:a few|the few|the rich|a handful|some|only)[^.?!\n]*\?|(?:a|the) (?:select|privileged|chosen|wealthy|lucky|happy) few\b|gave everything (?:for|to)|(?:we|you|i) (?:dedicate|dedicated|gave|give|devote|devoted|sacrificed?) (?:a |our |your |my )?(?:lifetime|lives|life|years|everything))/g,
    speech: 0.56,
    own: 0.4,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:no decent (?:\w+)|(?:our|my|your) (?:mothers|fathers|parents|grandparents|grandmothers|grandfathers|forebears|ancestors)(?: and \w+)? (?:would|did|never|always|knew|taught)|(?:we|you|i) owe (?:it )?(?:to|our|them|him|her)|(?:question|matter) of (?:fairness|dignity|justice|honou?r|principle|decency|conscience|respect|trust|life and death)|(?:this is |that is |it is |about )who we are|it(?:'s| is) only (?:fair|right|decent)|(?:our|a) (?:sacred|solemn|moral) (?:duty|promise|trust|obligation)|keep (?:our|the) (?:promise|faith)|(?:deserve|deserves|have the right to) (?:better|dignity|respect|the truth|to be heard|a (?:fair|decent|safe)))\b/g,
    speech: 0.56,
    own: 0.38,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(fairness|dignity|freedom|justice|honou?r|decency|faith|tradition|truth|respect|community|equality|liberty|peace|hope|duty|compassion|courage|loyalty|honesty|kindness|prosperity|democracy|sacrifice)(?:,? (?:and|or|with) |, )(?:our |for |to )?(?!\1)(?:fairness|dignity|freedom|justice|honou?r|decency|faith|family|tradition|truth|respect|community|equality|liberty|peace|hope|duty|compassion|courage|loyalty|honesty|kindness|prosperity|democracy|sacrifice)\b/g,
    speech: 0.6,
    own: 0.42,
    does: values,
    reach: 'sentence',
  },
  {
    pattern: /\b(?:ordinary|working) (?:families|people|folks|men and women|citizens)\b/g,
    speech: 0.48,
    own: 0.36,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:do (?:the (?:decent|honou?rable|honest) thing|what is (?:right|decent|honou?rable|honest))|good (?:people|neighbou?rs|citizens|families|christians) (?:do|don't|do not|would|never|always|help|stand)|(?:everything|what|all) (?:we|this \w+|our \w+|i) (?:stand|stands|stood) for|(?:is|was|were) built on (?:trust|faith|family|hard work|honesty|respect|freedom|values|love)|(?:hard work|integrity|family|fairness|loyalty), (?:[\w ]{3,20},? )?(?:and )?(?:family|faith|honesty|respect|integrity|hard work|loyalty|community)|a vote for [^.?!\n]{2,40} is a vote for (?:our |your |the )?(?:fairness|freedom|dignity|justice|decency|children|families|future|honesty|democracy|peace)|every (?:child|kid|family|worker|mother|student|patient) deserves|not who we are)\b/g,
    speech: 0.58,
    own: 0.4,
    does: values,
    reach: 'sentence',
  },
];
