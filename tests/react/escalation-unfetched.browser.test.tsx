import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { parseHelp } from '../../src/core/index.ts';
import { EscalationButton } from '../../src/react/index.ts';
import { help } from '../core/human/fixtures.ts';
import { show } from './show.tsx';

// What follows a press is a file of its own. Here it can never be fetched: a deployment took it away, or the line is cut.
vi.mock('../../src/react/internal/request.ts', () => {
  throw new Error('The file is gone.');
});

const chat = { ...help.channels.chat, reachesPerson: 'directly', label: 'Chat with a person' };
const { explanation } = parseHelp({
  file: 'help.help.yaml',
  data: { ...help, channels: { ...help.channels, chat } },
});

test('a press still ends: it says that it did not work, and has the next way ready', async () => {
  const onEscalate = vi.fn();
  const onStateChange = vi.fn();
  show(<EscalationButton human={{ help: explanation!, onEscalate }} onStateChange={onStateChange} />);
  await userEvent.click(screen.getByRole('button', { name: 'Chat with a person' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('That did not work.'));
  const next = screen.getByRole('link', { name: 'Next: Write to a person' });
  expect(next).toHaveAttribute('href', 'https://lumen.example/write');
  expect(next).toHaveFocus();
  expect(onEscalate).not.toHaveBeenCalled();
  expect(onStateChange.mock.lastCall?.[0]).toMatchObject({ name: 'failed', why: 'error', tried: ['chat'] });
});

test('a phone call needs nothing of it, and is said as ever', async () => {
  show(
    <EscalationButton
      human={{
        help: explanation!,
        onEscalate: vi.fn(),
        live: { phone: { state: 'open', observedAt: '2026-03-01T09:29:00.000Z' } },
      }}
      channels={['phone']}
    />,
  );
  const link = screen.getByRole('link', { name: 'Call a person' });
  link.addEventListener('click', (event) => event.preventDefault());
  await userEvent.click(link);
  expect(screen.getByRole('status')).toMatchTextContent('Your phone calls +49 30 901820 now.');
});
