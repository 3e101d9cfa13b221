import type { ConsentDocument, ConsentItem } from './consent.ts';
import type { Finding, Path } from './issue.ts';
import { didYouMean } from './suggest.ts';

// What one field demands of another. Each duty names its source.

const missing = (path: Path, expected: string, mend: string): Finding => ({
  code: 'missing-duty',
  path,
  at: 'key',
  expected,
  found: 'nothing',
  mend,
});

function itemDuties(id: string, item: ConsentItem, groups: string[]): Finding[] {
  const path = ['items', id];
  const found: Finding[] = [];
  // GDPR Art. 13(1)(d): the interest is named. Art. 21(4): the right to object is brought to attention.
  if (item.basis === 'legitimate-interest' && !item.interest)
    found.push(missing([...path, 'interest'], 'interest', 'Name the interest that the processing serves.'));
  if ((item.basis === 'legitimate-interest' || item.basis === 'public-task') && !item.objection)
    found.push(missing([...path, 'objection'], 'objection', 'Say how a person can object, in one sentence.'));
  // GDPR Art. 9(2)(a): explicit consent is a form of consent; on another basis the mark would promise a switch.
  if (item.explicit && item.basis !== 'consent')
    found.push({
      code: 'wrong-value',
      path: [...path, 'explicit'],
      expected: 'an item whose basis is consent',
      found: `explicit with the basis ${item.basis}`,
      mend: 'Take explicit out, or change the basis to consent.',
    });
  if (item.group && !groups.includes(item.group)) {
    const near = didYouMean(item.group, groups);
    found.push({
      code: 'unknown-id',
      path: [...path, 'group'],
      expected: groups.length > 0 ? `one of ${groups.join(', ')}` : 'a group that stands under groups',
      found: item.group,
      mend: near ? `Did you mean ${near}?` : `Add ${item.group} under groups.`,
    });
  }
  for (const [transferId, transfer] of Object.entries(item.transfers ?? {})) {
    const here = [...path, 'transfers', transferId];
    // GDPR Art. 49(1)(a), EDPB 05/2020 §64 (vi): without adequacy or safeguards the risks must be told.
    if (transfer.basis === 'explicit-consent' && !transfer.risks)
      found.push(missing([...here, 'risks'], 'risks', 'Say what could happen to the data there.'));
    // GDPR Art. 13(1)(f): which safeguard, and how to get a copy of it.
    if (transfer.basis === 'safeguards' && !transfer.safeguard)
      found.push(missing([...here, 'safeguard'], 'safeguard', 'Say which safeguard, and how to get a copy of it.'));
  }
  for (const dataId of Object.keys(item.dpv?.data ?? {})) {
    if (Object.hasOwn(item.data, dataId)) continue;
    const near = didYouMean(dataId, Object.keys(item.data));
    found.push({
      code: 'unknown-id',
      path: [...path, 'dpv', 'data', dataId],
      at: 'key',
      expected: `one of ${Object.keys(item.data).join(', ')}`,
      found: dataId,
      mend: near ? `Did you mean ${near}?` : 'Use the id of a piece of data of this item.',
    });
  }
  return found;
}

/** The duties between the fields of a consent document: what one field makes necessary in another. */
export function consentDuties(document: ConsentDocument): Finding[] {
  const groups = Object.keys(document.groups ?? {});
  return Object.entries(document.items).flatMap(([id, item]) => itemDuties(id, item, groups));
}
