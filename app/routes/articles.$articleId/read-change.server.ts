import type { Change, SourceKey } from '#app/core/analysis/correction/change.ts';
import { readSourceKey, writeSourceKey } from '#app/core/analysis/correction/finding-key.ts';
import { quotationOf } from '#app/core/analysis/correction/quotation-of.ts';
import type { LedgerSource, Quotation } from '#app/core/analysis/finding.ts';
import { voiceAt } from '#app/core/analysis/persuasion/voice.ts';
import type { Span } from '#app/core/article/span.ts';
import { wholeWords } from '#app/core/article/words.ts';
import { fieldIn, type ParsedForm, parseForm, refuseForm } from '#app/web/form.server.ts';
import { FORMS, type FormName, type Typed } from './change-fields.server.ts';
import type { Read } from './part-view.server.ts';

/** The changes that a form on the reading desk asks for; a form about a source may ask for several, or none. */
export function readChanges(form: FormData, { text, corrected }: Read): ParsedForm<Change[]> {
  const intent = String(form.get('intent'));
  const name = (intent in FORMS ? intent : `${intent} ${form.get('layer')}`) as FormName;
  const read = <Name extends FormName>(
    which: Name,
    changesOf: (typed: Typed<Name>) => Change | Change[],
  ): ParsedForm<Change[]> => {
    const parsed = parseForm<Typed<Name>>(FORMS[which] as never, form);
    return parsed.ok ? { ok: true, data: [changesOf(parsed.data)].flat() } : parsed;
  };
  const words = ({ from, to }: { from: number; to: number }): Span =>
    wholeWords(text, [from, to]) ?? [from, to];
  const perhaps = (from: number | null, to: number | null): Span | null =>
    from === null || to === null ? null : words({ from, to });
  switch (name) {
    case 'accept':
    case 'reject':
      return read(name, ({ finding }) => ({ type: name, finding }));
    case 'relabel persuasion':
      return read(name, ({ finding, technique, voice }) => ({
        type: 'relabel-technique',
        finding,
        label: technique,
        voice,
      }));
    case 'relabel recruitment':
      return read(name, ({ finding, move, message }) => ({
        type: 'relabel-move',
        finding,
        label: move,
        message,
      }));
    case 'relabel sourcing':
      return withSpeaker(form, (speaker) =>
        read(name, ({ finding, quotation }) => ({
          type: 'relabel-attribution',
          finding,
          speaker,
          quotation: asGiven(quotation, text, finding.span),
        })),
      );
    case 'add persuasion':
      return read(name, ({ technique, voice, ...at }) => ({
        type: 'add-technique',
        span: words(at),
        label: technique,
        voice: voice === 'auto' ? voiceAt(text, corrected.analysis, words(at)) : voice,
      }));
    case 'add recruitment':
      return read(name, ({ move, message, ...at }) => ({
        type: 'add-move',
        span: words(at),
        label: move,
        message,
      }));
    case 'add sourcing':
      return withSpeaker(form, (speaker) =>
        read(name, ({ quotation, ...at }) => ({
          type: 'add-attribution',
          content: words(at),
          cue: perhaps(at.cueFrom, at.cueTo),
          source: perhaps(at.sourceFrom, at.sourceTo),
          speaker,
          quotation: asGiven(quotation, text, words(at)),
        })),
      );
    case 'add silence':
      return read(name, ({ who, ...at }) => ({ type: 'add-silence', span: words(at), who }));
    case 'source':
      return read(name, (typed) => sourceChanges(typed, corrected.analysis.sources, corrected.sourceKeys));
    case 'merge':
      return read(name, ({ source, into }) => ({ type: 'merge-sources', source, into }));
    default:
      return refuseForm(form, { form: 'Say what to change.' });
  }
}

const asGiven = (chosen: Quotation | 'auto', text: string, span: Span): Quotation =>
  chosen === 'auto' ? quotationOf(text, span) : chosen;

/** One of the sources, or somebody new, who needs a name. */
function withSpeaker(
  form: FormData,
  read: (speaker: SourceKey) => ParsedForm<Change[]>,
): ParsedForm<Change[]> {
  const chosen = fieldIn(form, 'speaker');
  const name = fieldIn(form, 'newName').trim();
  if (chosen !== 'new') {
    const known = readSourceKey(chosen);
    return known === null ? refuseForm(form, { speaker: 'Choose who says it.' }) : read(known);
  }
  if (name === '') return refuseForm(form, { newName: 'Say who it is.' });
  return read(readSourceKey(`${fieldIn(form, 'newKind')}:${name}`) ?? { name, kind: 'named' });
}

/** Only what differs from what the form showed; without that, from what the ledger says now. */
function sourceChanges(
  { source, name, kind, role, stake, why, ...was }: Typed<'source'>,
  sources: readonly LedgerSource[],
  keys: ReadonlyMap<string, SourceKey>,
): Change[] {
  const now = sources.find(({ id }) => {
    const key = keys.get(id);
    return key !== undefined && writeSourceKey(key) === writeSourceKey(source);
  });
  const changes: Change[] = [];
  if ((was.wasName ?? now?.label) !== name) changes.push({ type: 'rename-source', source, name });
  if ((was.wasKind ?? now?.kind) !== kind) changes.push({ type: 'set-kind', source, kind });
  if ((was.wasRole ?? now?.role ?? '') !== (role ?? ''))
    changes.push({ type: 'set-role', source, role: role || null });
  if ((was.wasStake ?? now?.stake) !== stake || (why ?? '') !== '')
    changes.push({ type: 'set-stake', source, stake, why: why || null });
  return changes;
}
