import type { ComponentNotes } from './notes.ts';

export const escalationButton: ComponentNotes = {
  files: ['escalation-button', 'human-root', 'escalation-parts'],
  keyboard: [
    ['Tab', 'To the button, to what goes along, and, while waiting, to the way out.'],
    ['Enter or Space', 'Presses the button: one press, however often it is pressed.'],
    ['Space', 'On a line of what goes along: strikes it out, or puts it back.'],
  ],
  accessibility: [
    {
      criterion: '2.1.1 Keyboard',
      says: 'Works from the keyboard alone.',
      test: { file: 'tests/react/escalation-button.browser.test.tsx', title: 'works from the keyboard alone' },
    },
    {
      criterion: '4.1.3 Status Messages',
      says: 'Waiting, being connected and failing are said as they happen, and failing has the next way ready.',
      test: {
        file: 'tests/react/escalation-button.browser.test.tsx',
        title: 'asks for a person on the best open way, through the queue to somebody by name',
      },
    },
    {
      criterion: '2.2.1 Timing Adjustable',
      says: 'Waiting can be taken back at any time.',
      test: {
        file: 'tests/react/escalation-button.browser.test.tsx',
        title: 'can be taken back, and the application is told',
      },
    },
    {
      criterion: '3.3.4 Error Prevention',
      says: 'What goes along is shown first, and each line can be struck out.',
      test: {
        file: 'tests/react/escalation-button.browser.test.tsx',
        title: 'is shown first, line by line, and a line that is struck out stays with the person',
      },
    },
    {
      criterion: '1.3.3 Sensory Characteristics',
      says: 'Open, closed and unknown are a shape and a word, and unknown is never shown as open.',
      test: {
        file: 'tests/contract/human.browser.test.tsx',
        title: 'there is always something to press, and unknown is never shown as open',
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
