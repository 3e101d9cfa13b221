import type { ComponentNotes } from './notes.ts';

export const whyCallout: ComponentNotes = {
  files: ['why-callout', 'why-parts'],
  keyboard: [
    ['Tab', 'To the line, the way to a person, and, once open, the controls.'],
    ['Enter or Space', 'On the line: opens or closes the reasons.'],
    ['Space', 'On a control: turns it on or off.'],
  ],
  accessibility: [
    {
      criterion: '2.1.1 Keyboard',
      says: 'It opens by keyboard.',
      test: { file: 'tests/react/why-callout.browser.test.tsx', title: 'opens by keyboard' },
    },
    {
      criterion: '1.1.1 Non-text Content',
      says: 'The bars are a table of figures to a screen reader.',
      test: {
        file: 'tests/react/why-callout.browser.test.tsx',
        title: 'a screen reader gets the bars as a table of figures',
      },
    },
    {
      criterion: '4.1.3 Status Messages',
      says: 'A change is told politely; what has the focus and what is open stay.',
      test: {
        file: 'tests/react/why-callout.browser.test.tsx',
        title: 'change the words and are told politely; what has the focus and what is open stay',
      },
    },
    {
      criterion: '1.4.10 Reflow',
      says: 'Nothing is cut off on a narrow phone.',
      test: { file: 'tests/react/why-callout.browser.test.tsx', title: 'nothing is cut off on a narrow phone, in %s' },
    },
    {
      criterion: '2.5.8 Target Size',
      says: 'What can be changed is a real switch, as high as every control.',
      test: { file: 'tests/react/why-callout.browser.test.tsx', title: 'what can be changed is a real switch' },
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
