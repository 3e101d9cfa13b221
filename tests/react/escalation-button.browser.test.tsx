import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import {
  type EscalationRequest,
  type EscalationUpdate,
  type HelpExplanation,
  type OnEscalate,
  parseHelp,
} from '../../src/core/index.ts';
import { EscalationButton, type EscalationButtonProps, ForthrightProvider, type Human } from '../../src/react/index.ts';
import { help } from '../core/human/fixtures.ts';
import { show } from './show.tsx';

// show() sets the clock to Sunday, 1 March 2026, 09:30 in UTC: the office is closed, the chat is always there.
const parsed = (data: object): HelpExplanation => {
  const { explanation, issues } = parseHelp({ file: 'help.help.yaml', data });
  if (!explanation) throw new Error(JSON.stringify(issues));
  return explanation;
};
const always = {
  ...help,
  channels: {
    ...help.channels,
    chat: {
      ...help.channels.chat,
      reachesPerson: 'directly',
      label: 'Chat with a person',
      passesOn: ['page', 'answers', 'decision'],
    },
  },
};

/** An application's function that says what the test tells it to. */
function desk() {
  const asked: Array<{ request: EscalationRequest; signal: AbortSignal }> = [];
  let say: (update: EscalationUpdate | 'end' | 'break') => void = () => {};
  const onEscalate = vi.fn<OnEscalate>((request, signal) => {
    asked.push({ request, signal });
    const queue: Array<EscalationUpdate | 'end' | 'break'> = [];
    let wake = () => {};
    say = (update) => {
      queue.push(update);
      wake();
    };
    return (async function* () {
      for (;;) {
        const next = queue.shift();
        if (next === 'end') return;
        if (next === 'break') throw new Error('The line broke.');
        if (next) yield next;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    })();
  });
  return { onEscalate, asked, say: (update: EscalationUpdate | 'end' | 'break') => act(async () => say(update)) };
}

const setUp = (human: Partial<Human> = {}, props: Partial<EscalationButtonProps> = {}, options = {}) => {
  const view = show(<EscalationButton human={{ help: parsed(always), ...human }} {...props} />, options);
  return { user: userEvent.setup(), ...view };
};
/** What follows a press is fetched once the button stands; it is there when this comes back. */
const ready = async (...how: Parameters<typeof setUp>) => {
  const view = setUp(...how);
  await act(async () => void (await import('../../src/react/internal/request.ts')));
  return view;
};
const status = () => screen.getByRole('status').textContent ?? '';
const start = (name: string | RegExp) => screen.getByRole('button', { name });

describe('One press', () => {
  test('asks for a person on the best open way, through the queue to somebody by name', async () => {
    const { onEscalate, asked, say } = desk();
    const { user } = await ready({ onEscalate });
    const button = start('Chat with a person');
    await user.click(button);
    expect(status()).toContain('Asking for a person.');
    expect(asked[0]?.request).toMatchObject({
      way: 'chat',
      passedOn: [],
      language: 'en',
      at: '2026-03-01T09:30:00.000Z',
    });
    await say({ state: 'waiting', position: 3, waitS: 240, observedAt: '2026-03-01T09:29:00.000Z' });
    expect(status()).toContain('You are number 3 in the queue.About 4 minutes to go.');
    expect(screen.getByText(/As of \d\d:\d\d\..*Stay on this page/)).toBeVisible();
    await say({ state: 'connected', with: 'Ada' });
    expect(status()).toContain('Ada is there.');
    expect(button).toHaveFocus();
  });

  test('ends in a receipt: the reference, what happens next, and until when', async () => {
    const { onEscalate, say } = desk();
    const { user } = await ready({ onEscalate });
    await user.click(start('Chat with a person'));
    await say({
      state: 'handed-over',
      reference: 'R-2041',
      next: 'Somebody reads it today.',
      until: '2026-03-02T17:00:00Z',
    });
    expect(status()).toContain('Your reference: R-2041');
    expect(status()).toContain('Somebody reads it today.');
    expect(status()).toMatch(/You hear from us tomorrow at \d\d:\d\d at the latest\./);
  });

  test('counts once, however often it is pressed', async () => {
    const { onEscalate } = desk();
    const { user } = await ready({ onEscalate });
    await user.dblClick(start('Chat with a person'));
    await user.keyboard('{Enter}{Enter}');
    expect(onEscalate).toHaveBeenCalledTimes(1);
  });

  test('counts once, even when two presses come before anything is drawn', async () => {
    const { onEscalate } = desk();
    await ready({ onEscalate });
    const button = start('Chat with a person');
    await act(async () => {
      button.click();
      button.click();
    });
    expect(onEscalate).toHaveBeenCalledTimes(1);
  });

  test('can be taken back, and the application is told', async () => {
    const { onEscalate, asked } = desk();
    const { user } = await ready({ onEscalate });
    await user.click(start('Chat with a person'));
    await user.click(screen.getByRole('button', { name: 'Stop asking' }));
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(start('Chat with a person')).toHaveFocus();
    await user.click(start('Chat with a person'));
    expect(onEscalate).toHaveBeenCalledTimes(2);
  });

  test('works from the keyboard alone', async () => {
    const { onEscalate, say } = desk();
    const { user } = await ready({ onEscalate });
    await user.tab();
    expect(start('Chat with a person')).toHaveFocus();
    await user.keyboard(' ');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Stop asking' })).toHaveFocus();
    await say({ state: 'waiting' });
    expect(screen.getByRole('button', { name: 'Stop asking' })).toHaveFocus();
  });
});

describe('Where it fails, it says so and has the next way ready', () => {
  const next = 'Next: Write to a person';
  const cases: Array<[string, OnEscalate, RegExp]> = [
    ['rejects', () => Promise.reject(new Error('no')), /The fault is ours/],
    [
      'throws at once',
      () => {
        throw new Error('no');
      },
      /The fault is ours/,
    ],
    ['ends without a word', (async () => undefined) as never, /nobody confirmed it/],
    [
      'says why',
      async () => ({ state: 'failed', reason: 'All desks are full.' }),
      /That did not work\.All desks are full\./,
    ],
  ];
  test.each(cases)('when the application %s', async (_, onEscalate, said) => {
    const { user } = await ready({ onEscalate });
    await user.click(start('Chat with a person'));
    await waitFor(() => expect(status()).toMatch(said));
    const link = screen.getByRole('link', { name: next });
    expect(link).toHaveAttribute('href', 'https://lumen.example/write');
    expect(link).toHaveFocus();
  });

  test('when no answer ever comes', async () => {
    const { onEscalate, asked } = desk();
    const { user } = await ready({ onEscalate }, { patience: { answerS: 0.05 } });
    await user.click(start('Chat with a person'));
    await waitFor(() => expect(status()).toContain('no answer came'));
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(screen.getByRole('link', { name: next })).toHaveFocus();
  });

  test('when the queue falls silent', async () => {
    const { onEscalate, say } = desk();
    const { user } = await ready({ onEscalate }, { patience: { newsS: 0.05 } });
    await user.click(start('Chat with a person'));
    await say({ state: 'waiting', position: 2 });
    await waitFor(() => expect(status()).toContain('no news for a while'));
  });

  test('when the line breaks in the middle', async () => {
    const { onEscalate, say } = desk();
    const { user } = await ready({ onEscalate });
    await user.click(start('Chat with a person'));
    await say({ state: 'waiting' });
    await say('break');
    expect(status()).toContain('The fault is ours');
  });

  test('when the device goes offline, also while connected', async () => {
    const { onEscalate, asked, say } = desk();
    const { user } = await ready({ onEscalate });
    await user.click(start('Chat with a person'));
    await say({ state: 'connected' });
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(status()).toContain('You are offline');
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  test('and what is said too late changes nothing', async () => {
    const { onEscalate, say } = desk();
    const { user } = await ready({ onEscalate });
    await user.click(start('Chat with a person'));
    await say({ state: 'handed-over', reference: 'R-1' });
    await say({ state: 'handed-over', reference: 'R-2' });
    await say({ state: 'failed' });
    expect(status()).toContain('Your reference: R-1');
  });
});

test('news of a queue takes no focus from somebody who has gone on to read the page', async () => {
  const { onEscalate, say } = desk();
  const { user } = await ready({ onEscalate });
  await user.click(start('Chat with a person'));
  await user.click(document.body);
  expect(document.body).toHaveFocus();
  await say({ state: 'waiting', position: 2 });
  expect(document.body).toHaveFocus();
});

describe('Leaving', () => {
  test('the component tells the application to stop', async () => {
    const { onEscalate, asked } = desk();
    const { user, unmount } = await ready({ onEscalate });
    await user.click(start('Chat with a person'));
    unmount();
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  test('the page while waiting tells the application to stop', async () => {
    const { onEscalate, asked, say } = desk();
    const { user } = await ready({ onEscalate });
    await user.click(start('Chat with a person'));
    await say({ state: 'waiting', position: 2 });
    expect(screen.getByText(/leaving gives up your place/)).toBeVisible();
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  test('the page and coming back finds the button ready, not a place in a queue that was given up', async () => {
    const { onEscalate, say } = desk();
    const { user } = await ready({ onEscalate });
    await user.click(start('Chat with a person'));
    await say({ state: 'waiting', position: 2 });
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(start('Chat with a person'));
    expect(onEscalate).toHaveBeenCalledTimes(2);
  });
});

describe('Who is there', () => {
  test('is said before the press, and closed is never shown as open', () => {
    const noChat = { ...help, channels: { phone: help.channels.phone, form: help.channels.form } };
    setUp({ help: parsed(noChat) });
    expect(
      screen.getByText(/Nobody can talk to you right now\. Call a person: tomorrow at 08:00.* This works now:/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Write to a person' })).toHaveAttribute(
      'href',
      'https://lumen.example/write',
    );
  });

  test('does not say that nothing can be used where another way stands open below', () => {
    const noChat = { ...help, channels: { phone: help.channels.phone, form: help.channels.form } };
    show(<EscalationButton human={{ help: parsed(noChat) }} channels={['phone']} />);
    expect(screen.getByText(/Nobody can talk to you right now\. Call a person: tomorrow at 08:00/)).toBeVisible();
    expect(screen.queryByText(/Nothing can be used/)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Write to a person' })).toBeVisible();
  });

  test('follows the live system, and unknown is called unknown', () => {
    const noChat = { ...help, channels: { phone: help.channels.phone, form: help.channels.form } };
    const live = (state: 'open' | 'unknown') => ({ phone: { state, observedAt: '2026-03-01T09:29:00.000Z' } });
    const { rerender } = setUp({ help: parsed(noChat), live: live('open') });
    expect(screen.getByRole('link', { name: 'Call a person' })).toHaveAttribute('href', 'tel:+4930901820');
    rerender(<EscalationButton human={{ help: parsed(noChat), live: live('unknown') }} channels={['phone']} />);
    expect(screen.getByText(/not known whether anybody is there/)).toBeVisible();
    expect(screen.queryByText(/^open/)).not.toBeInTheDocument();
  });

  test('a way that only code could start is not offered without that code', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    setUp();
    expect(screen.queryByRole('button', { name: 'Chat with a person' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Write to a person' })).toBeVisible();
    warn.mockRestore();
  });

  test('a phone number stands there as text too, and the press says what happens now', async () => {
    const { user } = setUp({
      help: parsed(help),
      live: { phone: { state: 'open', observedAt: '2026-03-01T09:29:00.000Z' } },
    });
    const link = screen.getByRole('link', { name: 'Call a person' });
    expect(screen.getByText('+49 30 901820')).toBeVisible();
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    expect(status()).toContain('Your phone calls +49 30 901820 now.If nothing happens, use +49 30 901820 yourself.');
    expect(link).toHaveFocus();
  });
});

describe('What goes along', () => {
  const passOn = {
    page: 'https://lumen.example/bill',
    decision: 'Your refund was declined.',
    answers: [{ question: 'How late is it?', answer: 'A week' }],
    account: 'ada@lumen.example',
  };

  test('is shown first, line by line, and a line that is struck out stays with the person', async () => {
    const { onEscalate, asked } = desk();
    const { user } = await ready({ onEscalate }, { passOn });
    const lines = screen.getByRole('group', { name: 'This goes along' });
    expect(within(lines).getAllByRole('checkbox', { checked: true })).toHaveLength(3);
    expect(within(lines).queryByText(/ada@lumen.example/)).not.toBeInTheDocument();
    await user.click(within(lines).getByRole('checkbox', { name: 'This page https://lumen.example/bill' }));
    expect(onEscalate).not.toHaveBeenCalled();
    await user.click(start('Chat with a person'));
    expect(asked[0]?.request.passedOn).toEqual([
      { id: 'decision', label: 'The decision you ask about', text: 'Your refund was declined.' },
      { id: 'answers.0', label: 'How late is it?', text: 'A week' },
    ]);
  });

  test('stands in the message already where a message is written', async () => {
    const mail = {
      ...help,
      channels: {
        mail: {
          ...help.channels.form,
          kind: 'email',
          address: 'help@lumen.example',
          label: 'Write to a person',
          passesOn: ['decision'],
        },
      },
    };
    const { user } = setUp({ help: parsed(mail) }, { passOn });
    const link = screen.getByRole('link', { name: 'Write to a person' });
    expect(link).toHaveAttribute(
      'href',
      'mailto:help@lumen.example?body=The%20decision%20you%20ask%20about%3A%20Your%20refund%20was%20declined.',
    );
    await user.click(screen.getByRole('checkbox'));
    expect(link).toHaveAttribute('href', 'mailto:help@lumen.example');
  });
});

test('a server renders it as a link that works without JavaScript', () => {
  const html = renderToString(
    <ForthrightProvider now={() => '2026-03-01T09:30:00.000Z'}>
      <EscalationButton
        human={{ help: parsed({ ...help, channels: { phone: help.channels.phone, form: help.channels.form } }) }}
      />
    </ForthrightProvider>,
  );
  expect(html).toContain('href="https://lumen.example/write"');
});

test('it follows the application when the ways change', async () => {
  const noChat = parsed({ ...help, channels: { phone: help.channels.phone, form: help.channels.form } });
  function Page() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          The phones are staffed
        </button>
        <EscalationButton
          human={{
            help: noChat,
            ...(open && { live: { phone: { state: 'open' as const, observedAt: '2026-03-01T09:30:00.000Z' } } }),
          }}
        />
      </>
    );
  }
  render(<Page />, {
    wrapper: ({ children }) => (
      <ForthrightProvider now={() => '2026-03-01T09:30:00.000Z'}>{children}</ForthrightProvider>
    ),
  });
  await userEvent.click(screen.getByRole('button', { name: 'The phones are staffed' }));
  expect(screen.getByRole('link', { name: 'Call a person' })).toBeVisible();
});

test('a window that opens for the person to write in is called that, and is not taken for silence', async () => {
  const { onEscalate, say } = desk();
  const { user } = await ready({ onEscalate }, { patience: { newsS: 0.01 } });
  await user.click(start('Chat with a person'));
  vi.useFakeTimers();
  await say({ state: 'waiting', opened: true });
  await act(() => vi.advanceTimersByTimeAsync(3_600_000));
  vi.useRealTimers();
  expect(status()).toBe('The chat is open now. Write to us there.');
  await say({ state: 'connected' });
  expect(status()).toBe('A person is there.');
});
