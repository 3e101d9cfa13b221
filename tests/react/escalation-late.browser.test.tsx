import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { parseHelp } from '../../src/core/index.ts';
import { EscalationButton, type EscalationButtonProps } from '../../src/react/index.ts';
import { help } from '../core/human/fixtures.ts';
import { show } from './show.tsx';

// What follows a press is a file of its own. Here it is on its way until the last test lets it come.
const line = vi.hoisted(() => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
});
vi.mock('../../src/react/internal/request.ts', async (original) => {
  await line.opened;
  return original();
});

const chat = { ...help.channels.chat, reachesPerson: 'directly', label: 'Chat with a person' };
const { explanation } = parseHelp({
  file: 'help.help.yaml',
  data: { ...help, channels: { ...help.channels, chat } },
});
const asked: string[] = [];
const setUp = (way: string, props: Partial<EscalationButtonProps> = {}) => {
  const onEscalate = async () => {
    asked.push(way);
    return { state: 'connected' } as const;
  };
  return show(<EscalationButton human={{ help: explanation!, onEscalate }} {...props} />);
};
const press = () => userEvent.click(screen.getByRole('button', { name: 'Chat with a person' }));

describe('While what follows a press is still on its way', () => {
  test('the press is answered at once, and can be taken back', async () => {
    setUp('taken back');
    await press();
    expect(screen.getByRole('status')).toHaveTextContent('Asking for a person.');
    await userEvent.click(screen.getByRole('button', { name: 'Stop asking' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.getByRole('button', { name: 'Chat with a person' })).toHaveFocus();
  });

  test('patience ends as with an application that is silent, and the next way is ready', async () => {
    setUp('too late', { patience: { answerS: 0.05 } });
    await press();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('That did not work.'));
    expect(screen.getByRole('link', { name: 'Next: Write to a person' })).toHaveFocus();
  });

  test('leaving ends it', async () => {
    const { unmount } = setUp('left');
    await press();
    unmount();
  });

  test('and once it comes, the application is asked for the press that still stands, once', async () => {
    setUp('stands');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Chat with a person' }));
    expect(asked).toEqual([]);
    await act(async () => line.open());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('A person is there.'));
    expect(asked).toEqual(['stands']);
  });
});
