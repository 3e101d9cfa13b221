import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showWhole } from '../contract/every-component.tsx';
import { hear, heardBalance, listen, readThrough } from './listen.ts';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('every notice is an article, every item says what was answered and when, every press says of what', async () => {
  const whole = await showWhole('PrivacyChoices');
  expect(await readThrough(whole)).toEqual([
    // Where a fault of storing would be said.
    'alert',
    // Each notice is an article by its title.
    'article, Let Mill Bakery know where you are?',
    'Mill Bakery',
    'heading, Let Mill Bakery know where you are?, level 2',
    'You choose. The shop works either way.',
    'list',
    // Each item by its name.
    'listitem, Show shops near you, level 1, position 1, set size 2',
    'heading, Show shops near you, level 3',
    // The answer, with its date, as a sentence.
    'You said yes on February 1, 2026 at 12:00 PM.',
    'We use where you are to list shops within walking distance.',
    ...heardBalance('You find an open shop sooner.', 'More people visit our shops.'),
    'disclosure, What exactly, who gets it, how long, and if you say no Show shops near you, collapsed',
    // The press names the item: “Take back” alone would not say what.
    'button, Take back Show shops near you',
    'status',
    'listitem, Send news, level 1, position 2, set size 2',
    'heading, Send news, level 3',
    // A no is a sentence of its own.
    'You said no on February 1, 2026 at 12:00 PM.',
    'We write to you about new bread.',
    ...heardBalance('You find an open shop sooner.', 'More people visit our shops.'),
    'disclosure, What exactly, who gets it, how long, and if you say no Send news, collapsed',
    'button, Accept Send news',
    'status',
    'end of list',
    // Of which notice: there may be several on the page.
    'disclosure, Who asks, and your rights Let Mill Bakery know where you are?, collapsed',
    'end of article, Let Mill Bakery know where you are?',
    'article, Let Lumen group your photos?',
    'Lumen Photos GmbH',
    'heading, Let Lumen group your photos?, level 2',
    'You choose whether Lumen groups your photos by face, by place, by both or not at all. The app works either way.',
    'list',
    'listitem, Group photos by face, level 1, position 1, set size 3',
    'heading, Group photos by face, level 3',
    // Not asked is neither yes nor no.
    'You have not answered.',
    'We look for the same face in your photos, so that you can open all photos of one person at once.',
    'This is sensitive: it stays off unless you accept it here.',
    ...heardBalance('You find all photos of one person without searching.', 'Nothing.'),
    'disclosure, What exactly, who gets it, how long, and if you say no Group photos by face, collapsed',
    // Both answers, each with its item.
    'button, Refuse Group photos by face',
    'button, Accept Group photos by face',
    'status',
    'listitem, Group photos by place, level 1, position 2, set size 3',
    'heading, Group photos by place, level 3',
    'You have not answered.',
    'We read the place saved in each photo, so that you can open your photos on a map.',
    ...heardBalance('You find the photos of a trip on a map.', 'Nothing.'),
    'disclosure, What exactly, who gets it, how long, and if you say no Group photos by place, collapsed',
    'button, Refuse Group photos by place',
    'button, Accept Group photos by place',
    'status',
    'listitem, Store your photos, level 1, position 3, set size 3',
    'heading, Store your photos, level 3',
    'We store your photos on our own servers in Berlin, so that you can open them on all your devices.',
    'No switch here: you are told, not asked.',
    ...heardBalance(
      'You can open your photos on any device, even after your phone breaks.',
      'People with an account buy more space from us.',
    ),
    'disclosure, What exactly, who gets it, and how long Store your photos, collapsed',
    'status',
    'end of list',
    'disclosure, Who asks, and your rights Let Lumen group your photos?, collapsed',
    'end of article, Let Lumen group your photos?',
    // The history and the file to take away come last.
    'disclosure, What I chose, and when, collapsed',
    'button, Download my record',
  ]);
});

test('taking back is said at the item', async () => {
  await showWhole('PrivacyChoices');
  await listen();
  await press('Take back Show shops near you');
  await hear(
    'button, Take back Show shops near you',
    'polite: Recorded. No to: Show shops near you. You can change this at any time.',
  );
});
