import type { ComponentNotes } from './notes.ts';

export const whatChanged: ComponentNotes = {
  files: ['what-changed', 'what-changed-ask', 'what-changed-tell', 'consent-choices'],
  keyboard: [
    ['Tab', 'Through the changes in the order they are read.'],
    ['Space', 'On a switch: turns it on or off. Nothing is recorded yet.'],
    ['Enter or Space', 'On a question: opens or closes the full explanation. On a button: presses it.'],
  ],
  accessibility: [
    {
      criterion: '1.3.1 Info and Relationships',
      says: 'Before and now are told in words, side by side, for each field that changed.',
      test: {
        file: 'tests/react/what-changed.browser.test.tsx',
        title: 'asks only the changed item, with before and now in words',
      },
    },
    {
      criterion: '3.2.2 On Input',
      says: 'Closing a note that only tells records nothing.',
      test: {
        file: 'tests/react/what-changed.browser.test.tsx',
        title: 'tells without asking what needs telling, until the note is closed; no record comes of it',
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
