/**
 * Registered lists of reasons for a refusal. `reg-b`: Regulation B, 12 CFR 1002, Appendix C, Form C-1, Part I (the ids
 * are ours, the order is the form's). `hmda`: 12 CFR 1003, "Reason for Denial", codes 1 to 9.
 * Their words are interface words, under `why.code`.
 */
export const reasonCodes = {
  'reg-b': [
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
  hmda: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
} as const;

/** Whether a list knows a code, and whether that code needs words of its own ("other, specify"). */
export function codeOf(list: string, code: string): 'known' | 'other' | undefined {
  const codes: ReadonlyArray<string> | undefined = Object.hasOwn(reasonCodes, list)
    ? reasonCodes[list as keyof typeof reasonCodes]
    : undefined;
  if (!codes?.includes(code)) return undefined;
  return code === codes[codes.length - 1] ? 'other' : 'known';
}
