import type { ComponentNotes } from './notes.ts';

export const guidedHelp: ComponentNotes = {
  files: ['guided-help'],
  keyboard: [
    ['Tab', 'To the answers, the button, the steps and the way to a person.'],
    ['ArrowDown or ArrowUp', 'From answer to answer.'],
    ['Space', 'Chooses an answer.'],
    ['Enter', 'Goes on.'],
  ],
  accessibility: [
    {
      criterion: '2.1.1 Keyboard',
      says: 'Works from the keyboard alone.',
      test: { file: 'tests/react/guided-help.browser.test.tsx', title: 'works from the keyboard alone' },
    },
    {
      criterion: '2.4.3 Focus Order',
      says: 'The focus moves to each new step, but not when the page is first shown.',
      test: {
        file: 'tests/react/guided-help.browser.test.tsx',
        title: 'moves the focus to each new step, but not when the page is first shown',
      },
    },
    {
      criterion: '3.3.1 Error Identification',
      says: 'Where no answer was chosen it asks for one, without losing the place.',
      test: {
        file: 'tests/react/guided-help.browser.test.tsx',
        title: 'asks for an answer where none was chosen, without losing the place',
      },
    },
    {
      criterion: '3.3.7 Redundant Entry',
      says: 'A changed answer does not ask the later ones again.',
      test: {
        file: 'tests/react/guided-help.browser.test.tsx',
        title: 'shows the path so far, and lets an earlier answer be changed without asking the later ones again',
      },
    },
    {
      criterion: '3.2.6 Consistent Help',
      says: 'A person is one press away at every step, in the same place, by the same name.',
      test: {
        file: 'tests/contract/human.browser.test.tsx',
        title: 'a person is one press away at every step, in the same place and by the same name',
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
