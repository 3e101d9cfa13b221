/** A registered list of reasons for a refusal: its codes, and the one that says no more than "other, specify". */
export interface ReasonList {
  readonly id: 'reg-b' | 'hmda';
  readonly codes: ReadonlyArray<string>;
  readonly other: string;
}

/**
 * Regulation B, 12 CFR 1002, Appendix C, Form C-1, Part I. The ids are ours, the order is the form's; their words are
 * interface words, under `why.code`. Pass it in `DecisionFacts.lists`, so that only a page which needs it carries it.
 */
export const regulationB = {
  id: 'reg-b',
  codes: [
    'application-incomplete',
    'few-references',
    'unacceptable-references',
    'unverified-references',
    'temporary-employment',
    'unverified-employment',
    'length-of-employment',
    'income-insufficient',
    'excessive-obligations',
    'unverified-income',
    'length-of-residence',
    'temporary-residence',
    'unverified-residence',
    'no-credit-file',
    'limited-experience',
    'poor-performance',
    'delinquent-obligations',
    'collection-or-judgment',
    'garnishment',
    'foreclosure',
    'bankruptcy',
    'recent-inquiries',
    'collateral-insufficient',
    'other',
  ],
  other: 'other',
} as const satisfies ReasonList;

/** The Home Mortgage Disclosure Act's "Reason for Denial", 12 CFR 1003, codes 1 to 9; 9 is "other". */
export const hmda = {
  id: 'hmda',
  codes: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  other: '9',
} as const satisfies ReasonList;

/** Whether a list knows a code, and whether that code needs words of its own ("other, specify"). */
export function codeOf(list: string, code: string): 'known' | 'other' | undefined {
  const found: ReasonList | undefined = [regulationB, hmda].find(({ id }) => id === list);
  if (!found?.codes.includes(code)) return undefined;
  return code === found.other ? 'other' : 'known';
}
