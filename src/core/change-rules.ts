import type { ConsentItem, Recipient, Transfer } from '../schema/index.ts';
import type { Change, ChangeClass, ChangeCode } from './changes.ts';
import { compareDurations } from './duration.ts';
import type { ConsentNotice } from './explanation.ts';

// What a change of one field weighs. Sources: EDPB Guidelines 05/2020 §110; WP260 rev.01 §29 and §30.
// A change is weighed by its effect on the person: wider asks or tells, narrower informs, words alone are editorial.

type Say = (field: string, code: ChangeCode, weight: ChangeClass, id?: string) => void;
type Table<T> = { readonly [id: string]: T };

function compareIds<T>(before: Table<T> = {}, after: Table<T> = {}) {
  return {
    added: Object.keys(after).filter((id) => !Object.hasOwn(before, id)),
    removed: Object.keys(before).filter((id) => !Object.hasOwn(after, id)),
    kept: Object.keys(after).filter((id) => Object.hasOwn(before, id)),
  };
}

const partyOf = (recipient: Recipient) => (typeof recipient === 'string' ? { name: recipient } : recipient);

function recipients(before: ConsentItem['recipients'], after: ConsentItem['recipients'], say: Say): void {
  const { added, removed, kept } = compareIds(before, after);
  // A processor works on orders only. One that takes the place of another, in the same country, gains the person's data
  // for nothing new.
  const left = removed.map((id) => partyOf(before[id]!)).filter(({ role }) => role === 'processor');
  for (const id of added) {
    const { role, country } = partyOf(after[id]!);
    const place = role === 'processor' ? left.findIndex((old) => old.country === country) : -1;
    if (place >= 0) left.splice(place, 1);
    if (place >= 0) say('recipients', 'replaced', 'notify', id);
    else say('recipients', 'added', 'reconsent', id);
  }
  for (const id of removed) say('recipients', 'removed', 'inform', id);
  for (const id of kept) {
    const [old, now] = [partyOf(before[id]!), partyOf(after[id]!)];
    if (old.role !== now.role) {
      // Whoever decides for itself what to do with the data relies on the consent and must be named in it (EDPB 05/2020 §65).
      const narrower = now.role === 'processor' && old.role !== undefined;
      const wider = now.role === 'controller' || now.role === 'joint-controller';
      say('recipients', 'changed', narrower ? 'inform' : wider ? 'reconsent' : 'notify', id);
    }
    if (old.country !== now.country) say('recipients', 'changed', 'notify', id);
    if (old.name !== now.name || old.url !== now.url) say('recipients', 'wording', 'editorial', id);
  }
}

const protection = { adequacy: 2, safeguards: 1, 'explicit-consent': 0 } as const;

function transfers(before: Table<Transfer> | undefined, after: Table<Transfer> | undefined, say: Say): void {
  const { added, removed, kept } = compareIds(before, after);
  // GDPR Art. 49(1)(a): here the person's consent is all that the transfer rests on.
  const weigh = ({ basis }: Transfer) => (basis === 'explicit-consent' ? 'reconsent' : 'notify');
  for (const id of added) say('transfers', 'added', weigh(after![id]!), id);
  for (const id of removed) say('transfers', 'removed', 'inform', id);
  for (const id of kept) {
    const [old, now] = [before![id]!, after![id]!];
    if (old.country !== now.country) say('transfers', 'changed', weigh(now), id);
    else if (old.basis !== now.basis)
      say('transfers', 'changed', protection[now.basis] > protection[old.basis] ? 'inform' : weigh(now), id);
    if (old.risks !== now.risks || old.safeguard !== now.safeguard) say('transfers', 'wording', 'editorial', id);
  }
}

const lengths = { longer: 'notify', unclear: 'notify', shorter: 'inform' } as const;

