import type { ComponentNotes } from './notes.ts';

export const consentDialog: ComponentNotes = {
  files: ['consent-dialog', 'consent-choices', 'consent-item'],
  keyboard: [
    [
      'Tab',
      'To the next control. After the last one to the browser’s own controls and round again: the page behind cannot be reached.',
    ],
    ['Shift+Tab', 'To the control before.'],
    ['Space', 'On a switch: turns it on or off. Nothing is recorded yet.'],
    ['Enter or Space', 'On a question: opens or closes the full explanation. On a button: presses it.'],
    ['Escape', 'Closes the dialog and records nothing. The focus goes back to where it was.'],
  ],
  accessibility: [
    {
      criterion: '2.1.1 Keyboard',
      says: 'Everything works without a mouse: open, switch, read and save.',
      test: {
        file: 'tests/react/consent-dialog.browser.test.tsx',
        title: 'open, switch, read and save without a mouse',
      },
    },
    {
      criterion: '2.4.3 Focus Order',
      says: 'The focus goes to the title, which names what is asked.',
      test: { file: 'tests/react/consent-dialog.browser.test.tsx', title: 'the focus goes to the title' },
    },
    {
      criterion: '2.1.2 No Keyboard Trap',
      says: 'Tab goes through the dialog and to the browser’s own controls, never to the page behind, and Escape leads out.',
      test: {
        file: 'tests/react/consent-dialog.browser.test.tsx',
        title: 'Tab reaches the dialog and the browser, and nothing of the page behind',
      },
    },
    {
      criterion: '2.4.11 Focus Not Obscured',
      says: 'What has the focus is never under the head or the foot that stick.',
      test: {
        file: 'tests/contract/focus-not-obscured.browser.test.tsx',
        title: 'what the keyboard reaches is never under what sticks',
      },
    },
    {
      criterion: '4.1.3 Status Messages',
      says: 'What was recorded is said in a live region that was there before.',
      test: {
        file: 'tests/react/consent-dialog.browser.test.tsx',
        title: 'what was decided is said in a live region that was there before, and the focus comes back',
      },
    },
    {
      criterion: '4.1.2 Name, Role, Value',
      says: 'A switch that nobody has answered says so; “not asked” never sounds like “no”.',
      test: {
        file: 'tests/react/consent-dialog.browser.test.tsx',
        title: 'nothing is chosen: every switch is off and says that there is no answer yet',
      },
    },
    {
      criterion: '1.4.10 Reflow',
      says: 'Fits 320 by 256 pixels without scrolling sideways.',
      test: {
        file: 'tests/contract/presets.browser.test.tsx',
        title: 'fits 320 by 256 pixels without scrolling sideways, and every control can be reached (WCAG 1.4.10)',
      },
    },
    {
      criterion: '3.1.1 Language of Page, 3.1.2 of Parts',
      says: 'One language at a time, named in lang, in its direction.',
      test: {
        file: 'tests/react/consent-dialog.browser.test.tsx',
        title: 'the dialog speaks the language of the page, whole',
      },
    },
    {
      criterion: '1.4.3 Contrast, 1.4.1 Use of Color',
      says: 'Both answers have one size, weight and contrast, at three widths, in both themes, in each language.',
      test: {
        file: 'tests/contract/neutrality.browser.test.tsx',
        title: 'gives both answers the same weight at %i px',
      },
    },
    {
      criterion: '1.4.4 Resize Text',
      says: 'With text at 200 % on a phone both answers are whole words and hide nothing.',
      test: {
        file: 'tests/contract/neutrality.browser.test.tsx',
        title: 'with text at 200 % on a phone both answers are whole words of one width, and hide nothing',
      },
    },
    {
      criterion: '1.4.11 Non-text Contrast',
      says: 'In forced colours both answers keep the same edge, and the states of a switch have different shapes.',
      test: {
        file: 'tests/contract/forced-colours.browser.test.tsx',
        title: 'the three states of a switch look different',
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
