import { rules } from '../check/index.ts';

/** Where the pages of the rules are; `check --pages` puts another address in its place. */
export const defaultPages = 'https://forthright.example/?path=/docs/rules-';

const withPage = new Set(rules.map(({ id }) => id));

/** The link to a rule's page in Storybook. Faults in the data itself, such as a missing field, share one page. */
export const linkOf = (rule: string, pages: string = defaultPages): string =>
  `${pages}${withPage.has(rule) ? rule : 'faults-in-the-data'}--docs`;
