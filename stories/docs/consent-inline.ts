import type { ComponentNotes } from './notes.ts';

export const consentInline: ComponentNotes = {
  files: ['consent-inline', 'consent-choices', 'consent-item'],
  keyboard: [
    ['Tab', 'Through the question in the order it is read.'],
    ['Enter or Space', 'On a question: opens or closes the full explanation. On a button: presses it.'],
  ],
  accessibility: [
    {
      criterion: '1.4.3 Contrast',
      says: 'Its two answers weigh the same.',
      test: { file: 'tests/react/consent-inline.browser.test.tsx', title: 'its two answers weigh the same' },
    },
    {
      criterion: '3.3.2 Labels or Instructions',
      says: 'The full explanation of the item stands there before the answers.',
      test: {
        file: 'tests/react/consent-inline.browser.test.tsx',
        title: 'shows the full explanation of that item and two answers, and records that item only',
      },
    },
    {
      criterion: '3.2.6 Consistent Help',
      says: 'The way to a person is the last line before the choices, on every surface, by one name.',
      test: {
        file: 'tests/contract/human-line.browser.test.tsx',
        title: 'shows the way to a person of the provider, once, by its name, as the last line before the choices',
      },
    },
    {
      criterion: '1.1.1 to 4.1.2, what a machine can find',
      says: 'No fault in any story, in light and dark and from right to left; in every language for the fullest story of each component.',
      test: {
        file: 'tests/contract/stories.browser.test.tsx',
        title: 'every story has no accessibility fault that a machine can find, in %s, %s',
      },
    },
  ],
};
