import type { ComponentNotes } from './notes.ts';

export const choiceHistory: ComponentNotes = {
  files: ['choice-history'],
  keyboard: [
    ['Tab', 'To the next entry that can be opened, then to the button for earlier choices.'],
    ['Enter or Space', 'On an entry: opens or closes the words of then. On the button: shows earlier choices.'],
  ],
  accessibility: [
    {
      criterion: '1.3.1 Info and Relationships',
      says: 'A list of choices, newest first, each with the button and the words of then.',
      test: {
        file: 'tests/react/privacy-choices.browser.test.tsx',
        title: 'tells each choice, newest first, with the button and the words of then',
      },
    },
    {
      criterion: '2.4.3 Focus Order',
      says: 'Earlier choices come a few at a time, so that ten thousand are no wall.',
      test: {
        file: 'tests/react/privacy-choices.browser.test.tsx',
        title: 'shows ten thousand choices a few at a time',
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
