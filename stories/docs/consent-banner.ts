import type { ComponentNotes } from './notes.ts';

export const consentBanner: ComponentNotes = {
  files: ['consent-banner', 'consent-choices'],
  keyboard: [
    ['Tab', 'Through the banner in the order it is read, and out of it. It keeps nobody.'],
    ['Space', 'On a switch: turns it on or off. Nothing is recorded yet.'],
    ['Enter or Space', 'On a question: opens or closes the full explanation. On a button: presses it.'],
  ],
  accessibility: [
    {
      criterion: '2.4.3 Focus Order',
      says: 'It is a region of the page, named by its title. It takes no focus when it appears.',
      test: {
        file: 'tests/react/consent-banner.browser.test.tsx',
        title: 'is a region named by its title, not a dialog, and takes no focus',
      },
    },
    {
      criterion: '2.4.11 Focus Not Obscured',
      says: 'It stands in the page and covers nothing.',
      test: { file: 'tests/react/consent-banner.browser.test.tsx', title: 'needs no sideways scrolling at 320 px' },
    },
    {
      criterion: '4.1.3 Status Messages',
      says: 'After an answer one line says what was recorded, and has the focus, since the buttons are gone.',
      test: {
        file: 'tests/react/consent-banner.browser.test.tsx',
        title: 'after an answer one line says what was recorded, and has the focus',
      },
    },
    {
      criterion: '1.4.3 Contrast',
      says: 'Refusing, accepting and choosing weigh the same.',
      test: {
        file: 'tests/react/consent-banner.browser.test.tsx',
        title: 'refusing, accepting and choosing weigh the same',
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
