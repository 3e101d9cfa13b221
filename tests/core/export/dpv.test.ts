import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ConsentRecord, decide, toDpv } from '../../../src/core/index.ts';
import { healthStudy, photos, shop, transit } from '../../../src/presets/index.ts';
import { explanationOf, noticeOf } from '../fixtures.ts';
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

  const orchard = explanationOf();
  const act = { reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save', opened: [] } as const;
  const whole = () => {
    const answers = { soil: 'given', allergies: 'given' } as const;
    return toDpv(decide(orchard, answers, act, '2026-11-01T09:00:00Z', '5f0c'), noticeOf(orchard), options);
  };
  const said = (value: string) => ({ '@value': value, '@language': 'en' });

  it('names the record, both sides, the place, the notice, the rights and the authority, each in full', () => {
    const { 'dpv:hasProcess': _, ...about } = whole();
    expect(about).toEqual({
      '@context': {
        dpv: 'https://w3id.org/dpv#',
        pd: 'https://w3id.org/dpv/pd#',
        loc: 'https://w3id.org/dpv/loc#',
        'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
        dct: 'http://purl.org/dc/terms/',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      '@id': 'urn:uuid:5f0c',
      '@type': 'dpv:ConsentRecord',
      'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
      'dct:identifier': '5f0c',
      'dct:language': 'en',
      'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dct:identifier': 'p-1' },
      'dpv:hasDataController': {
        '@type': 'dpv:DataController',
        'dct:identifier': 'orchard-coop',
        'dpv:hasName': 'Orchard Co-operative',
        'dpv:hasContact': 'privacy@orchard.example',
        'dpv:hasAddress': '1 Apple Row, Ludlow',
      },
      'dpv:hasJurisdiction': 'loc:DE',
      'dpv:hasNotice': {
        '@type': 'dpv:ConsentNotice',
        'dct:identifier': noticeOf(orchard).digest,
        'dct:title': said('Let Orchard plan your harvest with you?'),
      },
      'dpv:hasRight': [
        'eu-gdpr:A7-3',
        'eu-gdpr:A13',
        'eu-gdpr:A15',
        'eu-gdpr:A16',
        'eu-gdpr:A17',
        'eu-gdpr:A18',
        'eu-gdpr:A20',
        'eu-gdpr:A77',
      ],
      'dpv:hasAuthority': {
        '@type': 'dpv:Authority',
        'dpv:hasName': 'The data protection authority',
        'dpv:hasContact': 'https://authority.example/complain',
      },
    });
  });

  it('has every field of an item in its terms, and no term for what the notice does not say', () => {
    const consent = (type: string) => ({
      '@type': type,
      'dpv:hasConsentStatus': 'dpv:ConsentGiven',
      'dpv:isIndicatedBy': { '@type': 'dpv:DataSubject' },
      'dpv:isIndicatedAtTime': { '@value': '2026-11-01T09:00:00Z', '@type': 'xsd:dateTime' },
      'dpv:hasIndicationMethod': 'Save',
    });
    const data = (id: string, title: string, types: string[], necessity = 'dpv:Optional') => ({
      '@type': types,
      'dct:identifier': id,
      'dct:title': said(title),
      'dpv:hasNecessity': necessity,
    });
    expect(whole()['dpv:hasProcess']).toEqual([
      {
        '@type': 'dpv:Process',
        'dct:identifier': 'soil',
        'dct:title': said('Advice for your soil'),
        'dpv:hasPurpose': {
          '@type': ['dpv:ServicePersonalisation'],
          'dct:description': said('We use your soil samples to tell you what to plant.'),
        },
        'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a-non-explicit-consent',
        'dpv:hasPersonalData': [
          data('samples', 'your soil samples', ['dpv:PersonalData']),
          data('place', 'the place of your garden', ['pd:Location']),
        ],
        'dpv:hasRecipient': [
          {
            '@type': ['dpv:Recipient', 'dpv:DataProcessor'],
            'dct:identifier': 'lab',
            'dpv:hasName': 'Clay Labs',
            'dpv:hasLocation': 'loc:NO',
            'dpv:hasContact': 'https://clay.example',
          },
          { '@type': 'dpv:Recipient', 'dct:identifier': 'growers', 'dpv:hasName': 'the growers of your village' },
        ],
        'dpv:hasStorageCondition': {
          '@type': 'dpv:StorageDuration',
          'dpv:hasDuration': { '@value': 'P1Y6M', '@type': 'xsd:duration' },
        },
        'dpv:hasLocation': ['loc:JP', 'loc:BR', 'loc:US'],
        'dpv:hasAlgorithmicLogic': said('We compare your soil with 1,000 others.'),
        'dpv:hasConsequence': said('It decides which plan you are shown first.'),
        'dpv:hasConsent': consent('dpv:ExpressedConsent'),
        'dpv:hasConsentControl': {
          '@type': 'dpv:WithdrawConsent',
          'dct:description': said('Turn this off under Privacy choices. We delete the samples within a week.'),
        },
      },
      {
        '@type': 'dpv:Process',
        'dct:identifier': 'allergies',
        'dct:title': said('Leave out what you are allergic to'),
        'dpv:hasPurpose': {
          '@type': 'dpv:Purpose',
          'dct:description': said('We use your list of allergies so that no box holds them.'),
        },
        'dpv:hasLegalBasis': ['eu-gdpr:A6-1-a-explicit-consent', 'eu-gdpr:A9-2-a'],
        'dpv:hasPersonalData': [
          data('allergies', 'your list of allergies', ['dpv:PersonalData', 'dpv:SpecialCategoryPersonalData']),
        ],
        'dpv:hasRecipient': [],
        'dpv:hasStorageCondition': {
          '@type': 'dpv:StorageDuration',
          'dct:description': said('We keep it until you leave the co-operative.'),
        },
        'dpv:hasConsent': consent('dpv:ExplicitlyExpressedConsent'),
        'dpv:hasConsentControl': {
          '@type': 'dpv:WithdrawConsent',
          'dct:description': said('Delete the list under My box.'),
        },
      },
      {
        '@type': 'dpv:Process',
        'dct:identifier': 'theft',
        'dct:title': said('Look for theft'),
        'dpv:hasPurpose': {
          '@type': 'dpv:Purpose',
          'dct:description': said('We watch the gate of the orchard to find thieves.'),
        },
        'dpv:hasLegalBasis': 'eu-gdpr:A6-1-f',
        'dpv:hasPersonalData': [data('pictures', 'pictures of the gate', ['dpv:PersonalData'], 'dpv:Required')],
        'dpv:hasRecipient': [],
        'dpv:hasStorageCondition': {
          '@type': 'dpv:StorageDuration',
          'dpv:hasDuration': { '@value': 'PT72H', '@type': 'xsd:duration' },
        },
      },
    ]);
  });

  it('knows a company without an id by its name, and says nothing of an address or an authority that nobody named', () => {
    const about = toDpv(aRecord(one, { nearby: 'given' }), notice, options);
    expect(about['dpv:hasDataController']).toEqual({
      '@type': 'dpv:DataController',
      'dct:identifier': 'Mill Bakery',
      'dpv:hasName': 'Mill Bakery',
      'dpv:hasContact': 'privacy@mill.example',
    });
    expect(about).not.toHaveProperty('dpv:hasAuthority');
  });

  it('leaves out an item that the record says nothing about', () => {
    const record = aRecord(one, { nearby: 'given' });
    const { bills: _, faces: __, ...meaning } = record.meaning;
    const processes = toDpv({ ...record, meaning }, notice, options)['dpv:hasProcess'] as object[];
    expect(processes.map((process) => Reflect.get(process, 'dct:identifier'))).toEqual(['nearby']);
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
