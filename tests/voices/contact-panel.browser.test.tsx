import { expect, test } from 'vitest';
import { showWhole } from '../contract/every-component.tsx';
import { readThrough } from './listen.ts';

test('every way is heard in the order of the help file: who answers, when, how long, at what cost', async () => {
  const whole = await showWhole('ContactPanel');
  expect(await readThrough(whole)).toEqual([
    'region, Talk to a person at Lumen',
    'heading, Talk to a person at Lumen, level 2',
    // No way is better than another.
    'Use whichever way suits you. You never have to get past a program first to reach somebody.',
    'list',
    // Five ways, and where in them a person is.
    'listitem, level 1, position 1, set size 5',
    'heading, Call a person, level 3',
    // The link says what will happen.
    'link, Call a person',
    // Open or closed is a word.
    'open until 18:00',
    // The number, for whoever cannot call from this device.
    '+49 30 901820',
    // Wait with its source, cost, languages: nothing to find out later.
    'A person answers. People usually wait 4 minutes (our own count of last month’s calls, October 31, 2026). It costs what such a call or message always costs you. They speak German and English. Have the e-mail address of your account ready. You need nothing else. It is quietest before 10.',
    'listitem, level 1, position 2, set size 5',
    'heading, Call with a text relay, level 3',
    'link, Call with a text relay',
    'open until 18:00',
    '+49 30 901820',
    'A person answers. It costs what such a call or message always costs you. They speak German. A relay service types and speaks for you. Give it this number. It is quietest before 10.',
    'listitem, level 1, position 3, set size 5',
    'heading, Chat with a person, level 3',
    'open until 12:00',
    'A person answers. It costs you nothing. They speak German and English.',
    // A way that needs code is a button, in the same place.
    'button, Chat with a person, open until 12:00',
    'group, This goes along, Untick what should stay with you. Nothing is sent before you press.',
    'This goes along',
    'Untick what should stay with you. Nothing is sent before you press.',
    'checkbox, This page https://lumen.example/photos, checked',
    'checkbox, The decision you ask about Your photos were moved., checked',
    'status',
    'listitem, level 1, position 4, set size 5',
    'heading, Ask a person to call me, level 3',
    'link, Ask a person to call me',
    'at any time',
    'A person answers. An answer comes within 1 day. It costs you nothing. They speak German and English.',
    'listitem, level 1, position 5, set size 5',
    'heading, Write to a person, level 3',
    'link, Write to a person',
    'at any time',
    'help@lumen.example',
    'A person answers. An answer comes within 1 day. It costs you nothing. They speak German, English, and French.',
    'end of list',
    'end of region, Talk to a person at Lumen',
  ]);
});
