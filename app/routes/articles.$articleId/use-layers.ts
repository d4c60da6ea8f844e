import { type FormEvent, useState } from 'react';
import { TOPIC_IDS, type TopicId } from '#app/core/question/skills.ts';

/** The layers that are on: as the address says, then as the boxes are ticked. */
export function useLayers(initial: readonly TopicId[]) {
  const [on, setOn] = useState(initial);
  const onChange = (event: FormEvent<HTMLElement>) => {
    const box = event.target as HTMLInputElement;
    setOn((before) => TOPIC_IDS.filter((id) => (id === box.value ? box.checked : before.includes(id))));
  };
  return { on, onChange };
}
