export const BEHAVIOURS = ['practice', 'test'] as const;

/** *practice*: feedback on each question as soon as it is checked. *test*: feedback once the teacher releases it. */
export type Behaviour = (typeof BEHAVIOURS)[number];

/** `checked`: the student asked for feedback on this question (practice only). */
export type Progress = { behaviour: Behaviour; checked: boolean; submitted: boolean; released: boolean };

/** Whether the key, feedback and evidence of a question may leave the server. */
export const feedbackVisible = ({ behaviour, checked, submitted, released }: Progress): boolean => {
  if (behaviour === 'practice') return checked || submitted;
  return submitted && released;
};

/** Whether the student may see a score for the whole attempt. */
export const scoreVisible = ({ behaviour, submitted, released }: Omit<Progress, 'checked'>): boolean =>
  submitted && (behaviour === 'practice' || released);

/** Whether an answer may still change: never after its feedback was seen, never after submitting. */
export const answerEditable = ({ behaviour, checked, submitted }: Omit<Progress, 'released'>): boolean =>
  !submitted && !(behaviour === 'practice' && checked);

/** Whether a question may be checked by itself. */
export const checkable = (progress: Omit<Progress, 'released'>): boolean =>
  progress.behaviour === 'practice' && !progress.checked && !progress.submitted;
