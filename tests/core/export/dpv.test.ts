import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ConsentRecord, toDpv } from '../../../src/core/index.ts';
import { healthStudy, photos, shop, transit } from '../../../src/presets/index.ts';
import { anExplanation, anItem, aRecord } from '../notices.ts';

const options = { subject: 'p-1', jurisdiction: 'loc:DE' };
const folder = `${process.env.FORTHRIGHT_REAL_DATA ?? '../shared/data'}/vocab/dpv-2.3`;

/** Every word with a prefix in a piece of JSON-LD: field names and values alike. */
function terms(value: unknown): string[] {
  if (typeof value === 'string') return /^(dpv|pd|eu-gdpr):\w/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(terms);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '@context' ? [] : [...terms(key), ...terms(inner)]));
}

describe('a record in the Data Privacy Vocabulary', () => {
  const one = anExplanation({
    nearby: anItem({
      recipients: { maps: { name: 'Map Works', role: 'processor', country: 'US' } },
      transfers: { there: { country: 'US', basis: 'adequacy' } },
    }),
    faces: anItem({ explicit: true, dpv: { purposes: ['Personalisation'], data: { position: 'GPSCoordinate' } } }),
    bills: anItem({ basis: 'contract' }),
  });
  const notice = one.notices.en!;

  it('says who, what, why, how long and by which act', () => {
    const record = aRecord(one, { nearby: 'given', faces: 'refused' }, { by: 'parent', at: '2026-11-01T09:00:00Z' });
    expect(toDpv(record, notice, { ...options, validity: 'P6M' })).toMatchObject({
      '@type': 'dpv:ConsentRecord',
      'dct:identifier': record.id,
      'dpv:hasDataController': { 'dpv:hasName': 'Mill Bakery' },
      'dpv:hasNotice': { '@type': 'dpv:ConsentNotice', 'dct:identifier': notice.digest },
      'dpv:hasProcess': [
        {
          'dct:identifier': 'nearby',
          'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a-non-explicit-consent',
          'dpv:hasRecipient': [{ '@type': ['dpv:Recipient', 'dpv:DataProcessor'], 'dpv:hasName': 'Map Works' }],
          'dpv:hasStorageCondition': { 'dpv:hasDuration': { '@value': 'P30D' } },
          'dpv:hasConsent': {
            '@type': 'dpv:ExpressedConsent',
            'dpv:hasConsentStatus': 'dpv:ConsentGiven',
            'dpv:isIndicatedBy': { '@type': 'dpv:ParentOfDataSubject' },
            'dpv:isIndicatedAtTime': { '@value': '2026-11-01T09:00:00Z' },
            'dpv:hasDuration': { '@value': 'P6M' },
          },
        },
        {
          'dct:identifier': 'faces',
          'dpv:hasLegalBasis': ['eu-gdpr:A6-1-a-explicit-consent', 'eu-gdpr:A9-2-a'],
          'dpv:hasPersonalData': [{ '@type': ['pd:GPSCoordinate', 'dpv:SpecialCategoryPersonalData'] }],
          'dpv:hasConsent': { '@type': 'dpv:ExplicitlyExpressedConsent', 'dpv:hasConsentStatus': 'dpv:ConsentRefused' },
        },
        { 'dct:identifier': 'bills', 'dpv:hasLegalBasis': 'eu-gdpr:A6-1-b' },
      ],
    });
  });

  it('tells a consent taken back from one that was never given', () => {
    const record = aRecord(one, { nearby: 'refused' }, { reason: 'withdraw-press' });
    expect(JSON.stringify(toDpv(record, notice, options))).toContain('dpv:ConsentWithdrawn');
  });

  it('gives what is explained without being asked no consent status', () => {
    const processes = toDpv(aRecord(one, { nearby: 'given' }), notice, options)['dpv:hasProcess'] as object[];
    expect(
      processes.find((process) => 'dpv:hasConsent' in process && Reflect.get(process, 'dct:identifier') === 'bills'),
    ).toBeUndefined();
  });

  it('refuses to describe words that were not shown', () => {
    const other = anExplanation({ nearby: anItem({ title: 'Other words' }) });
    expect(() => toDpv(aRecord(one, { nearby: 'given' }), other.notices.en!, options)).toThrow(
      /was made with another version of shop/,
    );
  });

  const real = existsSync(folder);
  describe.skipIf(!real)(
    `against the vocabulary itself${real ? '' : ' (skipped: the vocabulary files are not here)'}`,
    () => {
      const files = real
        ? [
            'consent',
            'consent_controls',
            'consent_status',
            'consent_types',
            'notice',
            'pd',
            'personal_data',
            'purposes',
            'rights',
          ]
        : [];
      const known = new Set(
        files.flatMap((name) =>
          [...readFileSync(`${folder}/${name}.csv`, 'utf8').matchAll(/"https:\/\/w3id\.org\/dpv(\/pd)?#(\w+)"/g)].map(
            ([, pd, term]) => `${pd ? 'pd' : 'dpv'}:${term}`,
          ),
        ),
      );
      // Terms of modules that are not among the files, as the guide for ISO/IEC TS 27560 names them (sections 7.2 and 8).
      const guide =
        'ConsentRecord DataSubject ParentOfDataSubject GuardianOfDataSubject DataController JointDataControllers DataProcessor ThirdParty Recipient Authority Process StorageDuration Optional Required hasDataSubject hasDataController hasName hasContact hasAddress hasJurisdiction hasAuthority hasProcess hasLegalBasis hasNecessity hasRecipient hasStorageCondition hasDuration hasLocation hasAlgorithmicLogic hasConsequence hasConsent isIndicatedBy isIndicatedAtTime hasIndicationMethod'
          .split(' ')
          .map((term) => `dpv:${term}`);

      it.each([photos, shop, transit, healthStudy].map((explanation) => [explanation.id, explanation] as const))(
        '%s uses only words that exist',
        (_id, explanation) => {
          const record = aRecord(explanation, Object.fromEntries(explanation.asked.map((id) => [id, 'given'])));
          const used = terms(toDpv(record as ConsentRecord, explanation.notices.en, options)).filter(
            (term) => !term.startsWith('eu-gdpr:'),
          );
          expect(used.filter((term) => !known.has(term) && !guide.includes(term))).toEqual([]);
          expect(used.filter((term) => known.has(term)).length).toBeGreaterThan(5);
        },
      );
    },
  );
});
