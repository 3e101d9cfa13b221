import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { photos } from '../../src/presets/index.ts';
import { ConsentGate } from '../../src/react/index.ts';
import { showWhole } from '../contract/every-component.tsx';
import { aStore, Kept } from '../react/changing.tsx';
import { show } from '../react/show.tsx';
import { hear, heardBalance, listen, readThrough } from './listen.ts';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('before an answer the question is heard, then what works without it', async () => {
  const whole = await showWhole('ConsentGate, before an answer');
  expect(await readThrough(whole)).toEqual([
    // Where the answer will be said: outside the question, which goes.
    'status',
    // The question is a region of its name.
    'region, Group photos by place',
    'Lumen Photos GmbH asks',
    'heading, Group photos by place, level 3',
    'list',
    'listitem, Group photos by place, level 1, position 1, set size 1',
    'We read the place saved in each photo, so that you can open your photos on a map.',
    ...heardBalance('You find the photos of a trip on a map.', 'Nothing.'),
    'disclosure, What exactly, who gets it, how long, and if you say no Group photos by place, collapsed',
    'end of list',
    'disclosure, Who asks, and your rights, collapsed',
    'button, Refuse',
    'button, Accept',
    'status',
    'end of region, Group photos by place',
    // What works without consent comes after it, not instead of it.
    '…',
  ]);
});

test('after a no it says what is off, and how to change it', async () => {
  const whole = await showWhole('ConsentGate, after a no');
  expect(await readThrough(whole)).toEqual([
    'status',
    // Which feature it is: several may be off on one page.
    'region, Send news',
    // Why nothing is here: because of the person’s own answer.
    'You said no to this, so it is off.',
    'button, Change my answer',
    'end of region, Send news',
    '…',
  ]);
});

test('an answer is said where the question was, though the question is gone', async () => {
  show(
    <Kept store={aStore()}>
      <ConsentGate explanation={photos} item="location" alternative={<p>Photos by date</p>}>
        <p>Photos on a map</p>
      </ConsentGate>
    </Kept>,
  );
  await listen();
  await press('Refuse');
  // What was recorded, in a live region that was there before.
  await hear(
    'button, Refuse',
    'polite: Recorded. No to: Group photos by place. You can change this at any time under Privacy choices.',
  );
  await press('Change my answer');
  await press('Accept');
  await hear(
    'button, Change my answer',
    'button, Accept',
    'polite: Recorded. Yes to: Group photos by place. You can change this at any time under Privacy choices.',
  );
});
