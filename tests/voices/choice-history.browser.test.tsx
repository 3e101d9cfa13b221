import { expect, test } from 'vitest';
import { showWhole } from '../contract/every-component.tsx';
import { readThrough } from './listen.ts';

test('each choice says when it was, what it was, and by which press', async () => {
  const whole = await showWhole('ChoiceHistory');
  expect(await readThrough(whole)).toEqual([
    'list',
    // The newest first, and how many there are.
    'listitem, level 1, position 1, set size 2',
    'February 1, 2026 at 12:00 PM',
    'list',
    'listitem, level 2, position 1, set size 2',
    // Each answer is a word before the item.
    'Yes: Show shops near you',
    'listitem, level 2, position 2, set size 2',
    'As before: Send news',
    'end of list',
    // The words of the button that was pressed.
    'Button pressed: “Save my choices”',
    'Shown in: English',
    // Each disclosure says of which day it is.
    'disclosure, What was shown then February 1, 2026 at 12:00 PM, collapsed',
    'listitem, level 1, position 2, set size 2',
    'January 5, 2026 at 12:00 PM',
    'list',
    'listitem, level 2, position 1, set size 2',
    'No: Show shops near you',
    'listitem, level 2, position 2, set size 2',
    'No: Send news',
    'end of list',
    'Button pressed: “Save my choices”',
    'Shown in: English',
    'disclosure, What was shown then January 5, 2026 at 12:00 PM, collapsed',
    'end of list',
  ]);
});
