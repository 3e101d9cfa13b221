import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ConsentDocument, ConsentItem } from '../schema/index.ts';
import { canonicalJson } from './canonical.ts';

/** SHA-256 over canonical JSON: `sha256:` and 64 hexadecimal digits. */
export type Digest = `sha256:${string}`;

/** The digest of any plain data. Throws on what JSON cannot hold. */
export function digestOf(value: unknown): Digest {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;
}

/**
 * The digest of everything a notice shows in one language: it proves what a person was shown (EDPB 05/2020 §108).
 * Fields that nobody is shown (vocabulary terms, silenced rules) are left out.
 */
export function copyDigest(notice: ConsentDocument): Digest {
  const { silenced: _, items, ...shown } = notice;
  const bare = Object.entries(items).map(([id, { dpv: _, standard: __, ...item }]) => [id, item]);
  return digestOf({ ...shown, items: bare }); // as a list: the order of items is part of what was shown
}

const ids = (record: object | undefined) => Object.keys(record ?? {}).sort();

/** The fields of an item that mean something, without a word of any language. */
function meaningOf(document: ConsentDocument, id: string, item: ConsentItem) {
  const recipients = Object.entries(item.recipients).map(([recipient, as]) =>
    typeof as === 'string' ? { id: recipient } : { id: recipient, role: as.role, country: as.country },
  );
  return {
    notice: document.id,
    item: id,
    controller: document.controller.id ?? document.controller.name,
    revision: item.revision ?? 1,
    basis: item.basis,
    explicit: item.explicit ?? false,
    data: ids(item.data),
    recipients: recipients.sort((a, b) => (a.id < b.id ? -1 : 1)),
    // A criterion is words; what it means is the author's to say, by raising the revision.
    retention: 'period' in item.retention ? item.retention.period : 'criterion',
    transfers: Object.entries(item.transfers ?? {})
      .map(([transfer, { country, basis }]) => ({ id: transfer, country, basis }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    automated: item.automatedDecision !== undefined,
    storage: Object.entries(item.storage ?? {})
      .map(([stored, { kind, period, thirdParty }]) => ({ id: stored, kind, period, thirdParty }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    uses: [...(item.uses ?? [])].sort(),
  };
}

/** The digest of what an item means; it changes only when people must be asked or told again (WP260 §29–30). */
export function meaningDigest(document: ConsentDocument, id: string, item: ConsentItem): Digest {
  return digestOf(meaningOf(document, id, item));
}
