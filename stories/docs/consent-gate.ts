import type { ComponentNotes } from './notes.ts';

export const consentGate: ComponentNotes = {
  files: ['consent-gate', 'consent-inline'],
  keyboard: [
    ['Tab', 'Through what stands there: the question and the alternative, or the feature.'],
    ['Enter or Space', 'On a question: opens or closes the full explanation. On a button: presses it.'],
  ],
  accessibility: [
    {
      criterion: '2.4.3 Focus Order',
      says: 'After an answer the focus goes to what took the place of the question.',
      test: {
        file: 'tests/react/consent-inline.browser.test.tsx',
        title: 'refusing leaves the alternative and a way to answer otherwise',
      },
    },
    {
      criterion: '3.2.2 On Input',
      says: 'What works without consent is there before and after: an answer takes nothing away.',
      test: {
        file: 'tests/react/consent-inline.browser.test.tsx',
        title: 'is held until the item is given, with something that works meanwhile',
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
  leftOut: { ManyItems: 'a gate holds one item; many recipients of one item are a story of ConsentInline.' },
};
