import {
  type Change,
  type ChangeClass,
  type ConsentExplanation,
  type ConsentNotice,
  changesBetween,
  type ExplanationChanges,
} from '../core/index.ts';
import { valueAt } from '../schema/index.ts';

/** A change with what stood there and what stands there now, in words. */
export interface ShownChange extends Change {
  readonly before?: string;
  readonly after?: string;
}

/** What happened to one explanation between two versions of a folder. */
export interface ExplanationDiff {
  readonly explanation: string;
  readonly status: 'added' | 'removed' | 'changed' | 'same';
  readonly class: ChangeClass;
  /** Items that everybody is asked about again, whatever they answered before. */
  readonly ask: ReadonlyArray<string>;
  readonly changes: ReadonlyArray<ShownChange>;
  readonly languages: ExplanationChanges['languages'];
}

/** A value of a notice as a person would read it in one line. */
function words(value: unknown): string | undefined {
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
    status: some ? 'changed' : 'same',
    class: changes.class,
    ask: changes.ask,
    changes: old && now ? all.map((change) => shown(change, old, now)) : [],
    languages: changes.languages,
  };
}

/** What happened to each explanation between two versions of a folder; those that are the same are left out. */
export function diffExplanations(
  before: ReadonlyArray<ConsentExplanation>,
  after: ReadonlyArray<ConsentExplanation>,
): ExplanationDiff[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const lone = (explanation: ConsentExplanation, status: 'added' | 'removed'): ExplanationDiff => {
    const asked = status === 'added' ? explanation.asked : [];
    const weight = asked.length > 0 ? 'reconsent' : status === 'added' ? 'notify' : 'inform';
    return { explanation: explanation.id, status, class: weight, ask: asked, changes: [], languages: [] };
  };
  return [...new Set([...now.keys(), ...old.keys()])].sort().flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const diff = was && is ? compared(was, is) : is ? lone(is, 'added') : was ? lone(was, 'removed') : undefined;
    return diff && diff.status !== 'same' ? [diff] : [];
  });
}
