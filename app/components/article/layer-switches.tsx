import { TOPIC_IDS, TOPICS, type TopicId } from '#app/core/question/skills.ts';
import { Button } from '../ui/button.tsx';

export type LayerSwitchesProps = {
  /** Layers that are on, from the query (`?layer=sourcing&layer=persuasion`); `layers` itself marks an answer. */
  on: readonly TopicId[];
  /** How many findings each layer has. */
  counts?: Partial<Record<TopicId, number>>;
};

/** Reads `?layer=…`: all three when the form was never sent. */
export const layersFrom = (search: URLSearchParams): TopicId[] =>
  search.has('layers') ? TOPIC_IDS.filter((id) => search.getAll('layer').includes(id)) : [...TOPIC_IDS];

/**
 * Three checkboxes that show and hide the layers. The style sheet watches the boxes, so it works at once;
 * the button serves browsers without `:has()`.
 */
export const LayerSwitches = ({ on, counts }: LayerSwitchesProps) => (
  <form method="get" className="layers" aria-label="Layers" autoComplete="off">
    <input type="hidden" name="layers" value="shown" />
    {TOPIC_IDS.map((id) => (
      <label key={id} className={`layer layer-${id}`}>
        <input type="checkbox" name="layer" value={id} defaultChecked={on.includes(id)} />
        <span className={`mark mark-${id}`}>{TOPICS[id].name}</span>
        {counts?.[id] !== undefined && <span className="layer-count">{counts[id]}</span>}
      </label>
    ))}
    <noscript>
      <Button look="quiet" small>
        Show
      </Button>
    </noscript>
  </form>
);
