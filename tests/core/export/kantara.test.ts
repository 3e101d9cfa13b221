import { expect, it } from 'vitest';
import { toKantara } from '../../../src/core/index.ts';
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

it('says that special categories are in it', () => {
  expect(toKantara(aRecord(one, { faces: 'given' }), notice, options)).toMatchObject({
    sensitive: true,
    spiCat: ['where you are'],
  });
});

it('gives no receipt for a refusal: the format cannot say it', () => {
  expect(toKantara(aRecord(one, { nearby: 'refused' }), notice, options)).toBeUndefined();
});
