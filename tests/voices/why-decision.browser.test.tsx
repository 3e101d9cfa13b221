import { expect, test } from 'vitest';
import { showWhole } from '../contract/every-component.tsx';
import { readThrough } from './listen.ts';

test('the answer comes before the reasons, and the ways to correct, contest and ask come last', async () => {
  const whole = await showWhole('WhyDecision');
  expect(await readThrough(whole)).toEqual([
    'region, Why was my application declined?',
    'heading, Why was my application declined?, level 2',
    // What was decided is heard at once.
    'The answer',
    'declined',
    // Headings lead from part to part.
    'heading, The main reasons, level 3',
    'list',
    'listitem, level 1, position 1, set size 2',
    'Debt-to-income ratio',
    'listitem, level 1, position 2, set size 2',
    'Income insufficient for amount of credit requested',
    'end of list',
    'An application is declined if one of our published rules counts against it. A person looks at it again whenever you ask.',
    // Each input by its name, with its value.
    'heading, What was looked at, level 3',
    'term',
    'your monthly income',
    'definition',
    '€1,500.00',
    'term',
    'the share of your income that pays back loans',
    'definition',
    '60%',
    // What would have changed it: said only because it was run again.
    'heading, What would have changed the answer, level 3',
    'list',
    'listitem, level 1, position 1, set size 1',
    'With this change the answer would have been different: your monthly income: €2,500.00 instead of €1,500.00 and the share of your income that pays back loans: 30% instead of 60%. Then: approved.',
    'end of list',
    'heading, What we used about you, level 3',
    'list',
    'listitem, level 1, position 1, set size 2',
    'your monthly income, as you told us',
    'listitem, level 1, position 2, set size 2',
    'what you pay back each month for other loans',
    'end of list',
    // Each link follows the sentence that says when it is of use.
    'If something here is wrong',
    'link, Correct what we have about you',
    'If you disagree',
    'link, Ask a person to decide again',
    // A person, last and always.
    'link, Talk to a person about this answer',
    'end of region, Why was my application declined?',
  ]);
});