function retention(before: ConsentItem['retention'], after: ConsentItem['retention'], say: Say): void {
  if ('period' in before && 'period' in after) {
    const length = compareDurations(before.period, after.period);
    if (length !== 'same') say('retention', length === 'unclear' ? 'changed' : length, lengths[length]);
    // The start decides as much as the length, but it is words: the author must say what the new ones mean.
    else if (before.from !== after.from) say('retention', 'reworded', 'editorial');
  } else if ('criterion' in before && 'criterion' in after) {
    if (before.criterion !== after.criterion) say('retention', 'reworded', 'editorial');
  } else say('retention', 'changed', 'notify');
}

function storage(before: ConsentItem['storage'], after: ConsentItem['storage'], say: Say): void {
  const { added, removed, kept } = compareIds(before, after);
  for (const id of added) say('storage', 'added', 'reconsent', id); // ePrivacy Art. 5(3)
  for (const id of removed) say('storage', 'removed', 'inform', id);
  for (const id of kept) {
    const [old, now] = [before![id]!, after![id]!];
    if (old.thirdParty !== now.thirdParty) say('storage', 'changed', now.thirdParty ? 'reconsent' : 'inform', id);
    if (old.kind !== now.kind) say('storage', 'changed', 'notify', id);
    if (old.period !== now.period) {
      const session = now.period === 'session' ? 'shorter' : old.period === 'session' ? 'longer' : undefined;
      const length = session ?? compareDurations(old.period, now.period);
      if (length !== 'same') say('storage', length === 'unclear' ? 'changed' : length, lengths[length], id);
    }
    if (old.name !== now.name) say('storage', 'wording', 'editorial', id);
  }
}

const json = JSON.stringify;
/** Fields that are words and nothing else. */
const worded = [
  'title',
  'ifRefused',
  'withdrawal',
  'interest',
  'objection',
  'surprise',
  'examples',
  'source',
  'group',
  'benefit',
] as const;

/** Every change of one item between two versions of a notice, each weighed by itself. */
export function itemChanges(before: ConsentNotice, after: ConsentNotice, item: string): Change[] {
  const [old, now] = [before.items[item]!, after.items[item]!];
  const sameLanguage = before.language === after.language;
  const found = new Map<string, Change>();
  const say: Say = (field, code, weight, id) => {
    if (weight === 'editorial' && !sameLanguage) return; // in another language every word differs
    // Where there is no switch, nobody can be asked; then people are told.
    const weighed = weight === 'reconsent' && now.basis !== 'consent' ? 'notify' : weight;
    const change = { item, field, code, class: weighed, ...(id !== undefined && { id }) };
    found.set(json(change), change);
  };

  const revised = (now.revision ?? 1) !== (old.revision ?? 1);
  if (revised) say('purpose', 'revised', 'reconsent');
  else if (old.purpose !== now.purpose) say('purpose', 'reworded', 'editorial');
  if (old.basis !== now.basis) say('basis', 'changed', now.basis === 'consent' ? 'reconsent' : 'notify');
  if ((old.explicit ?? false) !== (now.explicit ?? false))
    say('explicit', now.explicit ? 'added' : 'removed', now.explicit ? 'reconsent' : 'notify');

  const data = compareIds(old.data, now.data);
  for (const id of data.added) say('data', 'added', 'reconsent', id);
  for (const id of data.removed) say('data', 'removed', 'inform', id);
  for (const id of data.kept) if (old.data[id] !== now.data[id]) say('data', 'wording', 'editorial', id);

  recipients(old.recipients, now.recipients, say);
  transfers(old.transfers, now.transfers, say);
  retention(old.retention, now.retention, say);
  storage(old.storage, now.storage, say);

  const [was, is] = [old.automatedDecision, now.automatedDecision];
  if (is && !was) say('automatedDecision', 'added', 'reconsent');
  else if (was && !is) say('automatedDecision', 'removed', 'inform');
  else if (json(was) !== json(is)) say('automatedDecision', 'reworded', 'editorial');

  for (const use of now.uses ?? []) if (!old.uses?.includes(use)) say('uses', 'added', 'reconsent', use);
  for (const use of old.uses ?? []) if (!now.uses?.includes(use)) say('uses', 'removed', 'inform', use);
  for (const field of worded) if (json(old[field]) !== json(now[field])) say(field, 'wording', 'editorial');
  return [...found.values()];
}
