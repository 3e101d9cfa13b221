import type { ComponentNotes } from './notes.ts';

export const whyDecision: ComponentNotes = {
  files: ['why-decision', 'why-parts'],
  keyboard: [
    ['Tab', 'To the ways to correct, to contest and to a person.'],
    ['Enter', 'On a link: follows it.'],
  ],
  accessibility: [
    {
      criterion: '1.3.1 Info and Relationships',
      says: 'What was decided first, then the principal reasons in their order.',
      test: {
        file: 'tests/react/why-decision.browser.test.tsx',
        title: 'says what was decided, and the principal reasons in their order',
      },
    },
    {
      criterion: '3.3.3 Error Suggestion',
      says: 'What would have changed the answer is said once, and only if that was run again.',
      test: { file: 'tests/react/why-decision.browser.test.tsx', title: 'says once what would have changed it' },
    },
    {
      criterion: '3.2.6 Consistent Help',
      says: 'There is a way to a person, also where no reason holds.',
      test: {
        file: 'tests/react/why-decision.browser.test.tsx',
        title: 'without a reason that holds it says so, and who to ask',
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
