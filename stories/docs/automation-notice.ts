import type { ComponentNotes } from './notes.ts';

export const automationNotice: ComponentNotes = {
  files: ['automation-notice'],
  keyboard: [
    ['Tab', 'To the button that reaches a person.'],
    ['Enter or Space', 'Presses it.'],
  ],
  accessibility: [
    {
      criterion: '3.2.6 Consistent Help',
      says: 'It always carries the button.',
      test: {
        file: 'tests/contract/human.browser.test.tsx',
        title: 'the notice of a program always carries the button',
      },
    },
    {
      criterion: '4.1.3 Status Messages',
      says: 'After three failed attempts the person is offered, and that is said.',
      test: {
        file: 'tests/react/contact-panel.browser.test.tsx',
        title: 'offers the person by itself after three failed attempts, and never later',
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
