import { expect, it } from 'vitest';
import { decide, toKantara } from '../../../src/core/index.ts';
import { explanationOf, noticeOf } from '../fixtures.ts';
import { anExplanation, anItem, aRecord } from '../notices.ts';

const one = anExplanation({ nearby: anItem({ recipients: { maps: 'Map Works' } }), faces: anItem({ explicit: true }) });
const notice = one.notices.en!;
const options = {
  jurisdiction: 'DE',
  principal: 'p-1',
  policyUrl: 'https://mill.example/privacy',
  contact: { name: 'Privacy team', email: 'privacy@mill.example', phone: '+49 30 1', address: 'Mill Lane 1' },
};

it('is a receipt of what was given, with every field the format demands', () => {
  const record = aRecord(one, { nearby: 'given', faces: 'refused' }, { at: '2026-11-01T09:00:00.900Z' });
  const receipt = toKantara(record, notice, options)!;
  expect(receipt).toMatchObject({
    version: 'KI-CR-v1.1.0',
    consentTimestamp: 1793523600,
    sensitive: false,
    spiCat: [],
  });
  expect(receipt.services[0]!.purposes).toMatchObject([
    { thirdPartyDisclosure: true, thirdPartyName: 'Map Works', termination: 'P30D' },
  ]);
  for (const field of [
    'jurisdiction',
    'collectionMethod',
    'consentReceiptID',
    'piiPrincipalId',
    'piiControllers',
    'policyUrl',
    'services',
  ])
    expect(receipt).toHaveProperty(field);
});

it('says who, what for, for how long and to whom, each in full', () => {
  const orchard = explanationOf();
  const act = { reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save', opened: [] } as const;
  const given = { soil: 'given', allergies: 'given' } as const;
  const record = decide(orchard, given, act, '2026-11-01T09:00:00Z', '5f0c');
  expect(toKantara(record, noticeOf(orchard), options)).toEqual({
    version: 'KI-CR-v1.1.0',
    jurisdiction: 'DE',
    consentTimestamp: 1793523600,
    collectionMethod: 'dialog: Save',
    consentReceiptID: '5f0c',
    language: 'en',
    piiPrincipalId: 'p-1',
    piiControllers: [
      {
        piiController: 'Orchard Co-operative',
        contact: 'Privacy team',
        address: { streetAddress: 'Mill Lane 1' },
        email: 'privacy@mill.example',
        phone: '+49 30 1',
        onBehalf: false,
      },
    ],
    policyUrl: 'https://mill.example/privacy',
    services: [
      {
        service: 'Let Orchard plan your harvest with you?',
        purposes: [
          {
            purpose: 'We use your soil samples to tell you what to plant.',
            consentType: 'EXPLICIT',
            purposeCategory: ['ServicePersonalisation'],
            piiCategory: ['your soil samples', 'the place of your garden'],
            primaryPurpose: false,
            termination: 'P1Y6M',
            thirdPartyDisclosure: true,
            thirdPartyName: 'Clay Labs, the growers of your village',
          },
          {
            purpose: 'We use your list of allergies so that no box holds them.',
            consentType: 'EXPLICIT',
            purposeCategory: ['allergies'],
            piiCategory: ['your list of allergies'],
            primaryPurpose: false,
            termination: 'We keep it until you leave the co-operative.',
            thirdPartyDisclosure: false,
          },
        ],
      },
    ],
    sensitive: true,
    spiCat: ['your list of allergies'],
  });
});

it('refuses to be a receipt for words that were not shown', () => {
  const other = anExplanation({ nearby: anItem({ title: 'Other words' }) });
  expect(() => toKantara(aRecord(one, { nearby: 'given' }), other.notices.en!, options)).toThrow(
    /was made with another version of shop/,
  );
});

it('says that special categories are in it', () => {
  expect(toKantara(aRecord(one, { faces: 'given' }), notice, options)).toMatchObject({
    sensitive: true,
    spiCat: ['where you are'],
  });
});

it('gives no receipt for a refusal: the format cannot say it', () => {
  expect(toKantara(aRecord(one, { nearby: 'refused' }), notice, options)).toBeUndefined();
});
