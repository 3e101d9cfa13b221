import { describe, expect, it } from 'vitest';
import { digitalConsentAges, expresserFor } from '../../src/core/index.ts';

describe('who must express a consent', () => {
  it.each([
    [16, 'DE', 'person'],
    [15, 'DE', 'parent-or-guardian'],
    [13, 'BE', 'person'],
    [14, 'IT', 'person'],
    [14, 'FR', 'parent-or-guardian'],
    [12, 'SE', 'parent-or-guardian'],
    [16, 'XX', 'person'],
    [14, 'XX', 'unknown'],
    [13, 'XX', 'unknown'],
    [15, 'XX', 'unknown'],
    [12, 'XX', 'parent-or-guardian'],
    [14, 'constructor', 'unknown'],
  ] as const)('%i years old in %s: %s', (age, country, found) => {
    expect(expresserFor(age, country)).toBe(found);
  });

  it('uses your table where you know better', () => {
    const mine = { asOf: '2026-01-01', source: 'our counsel', years: { DK: 15 } };
    expect([expresserFor(14, 'DK'), expresserFor(14, 'DK', mine)]).toEqual(['person', 'parent-or-guardian']);
  });

  it('is data with a date and a source, and no age outside what the law allows', () => {
    expect(Number.isNaN(Date.parse(digitalConsentAges.asOf))).toBe(false);
    expect(Object.values(digitalConsentAges.years).every((age) => age >= 13 && age <= 16)).toBe(true);
  });
});
