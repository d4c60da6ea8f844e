export const TOPIC_IDS = ['sourcing', 'persuasion', 'recruitment'] as const;
export type TopicId = (typeof TOPIC_IDS)[number];
export const TOPICS: Record<TopicId, { id: TopicId; name: string }> = {
  sourcing: { id: 'sourcing', name: 'Sourcing' },
  persuasion: { id: 'persuasion', name: 'Persuasion' },
  recruitment: { id: 'recruitment', name: 'Recruitment' },
};

export const SKILL_IDS = [
  'identify-source',
  'classify-source',
  'weigh-source',
  'separate-claim',
  'missing-voice',
  'read-verb',
  'read-laterally',
  'spot-technique',
  'name-technique',
  'tell-voice',
  'name-effect',
  'neutral-wording',
  'match-appeal',
  'order-pitch',
  'find-audience',
  'sender-interest',
  'unstated-cost',
] as const;
export type SkillId = (typeof SKILL_IDS)[number];

/** `can` completes "The student can …"; `standards` are CCSS tags to print beside it. */
export type Skill = { id: SkillId; topic: TopicId; name: string; can: string; standards: string[] };

const skill = (id: SkillId, topic: TopicId, name: string, can: string, standards: string[]): Skill => ({
  id,
  topic,
  name,
  can,
  standards,
});

export const SKILLS: Record<SkillId, Skill> = {
  'identify-source': skill(
    'identify-source',
    'sourcing',
    'Identify the source',
    'say who a claim or quotation comes from',
    ['RI.8.8', 'RH.6-8.6'],
  ),
  'classify-source': skill(
    'classify-source',
    'sourcing',
    'Classify the source',
    'tell a named person, an unnamed person, an organization, a document and no source apart',
    ['RI.8.8'],
  ),
  'weigh-source': skill(
    'weigh-source',
    'sourcing',
    'Weigh the source',
    'judge whether a source is independent, informed, named and backed by others',
    ['RI.8.8', 'RH.6-8.6'],
  ),
  'separate-claim': skill(
    'separate-claim',
    'sourcing',
    'Separate claim from fact',
    'tell what the article verifies from what somebody asserts',
    ['RH.6-8.8', 'RI.8.8'],
  ),
  'missing-voice': skill(
    'missing-voice',
    'sourcing',
    'Notice the missing voice',
    'notice who was not heard, and what “did not respond” means',
    ['RI.8.6', 'RH.6-8.6'],
  ),
  'read-verb': skill(
    'read-verb',
    'sourcing',
    'Read the reporting verb',
    'hear what “said”, “claimed”, “admitted” and “warned” each do',
    ['RI.8.6'],
  ),
  'read-laterally': skill(
    'read-laterally',
    'sourcing',
    'Read laterally',
    'say what to look up, where, and what would count as confirmation',
    ['RI.8.8'],
  ),
  'spot-technique': skill(
    'spot-technique',
    'persuasion',
    'Spot the technique',
    'find the sentence that uses a technique',
    ['RI.8.6', 'RI.8.8'],
  ),
  'name-technique': skill(
    'name-technique',
    'persuasion',
    'Name the technique',
    'name the technique in a passage, or say that there is none',
    ['RI.8.6'],
  ),
  'tell-voice': skill(
    'tell-voice',
    'persuasion',
    'Tell whose voice it is',
    'say who is persuading: the reporter, a source or a message the article describes',
    ['RI.8.6', 'RH.6-8.6'],
  ),
  'name-effect': skill(
    'name-effect',
    'persuasion',
    'Name the effect',
    'say what feeling or conclusion the wording asks for',
    ['RI.8.6'],
  ),
  'neutral-wording': skill(
    'neutral-wording',
    'persuasion',
    'Choose neutral wording',
    'choose the version that keeps the fact and drops the push',
    ['RI.8.6', 'RH.6-8.6'],
  ),
  'match-appeal': skill(
    'match-appeal',
    'recruitment',
    'Match the appeal',
    'match a line to the appeal it makes',
    ['RI.8.6'],
  ),
  'order-pitch': skill(
    'order-pitch',
    'recruitment',
    'Order the pitch',
    'put a pitch in order, from grievance to the ask',
    ['RI.8.8'],
  ),
  'find-audience': skill(
    'find-audience',
    'recruitment',
    'Find the audience',
    'say whom a message addresses, and by what words',
    ['RI.8.6'],
  ),
  'sender-interest': skill(
    'sender-interest',
    'recruitment',
    'See the sender’s interest',
    'say who sends a message and what they gain',
    ['RI.8.6', 'RH.6-8.6'],
  ),
  'unstated-cost': skill(
    'unstated-cost',
    'recruitment',
    'See the unstated cost',
    'say what a message does not say',
    ['RI.8.8', 'RH.6-8.6'],
  ),
};
