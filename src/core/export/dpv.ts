import type { ConsentItem, LegalBasis } from '../../schema/index.ts';
import type { ConsentRecord, Expresser } from '../decide.ts';
import type { ConsentNotice } from '../explanation.ts';

// After "Consent Records and Receipts as per ISO/IEC TS 27560:2023 using DPV" (W3C DPVCG, 15 February 2026), DPV 2.3.
// The standard does not record what was shown; the digest of the notice is ours on top of it.

/** Plain JSON-LD. */
export type JsonLd = { readonly [key: string]: unknown };

export interface DpvOptions {
  /** How the controller knows the person: a pseudonym, never a name (EDPB 05/2020 §106). */
  readonly subject: string;
  /** Where the law applies, for instance `loc:DE`. */
  readonly jurisdiction: string;
  /** How long the answer counts, ISO 8601; left out where it has no term. */
  readonly validity?: string;
}

const gdpr: Record<Exclude<LegalBasis, 'consent'>, string> = {
  contract: 'A6-1-b',
  'legal-duty': 'A6-1-c',
  'vital-interests': 'A6-1-d',
  'public-task': 'A6-1-e',
  'legitimate-interest': 'A6-1-f',
};
const expressers: Record<Expresser, string> = {
  person: 'dpv:DataSubject',
  parent: 'dpv:ParentOfDataSubject',
  guardian: 'dpv:GuardianOfDataSubject',
};
const roles = {
  processor: 'dpv:DataProcessor',
  controller: 'dpv:ThirdParty',
  'joint-controller': 'dpv:JointDataControllers',
};
const text = (value: string, language: string) => ({ '@value': value, '@language': language });
const duration = (value: string) => ({ '@value': value, '@type': 'xsd:duration' });

function legalBasis({ basis, explicit }: ConsentItem): string | string[] {
  if (basis !== 'consent') return `eu-gdpr:${gdpr[basis]}`;
  return explicit ? ['eu-gdpr:A6-1-a-explicit-consent', 'eu-gdpr:A9-2-a'] : 'eu-gdpr:A6-1-a-non-explicit-consent';
}

function personalData(item: ConsentItem, language: string): JsonLd[] {
  return Object.entries(item.data).map(([id, words]) => ({
    '@type': [
      item.dpv?.data?.[id] ? `pd:${item.dpv.data[id]}` : 'dpv:PersonalData',
      ...(item.explicit ? ['dpv:SpecialCategoryPersonalData'] : []),
    ],
    'dct:identifier': id,
    'dct:title': text(words, language),
    'dpv:hasNecessity': item.basis === 'consent' ? 'dpv:Optional' : 'dpv:Required',
  }));
}

function recipients(item: ConsentItem): JsonLd[] {
  return Object.entries(item.recipients).map(([id, as]) => {
    const party = typeof as === 'string' ? { name: as } : as;
    return {
      '@type': party.role ? ['dpv:Recipient', roles[party.role]] : 'dpv:Recipient',
      'dct:identifier': id,
      'dpv:hasName': party.name,
      ...(party.country && { 'dpv:hasLocation': `loc:${party.country}` }),
      ...(party.url && { 'dpv:hasContact': party.url }),
    };
  });
}

function statusOf(record: ConsentRecord, id: string, item: ConsentItem, options: DpvOptions): JsonLd {
  const answer = record.choices[id];
  const withdrawn = record.act === 'withdraw-press';
  const state = answer === 'given' ? 'dpv:ConsentGiven' : withdrawn ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused';
  return {
    '@type': item.explicit ? 'dpv:ExplicitlyExpressedConsent' : 'dpv:ExpressedConsent',
    'dpv:hasConsentStatus': state,
    'dpv:isIndicatedBy': { '@type': expressers[record.by] },
    'dpv:isIndicatedAtTime': { '@value': record.at, '@type': 'xsd:dateTime' },
    'dpv:hasIndicationMethod': record.shown.label,
    ...(options.validity && { 'dpv:hasDuration': duration(options.validity) }),
  };
}

