import { Notice } from '#app/components/ui/notice.tsx';
import { TOPICS, type TopicId } from '#app/core/question/skills.ts';

/** Why a layer is empty, and what that means for the quiz. */
const REASONS: Record<TopicId, string> = {
  sourcing:
    'No words in this article are credited to anybody. That is worth asking about: how does the writer know? The quiz can ask only few questions on sourcing.',
  persuasion:
    'No wording here pushes the reader clearly enough to be marked. Plain reporting is common, and a good control: the quiz asks little or nothing on persuasion.',
  recruitment:
    'Nothing in this article asks people to join, enlist, sign up or help somebody, and it describes no message that does. So the quiz asks nothing on recruitment.',
};

export type EmptyLayerProps = {
  topic: TopicId;
  candidates: number;
  /** How many findings of the layer other parts of the article have. */
  elsewhere: number;
};

export const EmptyLayer = ({ topic, candidates, elsewhere }: EmptyLayerProps) => (
  <Notice title={`${TOPICS[topic].name}: nothing found${elsewhere > 0 ? ' in this part' : ''}`}>
    <p>{elsewhere > 0 ? 'Other parts of the article have some.' : REASONS[topic]}</p>
    {candidates > 0 && <p>Some less likely passages are listed below; judge them yourself.</p>}
  </Notice>
);
