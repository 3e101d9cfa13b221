import {
  type Change,
  type ChangeClass,
  type ConsentExplanation,
  type ConsentNotice,
  changesBetween,
  type ExplanationChanges,
} from '../core/index.ts';
import { valueAt } from '../schema/index.ts';
import { diffOther, type OtherExplanation } from './diff-other.ts';

/** A change with what stood there and what stands there now, in words. */
export interface ShownChange extends Change {
  readonly before?: string;
  readonly after?: string;
}

/** What happened to one explanation between two versions of a folder. */
export interface ExplanationDiff {
  readonly explanation: string;
  /** `consent`, `why`, `help` or `guide`. Only for consent anybody is ever asked again. */
  readonly kind: string;
  readonly status: 'added' | 'removed' | 'changed' | 'same';
  readonly class: ChangeClass;
  /** Items that everybody is asked about again, whatever they answered before. */
  readonly ask: ReadonlyArray<string>;
  readonly changes: ReadonlyArray<ShownChange>;
  readonly languages: ExplanationChanges['languages'];
}

/** A value of a notice as a person would read it in one line. */
export function words(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(words).join('; ');
  if ('name' in value && typeof value.name === 'string') {
    const { role, country } = value as { role?: string; country?: string };
    return [value.name, role, country].filter(Boolean).join(', ');
  }
  return Object.entries(value)
    .map(([key, entry]) => `${key}: ${words(entry)}`)
    .join('; ');
}

function placeOf({ item, field, id }: Change, notice: ConsentNotice): string | undefined {
  const own = item === undefined ? notice : notice.items[item];
  if (field === 'item') return item === undefined ? undefined : notice.items[item]?.title;
  if (field === 'controller' || own === undefined) return notice.controller.name;
  if (field === 'revision' || field === 'items') return undefined;
  return words(valueAt(own, [...field.split('.'), ...(id === undefined ? [] : [id])]));
}

function shown(change: Change, before: ConsentNotice, after: ConsentNotice): ShownChange {
  const old = change.code === 'added' ? undefined : placeOf(change, before);
  const now = change.code === 'removed' ? undefined : placeOf(change, after);
  return { ...change, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
}

function compared(before: ConsentExplanation, after: ConsentExplanation): ExplanationDiff {
  const changes = changesBetween(before, after);
  const common = [after.sourceLanguage, before.sourceLanguage].find(
    (tag) => Object.hasOwn(before.notices, tag) && Object.hasOwn(after.notices, tag),
  );
  const old = before.notices[common ?? before.sourceLanguage];
  const now = after.notices[common ?? after.sourceLanguage];
  const all = [...changes.notice, ...changes.items.flatMap((item) => item.changes)];
  const some = all.length > 0 || changes.languages.length > 0;
  return {
    explanation: after.id,
    kind: 'consent',
    status: some ? 'changed' : 'same',
    class: changes.class,
    ask: changes.ask,
    changes: old && now ? all.map((change) => shown(change, old, now)) : [],
    languages: changes.languages,
  };
}

type Explained = ConsentExplanation | OtherExplanation;

function lone(explanation: Explained, status: 'added' | 'removed'): ExplanationDiff {
  const asked = status === 'added' && explanation.kind === 'consent' ? explanation.asked : [];
  const heavy = status === 'added' && explanation.kind === 'consent';
  const weight = asked.length > 0 ? 'reconsent' : heavy ? 'notify' : 'inform';
  const { id, kind } = explanation;
  return { explanation: id, kind, status, class: weight, ask: asked, changes: [], languages: [] };
}

/** What happened to one explanation; one that became another kind is no change of it: the old went, the new came. */
function diffOf(was: Explained | undefined, is: Explained | undefined): ExplanationDiff[] {
  if (!was || !is) return is ? [lone(is, 'added')] : was ? [lone(was, 'removed')] : [];
  if (was.kind === 'consent' && is.kind === 'consent') return [compared(was, is)];
  return was.kind !== 'consent' && is.kind !== 'consent' ? [diffOther(was, is)] : [];
}

/** What happened to each explanation between two versions of a folder; those that are the same are left out. */
export function diffExplanations(before: ReadonlyArray<Explained>, after: ReadonlyArray<Explained>): ExplanationDiff[] {
  const keyOf = ({ id, kind }: Explained) => `${id} ${kind}`;
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  const keys = [...new Set([...now.keys(), ...old.keys()])].sort();
  return keys.flatMap((key) => diffOf(old.get(key), now.get(key))).filter(({ status }) => status !== 'same');
}