function processOf(
  record: ConsentRecord,
  notice: ConsentNotice,
  id: string,
  item: ConsentItem,
  options: DpvOptions,
): JsonLd {
  const { language } = notice;
  const stored =
    'period' in item.retention
      ? { 'dpv:hasDuration': duration(item.retention.period) }
      : { 'dct:description': text(item.retention.criterion, language) };
  return {
    '@type': 'dpv:Process',
    'dct:identifier': id,
    'dct:title': text(item.title, language),
    'dpv:hasPurpose': {
      '@type': item.dpv?.purposes?.length ? item.dpv.purposes.map((term) => `dpv:${term}`) : 'dpv:Purpose',
      'dct:description': text(item.purpose, language),
    },
    'dpv:hasLegalBasis': legalBasis(item),
    'dpv:hasPersonalData': personalData(item, language),
    'dpv:hasRecipient': recipients(item),
    'dpv:hasStorageCondition': { '@type': 'dpv:StorageDuration', ...stored },
    ...(item.transfers && { 'dpv:hasLocation': Object.values(item.transfers).map(({ country }) => `loc:${country}`) }),
    ...(item.automatedDecision && {
      'dpv:hasAlgorithmicLogic': text(item.automatedDecision.logic, language),
      'dpv:hasConsequence': text(item.automatedDecision.effects, language),
    }),
    ...(record.choices[id] && {
      'dpv:hasConsent': statusOf(record, id, item, options),
      'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent', 'dct:description': text(item.withdrawal, language) },
    }),
  };
}

/**
 * A record as JSON-LD in the terms of DPV 2.3, after the DPV guide for ISO/IEC TS 27560.
 * Helps with sharing records between systems; what the guide asks beyond the notice comes from the options.
 * @param notice the notice as it was shown: the one whose digest the record names
 * @throws if the notice is another one: the export would say what nobody was shown
 */
export function toDpv(record: ConsentRecord, notice: ConsentNotice, options: DpvOptions): JsonLd {
  sameNotice(record, notice);
  const { controller, authority } = notice;
  return {
    '@context': {
      dpv: 'https://w3id.org/dpv#',
      pd: 'https://w3id.org/dpv/pd#',
      loc: 'https://w3id.org/dpv/loc#',
      'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
      dct: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `urn:uuid:${record.id}`,
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
    'dct:identifier': record.id,
    'dct:language': record.shown.language,
    'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dct:identifier': options.subject },
    'dpv:hasDataController': {
      '@type': 'dpv:DataController',
      'dct:identifier': controller.id ?? controller.name,
      'dpv:hasName': controller.name,
      'dpv:hasContact': controller.contact,
      ...(controller.address && { 'dpv:hasAddress': controller.address }),
    },
    'dpv:hasJurisdiction': options.jurisdiction,
    'dpv:hasNotice': {
      '@type': 'dpv:ConsentNotice',
      'dct:identifier': record.shown.copy,
      'dct:title': text(notice.title, notice.language),
    },
    'dpv:hasRight': ['A7-3', 'A13', 'A15', 'A16', 'A17', 'A18', 'A20', 'A77'].map((right) => `eu-gdpr:${right}`),
    ...(authority && {
      'dpv:hasAuthority': { '@type': 'dpv:Authority', 'dpv:hasName': authority.name, 'dpv:hasContact': authority.url },
    }),
    'dpv:hasProcess': Object.entries(notice.items)
      .filter(([id]) => record.choices[id] || record.meaning[id])
      .map(([id, item]) => processOf(record, notice, id, item, options)),
  };
}

/** Throws where a notice is not the one a record was made with. */
export function sameNotice(record: ConsentRecord, notice: ConsentNotice): void {
  if (notice.digest === record.shown.copy) return;
  throw new Error(
    `Forthright: record ${record.id} was made with another version of ${record.explanation}. The export would say what nobody was shown. Pass the notice whose digest is ${record.shown.copy}.`,
  );
}
