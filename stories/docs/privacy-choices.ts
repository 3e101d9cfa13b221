import type { ComponentNotes } from './notes.ts';

export const privacyChoices: ComponentNotes = {
  files: ['privacy-choices', 'privacy-choices-item'],
  keyboard: [
    ['Tab', 'Through the page in the order it is read.'],
    ['Enter or Space', 'On a button: gives or takes back that item, in one press. On a question: opens or closes it.'],
  ],
  accessibility: [
    {
      criterion: '4.1.3 Status Messages',
      says: 'Where a choice cannot be kept, an alert says so at once.',
      test: { file: 'tests/react/privacy-choices.browser.test.tsx', title: 'says so when a choice cannot be kept' },
    },
    {
      criterion: '3.2.6 Consistent Help',
      says: 'The way to a person has its place here too.',
      test: {
        file: 'tests/contract/human-line.browser.test.tsx',
        title: 'shows the way to a person of the provider, once, by its name, as the last line before the choices',
      },
    },
    {
      criterion: '2.2.1 Timing Adjustable',
      says: 'Nothing runs out while somebody reads; an answer that expired says why it does not count.',
      test: {
        file: 'tests/react/privacy-choices.browser.test.tsx',
        title: 'says why an answer does not count any more',
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
