import { GVL, TCModel, TCString } from '@iabtcf/core';
import { describe, expect, it } from 'vitest';
import { readTcString } from '../../../src/stores/index.ts';

const named = (id: number) => ({ id, name: `n${id}`, description: '', descriptionLegal: '' });
const table = (...ids: number[]) => Object.fromEntries(ids.map((id) => [id, named(id)]));
const vendor = (id: number) => ({
  ...named(id),
  purposes: [1, 2, 7],
  legIntPurposes: [],
  flexiblePurposes: [],
  specialPurposes: [],
  features: [],
  specialFeatures: [1],
  policyUrl: '',
  usesCookies: true,
  usesNonCookieAccess: false,
  cookieMaxAgeSeconds: 60,
});

function made(): string {
  const list = {
    gvlSpecificationVersion: 3,
    vendorListVersion: 40,
    tcfPolicyVersion: 4,
    lastUpdated: '2026-01-01T00:00:00Z',
    purposes: table(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    specialPurposes: table(1, 2),
    features: table(1, 2, 3),
    specialFeatures: table(1, 2),
    stacks: {},
    vendors: { 10: vendor(10), 755: vendor(755) },
  };
  const model = new TCModel(new GVL(list as unknown as ConstructorParameters<typeof GVL>[0]));
  model.cmpId = 31;
  model.cmpVersion = 1;
  model.consentScreen = 1;
  model.purposeConsents.set([1, 2, 7]);
  model.specialFeatureOptins.set(1);
  model.vendorConsents.set([10, 755]);
  return TCString.encode(model);
}

describe('an IAB TC string', () => {
  it('is read: purposes, special features and vendors', () => {
    const consent = readTcString(made(), TCString, 4);
    expect(consent).toMatchObject({ policyVersion: 4, purposes: [1, 2, 7], specialFeatures: [1] });
    expect([10, 755, 11].map((id) => consent?.allowsVendor(id))).toEqual([true, true, false]);
    expect(consent?.created).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('of another policy version is discarded, so that people are asked anew', () => {
    expect(readTcString(made(), TCString, 5)).toBeUndefined();
  });

  it.each(['', 'hello', 'C', '%%%', made().slice(0, 9)])('%s is no TC string and no consent', (text) => {
    expect(readTcString(text, TCString)).toBeUndefined();
  });
});
