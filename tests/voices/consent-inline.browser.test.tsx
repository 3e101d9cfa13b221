import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showWhole } from '../contract/every-component.tsx';
import { hear, heardBalance, listen, readThrough } from './listen.ts';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('one item is asked in a region of its name, with two answers', async () => {
  const whole = await showWhole('ConsentInline');
  expect(await readThrough(whole)).toEqual([
    // The region and the heading bear the item’s title.
    'region, Group photos by face',
    'Lumen Photos GmbH asks',
    'heading, Group photos by face, level 3',
    'list',
    'listitem, Group photos by face, level 1, position 1, set size 1',
    'We look for the same face in your photos, so that you can open all photos of one person at once.',
    // That it is sensitive is heard before the answers.
    'This is sensitive: it stays off unless you accept it here.',
    ...heardBalance('You find all photos of one person without searching.', 'Nothing.'),
    // The disclosure says of which item it is: several may stand on one page.
    'disclosure, What exactly, who gets it, how long, and if you say no Group photos by face, collapsed',
    'end of list',
    'disclosure, Who asks, and your rights, collapsed',
    // Two answers, in like words.
    'button, Refuse',
    'button, Accept',
    'status',
    'end of region, Group photos by face',
  ]);
});

test('the answer is said in its place', async () => {
  await showWhole('ConsentInline');
  await listen();
  await press('Accept');
  // Only this item: nothing else was decided.
  await hear(
    'button, Accept',
    'polite: Recorded. Yes to: Group photos by face. You can change this at any time under Privacy choices.',
  );
});
