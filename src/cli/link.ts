/** Where the page of a rule is; `check --pages` puts another address in its place. */
export const defaultPages = 'https://forthright.example/?path=/docs/rules-';

/** The link to a rule's page in Storybook. */
export const linkOf = (rule: string, pages: string = defaultPages): string => `${pages}${rule}--docs`;
