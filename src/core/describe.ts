import type { ConsentItem, Retention } from '../schema/index.ts';
import type { DecidingAct } from './choices.ts';
import type { ConsentRecord } from './decide.ts';
import type { ConsentNotice } from './explanation.ts';
import { formatCountry, formatDuration, formatList } from './format.ts';
import type { Translate, WordKey } from './translate.ts';

/** One row of a full explanation: a question as a person would ask it, and what the notice answers. */
export interface Answered {
  readonly field: string;
  readonly question: string;
  readonly answers: ReadonlyArray<string>;
}

function recipients(item: ConsentItem, controller: string, language: string, t: Translate): string[] {
  const all = Object.values(item.recipients);
  if (all.length === 0) return [t('consent.recipients.none', { controller })];
  return all.map((recipient) => {
    if (typeof recipient === 'string') return recipient;
    const country = recipient.country && formatCountry(language, recipient.country);
    const name = country ? t('consent.recipients.in', { name: recipient.name, country }) : recipient.name;
    return recipient.role ? t(`consent.recipients.${recipient.role}`, { name }) : name;
  });
}

function kept(retention: Retention, language: string, t: Translate): string {
  if ('criterion' in retention) return retention.criterion;
  return t('consent.retention', { period: formatDuration(language, retention.period), from: retention.from });
}

const transfers = (item: ConsentItem, language: string, t: Translate): string[] =>
  Object.values(item.transfers ?? {}).flatMap(({ country, basis, safeguard, risks }) => [
    t(`consent.transfer.${basis}`, { country: formatCountry(language, country) }),
    ...(safeguard ? [safeguard] : []),
    ...(risks ? [risks] : []),
  ]);

const stored = (item: ConsentItem, language: string, t: Translate): string[] =>
  Object.values(item.storage ?? {}).map(({ name, kind, period, thirdParty }) =>
    t(thirdParty ? 'consent.storage.thirdParty' : 'consent.storage.own', {
      name,
      kind: t(`consent.storage.kind.${kind}`),
      period: period === 'session' ? t('consent.storage.session') : formatDuration(language, period),
    }),
  );

/**
 * The full explanation of one item, as questions and answers in their fixed order.
 * Rows without an answer are left out; a notice that parsed has every answer it must have (GDPR Art. 13).
 */
export function describeItem(notice: ConsentNotice, item: ConsentItem, t: Translate): Answered[] {
  const { language, controller } = notice;
  const decision = item.automatedDecision;
  const rows: Array<[field: string, key: WordKey, answers: ReadonlyArray<string | undefined>]> = [
    [
      'basis',
      'consent.question.basis',
      item.basis === 'consent' ? [] : [t(`consent.basis.${item.basis}`), item.interest],
    ],
    ['data', 'consent.question.data', Object.values(item.data)],
    ['source', 'consent.question.source', [item.source]],
    ['recipients', 'consent.question.recipients', recipients(item, controller.name, language, t)],
    ['transfers', 'consent.question.transfers', transfers(item, language, t)],
    ['retention', 'consent.question.retention', [kept(item.retention, language, t)]],
    ['storage', 'consent.question.storage', stored(item, language, t)],
    [
      'automatedDecision',
      'consent.question.automatedDecision',
      decision ? [decision.logic, decision.effects, decision.humanReview] : [],
    ],
    [
      'ifRefused',
      item.basis === 'consent' ? 'consent.question.ifRefused' : 'consent.question.ifNotProvided',
      [item.ifRefused],
    ],
    [
      'withdrawal',
      item.basis === 'consent' ? 'consent.question.withdrawal' : 'consent.question.ending',
      [item.withdrawal],
    ],
    ['surprise', 'consent.question.surprise', [item.surprise]],
    ['examples', 'consent.question.examples', item.examples ?? []],
  ];
  return rows.flatMap(([field, key, answers]) => {
    const said = answers.filter((answer): answer is string => answer !== undefined);
    return said.length > 0 ? [{ field, question: t(key), answers: said }] : [];
  });
}

/** The balance of an item: what the person gets and what the company gets, in words. */
export function describeBenefit(item: ConsentItem, t: Translate): { you: string; us: string } {
  const { you, us } = item.benefit;
  return {
    you: you !== 'none' ? you : t(us !== 'none' ? 'consent.benefit.onlyUs' : 'consent.benefit.none'),
    us: us !== 'none' ? us : t('consent.benefit.none'),
  };
}

/** Who asks, and where to turn: the rows about the whole notice (GDPR Art. 13(1)(a), 13(2)(b) and (d)). */
export function describeController(notice: ConsentNotice, t: Translate): Answered[] {
  const { controller, rights, authority } = notice;
  const rows: Array<[field: string, key: WordKey, answers: ReadonlyArray<string | undefined>]> = [
    ['controller', 'consent.question.controller', [controller.name, controller.address, controller.contact]],
    ['representative', 'consent.question.representative', [controller.representative]],
    ['dataProtectionOfficer', 'consent.question.dataProtectionOfficer', [controller.dataProtectionOfficer]],
    ['rights', 'consent.question.rights', [rights]],
    ['authority', 'consent.question.authority', authority ? [authority.name, authority.url] : []],
  ];
  return rows.flatMap(([field, key, answers]) => {
    const said = answers.filter((answer): answer is string => answer !== undefined);
    return said.length > 0 ? [{ field, question: t(key), answers: said }] : [];
  });
}

/** The words on the button of an act; in the singular where one item is asked. */
export function labelOf(
  act: DecidingAct,
  explanation: { readonly asked: ReadonlyArray<string> },
  t: Translate,
): string {
  if (act === 'save-press') return t('consent.save');
  if (act === 'withdraw-press') return t('consent.withdraw');
  const one = explanation.asked.length === 1;
  if (act === 'give-all-press') return t(one ? 'consent.give' : 'consent.giveAll');
  return t(one ? 'consent.refuse' : 'consent.refuseAll');
}

/** Up to this many items a status line names them; beyond, it counts them. */
const mostNamed = 4;

/** One line that says what a record holds, for a person who has just decided. */
export function describeRecord(record: ConsentRecord, notice: ConsentNotice, t: Translate): string {
  const told = (['given', 'refused'] as const).flatMap((answer) => {
    const ids = Object.keys(record.choices).filter((id) => record.choices[id] === answer);
    if (ids.length === 0) return [];
    if (ids.length > mostNamed) return [t(`consent.saved.${answer}Count`, { count: ids.length })];
    const titles = ids.map((id) => notice.items[id]?.title ?? id);
    return [t(`consent.saved.${answer}`, { items: formatList(notice.language, titles) })];
  });
  const here = record.surface === 'dialog' || record.surface === 'choices-page';
  return [t('consent.saved.done'), ...told, t(here ? 'consent.saved.change' : 'consent.saved.elsewhere')].join(' ');
}

/** The address a contact leads to when pressed; undefined if it is neither a link nor an e-mail address. */
export function contactLink(contact: string): string | undefined {
  if (/^(https:|mailto:|tel:)/.test(contact)) return contact;
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(contact) ? `mailto:${contact}` : undefined;
}
