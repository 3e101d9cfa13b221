import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WhatChanged } from '../../src/react/index.ts';
import { showWhole } from '../contract/every-component.tsx';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';
import { aStore, before, Kept, news } from '../react/changing.tsx';
import { show } from '../react/show.tsx';
import { hear, heardBalance, listen, readThrough } from './listen.ts';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('what changed is heard as before and now, then the whole item, then the answers', async () => {
  const whole = await showWhole('WhatChanged');
  expect(await readThrough(whole)).toEqual([
    // The region says that something changed, and that an answer is wanted.
    'region, Something changed. Please answer again.',
    'heading, Something changed. Please answer again., level 2',
    'status',
    // Nothing else is asked again.
    'Only what changed is asked. Your other answers stay as they are.',
    'list',
    'listitem, level 1, position 1, set size 1',
    'heading, Show shops near you, level 3',
    // The earlier yes does not stand in the switch.
    'Not answered',
    'switch, Show shops near you, Not answered We use where you are to list shops within walking distance., not checked',
    'This changed in a way that your earlier answer does not cover.',
    'Who gets it?',
    'term',
    // Before and now, one after the other, each by its name.
    'Before',
    'definition',
    'Nobody but Mill Bakery.',
    'term',
    'Now',
    'definition',
    'Map Works',
    'We use where you are to list shops within walking distance.',
    ...heardBalance('You find an open shop sooner.', 'More people visit our shops.'),
    'disclosure, What exactly, who gets it, how long, and if you say no Show shops near you, collapsed',
    'end of list',
    // The same answers as the first time, in the same order.
    'button, Refuse',
    'button, Accept',
    'button, Save my choices',
    'end of region, Something changed. Please answer again.',
  ]);
});

test('an answer is said, and it is about the changed item alone', async () => {
  await showWhole('WhatChanged');
  await listen();
  await press('Refuse');
  await hear(
    'button, Refuse',
    'polite: Recorded. No to: Show shops near you. You can change this at any time under Privacy choices.',
  );
});

test('what needs no answer is told, and says so', async () => {
  const longer = anExplanation({ nearby: anItem({ retention: { period: 'P1Y', from: 'the day you visit' } }), news });
  const yes = aRecord(before, { nearby: 'given', news: 'given' });
  const { container } = show(
    <Kept store={aStore([yes], { earlier: [before] })}>
      <WhatChanged explanation={longer} />
    </Kept>,
  );
  expect(await readThrough(container)).toEqual([
    'region, What changed',
    'heading, What changed, level 2',
    // That no answer is wanted is the first thing said.
    'You need not answer. Your choices stay as they are.',
    'list',
    'listitem, level 1, position 1, set size 1',
    'heading, Show shops near you, level 3',
    'This changed. Your answer stays as it is.',
    'How long do you keep it?',
    'term',
    'Before',
    'definition',
    '30 days. This counts from: the day you visit',
    'term',
    'Now',
    'definition',
    '1 year. This counts from: the day you visit',
    'end of list',
    // The press closes a note; it does not agree to anything.
    'button, Close this note',
    'end of region, What changed',
  ]);
});
