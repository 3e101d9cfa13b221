import { expect, test } from 'vitest';
import { lumenHelp } from '../../src/presets/index.ts';
import { AutomationNotice } from '../../src/react/index.ts';
import { atWork, showWhole } from '../contract/every-component.tsx';
import { show } from '../react/show.tsx';
import { hear, listen, readThrough } from './listen.ts';

test('that a program answers is the first thing heard, and a person the last', async () => {
  const whole = await showWhole('AutomationNotice');
  expect(await readThrough(whole)).toEqual([
    // The name of the region says it: a program, not a person.
    'region, Lumen’s helper is a program, not a person.',
    'heading, Lumen’s helper is a program, not a person., level 2',
    // What it can and what it cannot, as two lists with their lengths.
    'heading, What it can do, level 3',
    'list',
    'listitem, level 1, position 1, set size 3',
    'Tell you where a setting is',
    'listitem, level 1, position 2, set size 3',
    'Find an album or a bill of yours',
    'listitem, level 1, position 3, set size 3',
    'Pass you on to a person, with what you have said',
    'end of list',
    'heading, What it cannot do, level 3',
    'list',
    'listitem, level 1, position 1, set size 3',
    'Bring back photos',
    'listitem, level 1, position 2, set size 3',
    'Change a bill',
    'listitem, level 1, position 3, set size 3',
    'Decide anything about you',
    'end of list',
    'status',
    // The offer of a person, without being asked for.
    'That did not help. A person can take over now.',
    // And the way to one, right there.
    'link, Call a person, open until 18:00 · +49 30 901820',
    'open until 18:00',
    '·',
    '+49 30 901820',
    'status',
    'end of region, Lumen’s helper is a program, not a person.',
  ]);
});

test('after three failures a person is offered, aloud', async () => {
  const human = { help: lumenHelp, onEscalate: async () => ({ state: 'connected' as const }) };
  const { rerender } = show(<AutomationNotice human={human} />, {}, atWork);
  await listen();
  rerender(<AutomationNotice human={human} failedAttempts={3} />);
  await hear('polite: That did not help. A person can take over now.');
});
