import { contains, type Span } from '../../article/span.ts';
import type { RecruitmentFinding, RecruitmentMessage } from '../finding.ts';
import { quoteWords } from '../persuasion/explain.ts';
import { MOVES, type MoveId } from '../recruitment/moves.ts';
import type { Change } from './change.ts';
import { keyOf } from './finding-key.ts';
import { type Held, insert, place, touch } from './held.ts';

type Moves = Held<RecruitmentFinding>[];
type Around = { text: string; by: string; messages: readonly RecruitmentMessage[] };

/** The moves after one change; null when it finds nothing to change. */
export function correctRecruitment(held: Moves, change: Change, around: Around): Moves | null {
  const { by, text } = around;
  switch (change.type) {
    case 'accept':
      return touch(held, { key: change.finding, by, status: 'checked' }, sure);
    case 'reject':
      return touch(held, { key: change.finding, by, status: 'out' }, (finding) => finding);
    case 'relabel-move':
      return touch(held, { key: change.finding, by, status: 'checked' }, (finding) => ({
        ...sure(finding),
        move: change.label,
        messageId: messageOf(finding.span, change.message, around),
        why: finding.move === change.label ? finding.why : whyOf(text, finding.span, change.label),
      }));
    case 'add-move':
      return add(held, change, around);
    default:
      return null;
  }
}

const sure = (finding: RecruitmentFinding): RecruitmentFinding => ({ ...finding, confidence: 1 });

/** The message chosen; where a later analysis does not know it, the one that these words stand in. */
function messageOf(span: Span, chosen: Span | null, { messages }: Around): string | null {
  const known = messages.find((one) => one.span[0] === chosen?.[0] && one.span[1] === chosen[1]);
  return (known ?? messages.find((one) => contains(one.span, span)))?.id ?? null;
}

function add(held: Moves, change: Extract<Change, { type: 'add-move' }>, around: Around): Moves {
  const { span, label } = change;
  const { by, text } = around;
  const messageId = messageOf(span, change.message, around);
  const [start, end] = span;
  const finding: RecruitmentFinding = {
    id: `r-${label}-${start}-${end}`,
    span,
    move: label,
    messageId,
    confidence: 1,
    why: whyOf(text, span, label),
  };
  const key = keyOf.move(finding);
  if (place(held, key) < 0) return insert(held, { key, finding, by });
  return touch(held, { key, by, status: 'checked' }, (known) => ({ ...sure(known), messageId })) ?? held;
}

function whyOf(text: string, span: Span, label: MoveId): string {
  const { definition } = MOVES[label];
  const does = definition.charAt(0).toLowerCase() + definition.slice(1);
  return `With ${quoteWords(text, span)} the message ${label === 'staging' ? 'uses ' : ''}${does}`;
}
