import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EscalationUpdate, OnEscalate } from '../../src/core/index.ts';
import { lumenHelp } from '../../src/presets/index.ts';
import { EscalationButton } from '../../src/react/index.ts';
import { atWork, showWhole } from '../contract/every-component.tsx';
import { show } from '../react/show.tsx';
import { hear, listen, readThrough } from './listen.ts';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const button = (onEscalate: OnEscalate) =>
  show(<EscalationButton human={{ help: lumenHelp, onEscalate }} channels={['chat', 'email']} />, {}, atWork);

/** An application’s function that says what the test tells it to. */
function desk() {
  const said: EscalationUpdate[] = [];
  let wake = () => {};
  const onEscalate: OnEscalate = async function* (_, signal) {
    signal.addEventListener('abort', () => wake());
    while (!signal.aborted) {
      const next = said.shift();
      if (next) yield next;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  };
  const say = (update: EscalationUpdate) => {
    said.push(update);
    wake();
  };
  return { onEscalate, say };
}

test('ready: the button says what it does and until when somebody is there', async () => {
  const whole = await showWhole('EscalationButton');
  expect(await readThrough(whole)).toEqual([
    // What will happen, and who is there: in one breath.
    'button, Chat with a person, open until 12:00',
    'open until 12:00',
    // What goes along, line by line, each ticked and each to be struck out.
    'group, This goes along, Untick what should stay with you. Nothing is sent before you press.',
    'This goes along',
    'Untick what should stay with you. Nothing is sent before you press.',
    'checkbox, This page https://lumen.example/photos, checked',
    'checkbox, The decision you ask about Your photos were moved., checked',
    // Where the waiting will be said.
    'status',
  ]);
});

test('in German it is the same', async () => {
  const whole = await showWhole('EscalationButton', { language: 'de' });
  expect(await readThrough(whole)).toEqual([
    // A person is a „Mensch“, not an „Agent“.
    'button, Mit einem Menschen chatten, offen bis 12:00 Uhr',
    'offen bis 12:00 Uhr',
    'group, Das wird mitgeschickt, Nehmen Sie das Häkchen bei allem weg, was bei Ihnen bleiben soll. Bevor Sie drücken, wird nichts gesendet.',
    'Das wird mitgeschickt',
    'Nehmen Sie das Häkchen bei allem weg, was bei Ihnen bleiben soll. Bevor Sie drücken, wird nichts gesendet.',
    'checkbox, Diese Seite https://lumen.example/photos, checked',
    'checkbox, Die Entscheidung, nach der Sie fragen Your photos were moved., checked',
    'status',
  ]);
});

test('asking, waiting, connected: each is said as it happens, and the focus stays', async () => {
  const { onEscalate, say } = desk();
  button(onEscalate);
  await listen();
  await press('Chat with a person');
  await hear('button, Chat with a person, open until 12:00', 'polite: Asking for a person.');
  say({ state: 'waiting', position: 3, waitS: 240, observedAt: atWork });
  // Place and time, in one announcement.
  await hear('polite: You are number 3 in the queue.About 4 minutes to go.');
  say({ state: 'connected', with: 'Ada' });
  // By name, where the application gives one.
  await hear('polite: Ada is there.');
  expect(screen.getByRole('button', { name: 'Chat with a person' })).toHaveFocus();
});

test('taking it back leads back to the button', async () => {
  const { onEscalate, say } = desk();
  button(onEscalate);
  await press('Chat with a person');
  say({ state: 'waiting', position: 3, waitS: 240, observedAt: atWork });
  await screen.findByText(/number 3/);
  await listen();
  await press('Stop asking');
  await hear('button, Stop asking', 'button, Chat with a person, open until 12:00', 'polite: ');
});

test('failed: it says so, takes the blame, and the next way is under the finger', async () => {
  button(async () => {
    throw new Error('The line broke.');
  });
  await listen();
  await press('Chat with a person');
  await hear(
    'button, Chat with a person, open until 12:00',
    'polite: That did not work. The fault is ours.',
    // The same place is now the next way: never a dead end.
    'link, Next: Write to a person, at any time · help@lumen.example',
  );
});

test('handed over: the receipt is said whole', async () => {
  button(async () => ({
    state: 'handed-over',
    reference: 'L-2041',
    next: 'We call you.',
    until: '2026-11-24T15:00:00.000Z',
  }));
  await listen();
  await press('Chat with a person');
  await hear(
    'button, Chat with a person, open until 12:00',
    // The reference, what happens next, and until when.
    'polite: Your request is with a person now.Your reference: L-2041We call you.You hear from us at 16:00 at the latest.',
  );
});
