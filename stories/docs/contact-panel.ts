import type { ComponentNotes } from './notes.ts';

export const contactPanel: ComponentNotes = {
  files: ['contact-panel'],
  keyboard: [
    ['Tab', 'From way to way, in the order of the help file.'],
    ['Enter', 'Follows a link: calls, writes, opens.'],
  ],
  accessibility: [
    {
      criterion: '3.2.6 Consistent Help',
      says: 'One order at every hour.',
      test: {
        file: 'tests/contract/human.browser.test.tsx',
        title: 'the panel keeps one order at every hour (WCAG 3.2.6)',
      },
    },
    {
      criterion: '1.3.1 Info and Relationships',
      says: 'A list of ways, each with a heading and what is to know of it.',
      test: {
        file: 'tests/react/contact-panel.browser.test.tsx',
        title: 'lists every way in the order of the file, with who answers, when, cost and languages',
      },
    },
    {
      criterion: '1.4.10 Reflow',
      says: 'A narrow page fits.',
      test: {
        file: 'tests/react/contact-panel.browser.test.tsx',
        title: 'axe finds nothing in the %s theme, and a narrow page fits',
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
