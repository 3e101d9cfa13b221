import type { ConsentItem } from '../schema/index.ts';
import type { Change, ConsentChanges, ItemChange } from './changes.ts';
import { describeController, describeItem } from './describe.ts';
import type { ConsentNotice } from './explanation.ts';
import type { Translate } from './translate.ts';

/** One field that changed, as a person reads it: a question, the answer before and the answer now. */
export interface ChangedAnswer {
  readonly field: string;
  readonly question: string;
  readonly before: ReadonlyArray<string>;
  readonly after: ReadonlyArray<string>;
}

/** A changed item in words. */
export interface DescribedChange {
  readonly item: string;
  readonly title: string;
  /** One line: new, gone, asked again, or told. */
  readonly lead: string;
  readonly answers: ReadonlyArray<ChangedAnswer>;
}

interface Row {
  readonly question: string;
  readonly answers: ReadonlyArray<string>;
}

function rowsOf(notice: ConsentNotice, item: ConsentItem, t: Translate): Map<string, Row> {
  const ask = (question: string, ...answers: string[]): Row => ({ question, answers });
  const rows = new Map<string, Row>([
    ['purpose', ask(t('choices.changed.field.purpose'), item.purpose)],
    [
      'explicit',
      ask(t('choices.changed.field.explicit'), t(`choices.changed.sensitive.${item.explicit ? 'yes' : 'no'}`)),
    ],
    [
      'uses',
      ask(
        t('choices.changed.field.uses'),
        ...(item.uses?.length ? item.uses : (['none'] as const)).map((use) => t(`choices.changed.use.${use}`)),
      ),
    ],
    [
      'basis',
      ask(
        t('choices.changed.field.basis'),
        item.basis === 'consent' ? t('choices.changed.asked') : t(`consent.basis.${item.basis}`),
      ),
    ],
    ['controller', ask(t('consent.question.controller'), notice.controller.name)],
  ]);
  for (const { field, question, answers } of describeItem(notice, item, t))
    if (!rows.has(field)) rows.set(field, { question, answers });
  return rows;
}

/** Changes a person is shown; wording alone is not told. */
const told = ({ code }: Change) => code !== 'wording' && code !== 'order';

function compare(
  fields: Iterable<string>,
  before: Map<string, Row>,
  after: Map<string, Row>,
  t: Translate,
): ChangedAnswer[] {
  const nothing = [t('choices.changed.nothing')];
  const answers = (row: Row | undefined) => (row && row.answers.length > 0 ? row.answers : nothing);
  return [...new Set(fields)].flatMap((field) => {
    const question = (after.get(field) ?? before.get(field))?.question;
    return question ? [{ field, question, before: answers(before.get(field)), after: answers(after.get(field)) }] : [];
  });
}

/**
 * One item's change in words: what it was and what it is, field by field, in the questions of the full explanation.
 * Both sides are written with the words of one language; the notice of then may be in another, as it was shown.
 */
export function describeItemChange(
  before: ConsentNotice,
  after: ConsentNotice,
  change: ItemChange,
  t: Translate,
): DescribedChange {
  const [old, now] = [before.items[change.item], after.items[change.item]];
  const lead = !old ? 'added' : !now ? 'removed' : change.class;
  const answers =
    old && now
      ? compare(
          change.changes.filter(told).map(({ field }) => field),
          rowsOf(before, old, t),
          rowsOf(after, now, t),
          t,
        )
      : [];
  return {
    item: change.item,
    title: (now ?? old)?.title ?? change.item,
    lead: t(`choices.changed.lead.${lead}`),
    answers,
  };
}

/** What changed about the notice itself: who asks, rights, where to complain. */
export function describeNoticeChange(
  before: ConsentNotice,
  after: ConsentNotice,
  changes: ConsentChanges,
  t: Translate,
): ChangedAnswer[] {
  const rows = (notice: ConsentNotice) => new Map(describeController(notice, t).map((row) => [row.field, row]));
  const fields = changes.notice.filter(told).map(({ field }) => {
    const own = field.replace('controller.', '');
    return own === 'contact' || own === 'address' ? 'controller' : own;
  });
  return compare(fields, rows(before), rows(after), t);
}

/** Everything that is told without asking: changed items that matter, item by item. */
export function describeTold(
  before: ConsentNotice,
  after: ConsentNotice,
  changes: ConsentChanges,
  t: Translate,
): DescribedChange[] {
  return changes.items
    .filter((change) => change.class === 'notify' || change.class === 'inform')
    .map((change) => describeItemChange(before, after, change, t));
}
