import type { TechniqueId } from '../../../analysis/persuasion/techniques.ts';

/** What somebody who uses a technique wants to be thought, and what a line needs to do that. */
type Wanted = {
  /** Completes “What does … want the reader to think?”. */
  wants: string;
  /** Completes “A line that wants this would …”. */
  needs: string;
};

/** The effect of each technique in words for a class; where several fit most lines, there is none. */
export const WANTED: Partial<Record<TechniqueId, Wanted>> = {
  'name-calling': {
    wants: 'That these people deserve an ugly name',
    needs: 'give somebody an ugly name',
  },
  'guilt-by-association': {
    wants: 'That somebody is as bad as the company they keep',
    needs: 'tie somebody to people whom others dislike',
  },
  doubt: { wants: 'That somebody cannot be trusted', needs: 'question somebody’s honesty or skill' },
  'appeal-to-hypocrisy': {
    wants: 'That somebody does not do what they preach',
    needs: 'set what somebody says against what they do',
  },
  'questioning-the-reputation': {
    wants: 'That somebody’s character is bad',
    needs: 'attack somebody’s character or past',
  },
  'appeal-to-authority': {
    wants: 'That it is true because an expert says so',
    needs: 'lean on an expert or a famous name',
  },
  'appeal-to-popularity': {
    wants: 'That everybody else is on this side already',
    needs: 'point to how many others do it or think so',
  },
  'appeal-to-values': {
    wants: 'That it is right because it stands for something dear',
    needs: 'hold up something dear, such as family or freedom',
  },
  'appeal-to-fear': {
    wants: 'That something bad is coming',
    needs: 'threaten with something bad',
  },
  'flag-waving': {
    wants: 'That pride in their own people calls for it',
    needs: 'call on pride in a country or a group',
  },
  'causal-oversimplification': {
    wants: 'That one thing alone is to blame',
    needs: 'put the whole blame on one cause',
  },
  'consequential-oversimplification': {
    wants: 'That one step will lead to ever worse ones',
    needs: 'build a chain from one step to the worst end',
  },
  'false-dilemma': {
    wants: 'That there are only two ways to choose from',
    needs: 'offer two choices and no third',
  },
  'straw-man': {
    wants: 'That the other side wants something absurd',
    needs: 'put an absurd plan into the mouth of the other side',
  },
  whataboutism: {
    wants: 'That others have done something just as bad',
    needs: 'answer a charge with somebody else’s deeds',
  },
  'appeal-to-time': {
    wants: 'That there is no time to think it over',
    needs: 'set a deadline or press for haste',
  },
  'conversation-killer': {
    wants: 'That there is nothing left to talk about',
    needs: 'call the matter closed',
  },
};

/** The push of a line and the appeal of a pitch that are one idea: a quiz asks for it once. */
const IDEAS: Record<string, string> = {
  'appeal-to-popularity': 'social-proof',
  'appeal-to-fear': 'fear',
  'appeal-to-values': 'family',
  'flag-waving': 'identity',
  'appeal-to-time': 'call-to-action',
};
export const ideaOf = (techniqueOrMove: string): string => IDEAS[techniqueOrMove] ?? techniqueOrMove;
