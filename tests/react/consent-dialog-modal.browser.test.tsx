import { screen, waitFor, within } from '@testing-library/react';
import { createRef, StrictMode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { photos } from '../../src/presets/index.ts';
import {
  ConsentDialog,
  ConsentDialogContent,
  type ConsentDialogReason,
  ConsentDialogRoot,
  ConsentDialogTitle,
  ConsentDialogTrigger,
} from '../../src/react/index.ts';
import { show } from './show.tsx';

// How the dialog sits on the platform's own: real keys, real presses.

const title = photos.notices.en.title;
const dialogs = () => screen.queryAllByRole('dialog', { name: title });
const shown = () => screen.findByRole('dialog', { name: title });
const gone = () => waitFor(() => expect(dialogs()).toEqual([]));
const opener = (name = 'Privacy choices') => screen.getByRole('button', { name });

const Photos = ({ onOpenChange }: { onOpenChange?: (open: boolean, reason: ConsentDialogReason) => void }) => (
  <ConsentDialog explanation={photos} onOpenChange={onOpenChange}>
    <button type="button">Privacy choices</button>
  </ConsentDialog>
);

describe('leaving', () => {
  test('Escape closes also where a press on plain text has taken the focus from the dialog', async () => {
    const onOpenChange = vi.fn();
    show(<Photos onOpenChange={onOpenChange} />);
    await userEvent.click(opener());
    await userEvent.click(within(await shown()).getByText(photos.notices.en.intro));
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(onOpenChange.mock.calls.slice(1)).toEqual([[false, 'escape-key']]);
    expect(opener()).toHaveFocus();
  });

  test('where something in the dialog takes Escape for itself, the dialog stays', async () => {
    show(
      <ConsentDialogRoot explanation={photos} defaultOpen>
        <ConsentDialogContent>
          <ConsentDialogTitle />
          <input aria-label="Find" onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()} />
        </ConsentDialogContent>
      </ConsentDialogRoot>,
    );
    const dialog = await shown();
    await userEvent.click(screen.getByRole('textbox', { name: 'Find' }));
    await userEvent.keyboard('{Escape}');
    expect(dialog).toBeVisible();
  });

  test('a page that keeps the dialog open keeps it, however often Escape is pressed', async () => {
    const onOpenChange = vi.fn();
    show(<ConsentDialog explanation={photos} open onOpenChange={onOpenChange} />);
    const dialog = await shown();
    await userEvent.click(within(dialog).getByText(photos.notices.en.intro));
    for (let times = 1; times <= 4; times++) {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(onOpenChange.mock.calls.length).toBeGreaterThanOrEqual(times));
      await waitFor(() => expect(dialog.matches(':modal')).toBe(true));
    }
    expect(new Set(onOpenChange.mock.calls.map(([, reason]) => reason))).toEqual(new Set(['escape-key']));
  });

  test('where the browser closes the dialog by itself, the page is told and the button opens it again', async () => {
    const onOpenChange = vi.fn();
    show(<Photos onOpenChange={onOpenChange} />);
    await userEvent.click(opener());
    ((await shown()) as HTMLDialogElement).close(); // as a close watcher does at the second wish in a row
    await waitFor(() => expect(onOpenChange).toHaveBeenLastCalledWith(false, 'escape-key'));
    await waitFor(() => expect(opener()).toHaveAttribute('aria-expanded', 'false'));
    await userEvent.click(opener());
    expect((await shown()).matches(':modal')).toBe(true);
  });

  test('a file field in the dialog that is left without a file leaves the dialog open', async () => {
    show(<ConsentDialog explanation={photos} defaultOpen human={<input type="file" aria-label="Proof" />} />);
    const dialog = await shown();
    screen.getByLabelText('Proof').dispatchEvent(new Event('cancel', { bubbles: true }));
    await userEvent.click(within(dialog).getByText(photos.notices.en.intro));
    expect(dialog).toBeVisible();
  });
});

describe('the focus at the end', () => {
  test('goes to the trigger where what had it before is gone', async () => {
    function Page() {
      const [hint, setHint] = useState(true);
      return (
        <>
          {hint && (
            <button type="button" onKeyDown={() => opener().click()}>
              Hint
            </button>
          )}
          <ConsentDialog explanation={photos} onOpenChange={() => setHint(false)}>
            <button type="button">Privacy choices</button>
          </ConsentDialog>
        </>
      );
    }
    show(<Page />);
    opener('Hint').focus();
    await userEvent.keyboard('a');
    await shown();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(opener()).toHaveFocus();
  });

  test('is left alone where the page has moved it on by itself', async () => {
    function Page() {
      const [open, setOpen] = useState(true);
      return (
        <>
          <ConsentDialog explanation={photos} open={open} onOpenChange={setOpen} />
          {!open && <input aria-label="Next" ref={(input) => input?.focus()} />}
        </>
      );
    }
    show(<Page />);
    await shown();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(screen.getByRole('textbox', { name: 'Next' })).toHaveFocus();
  });

  test('comes back where the whole dialog is taken out of the page while it is open', async () => {
    const { rerender } = show(<button type="button">Before</button>);
    opener('Before').focus();
    rerender(
      <>
        <button type="button">Before</button>
        <ConsentDialog explanation={photos} defaultOpen />
      </>,
    );
    await shown();
    rerender(<button type="button">Before</button>);
    await gone();
    expect(opener('Before')).toHaveFocus();
    expect(getComputedStyle(document.documentElement).overflowY).toBe('visible');
  });
});

describe('the page behind', () => {
  test('holds still while the dialog is open, without one inline style', async () => {
    show(
      <>
        <Photos />
        <hr style={{ blockSize: '3000px' }} />
      </>,
    );
    await userEvent.click(opener());
    await shown();
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
    expect(document.documentElement.getAttribute('style')).toBeNull();
    expect(document.body.getAttribute('style')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(getComputedStyle(document.documentElement).overflowY).toBe('visible');
  });

  test('may have another modal dialog open: this one lies above it, and gives the focus back into it', async () => {
    function Page() {
      return (
        <dialog
          ref={(dialog) => void (dialog?.isConnected && !dialog.open && dialog.showModal())}
          aria-label="Settings"
        >
          <Photos />
        </dialog>
      );
    }
    show(<Page />);
    await userEvent.click(opener());
    const dialog = await shown();
    expect(dialog.contains(document.activeElement)).toBe(true);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close without choosing' }));
    await gone();
    expect(screen.getByRole('dialog', { name: 'Settings' }).matches(':modal')).toBe(true);
    expect(opener()).toHaveFocus();
  });

  test('may be a form with a paragraph around the dialog: deciding sends nothing', async () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const onDecide = vi.fn();
    const error = vi.spyOn(console, 'error');
    show(
      <form onSubmit={onSubmit}>
        <p>
          <span>
            <ConsentDialogRoot explanation={photos} onDecide={onDecide}>
              <ConsentDialogTrigger>Privacy choices</ConsentDialogTrigger>
              <ConsentDialogContent>
                <ConsentDialogTitle />
              </ConsentDialogContent>
            </ConsentDialogRoot>
          </span>
        </p>
      </form>,
    );
    await userEvent.click(opener());
    await shown();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  test('can hold the dialog in a place of its own', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    show(<ConsentDialog explanation={photos} defaultOpen container={place} />);
    expect((await shown()).parentElement).toBe(place);
    place.remove();
  });
});

describe('the trigger', () => {
  test('says that it opens a dialog, whether it is open, and which', async () => {
    show(<Photos />);
    const button = opener();
    expect(button).toHaveAttribute('aria-haspopup', 'dialog');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveAttribute('data-state', 'closed');
    await userEvent.click(button);
    const dialog = await shown();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveAttribute('aria-controls', dialog.id);
    expect(button).toHaveAttribute('data-state', 'open');
    expect(dialog).toHaveAttribute('data-state', 'open');
  });

  test('asChild: the press, the ref and the attributes of your own button stay', async () => {
    const [own, given] = [createRef<HTMLButtonElement>(), createRef<HTMLButtonElement>()];
    const pressed: string[] = [];
    const { rerender } = show(
      <ConsentDialogRoot explanation={photos} onOpenChange={(_, reason) => pressed.push(reason)}>
        <ConsentDialogTrigger asChild ref={given} title="given" onClick={() => pressed.push('trigger')}>
          <button type="button" ref={own} title="own" onClick={() => pressed.push('child')}>
            Privacy choices
          </button>
        </ConsentDialogTrigger>
      </ConsentDialogRoot>,
    );
    const button = opener();
    expect(own.current).toBe(button);
    expect(given.current).toBe(button);
    expect(button).toHaveAttribute('title', 'own');
    await userEvent.click(button);
    expect(pressed).toEqual(['child', 'trigger', 'trigger-press']);
    rerender(null);
    expect(own.current).toBeNull();
    expect(given.current).toBeNull();
  });

  test('asChild: a button that prevents its press opens nothing', async () => {
    show(
      <ConsentDialog explanation={photos}>
        <button type="button" onClick={(event) => event.preventDefault()}>
          Privacy choices
        </button>
      </ConsentDialog>,
    );
    await userEvent.click(opener());
    expect(opener()).toHaveAttribute('aria-expanded', 'false');
    expect(dialogs()).toEqual([]);
  });

  test.each([
    ['a text', 'Privacy choices'],
    ['two buttons', [<button key="a" type="button" />, <button key="b" type="button" />]],
  ])('asChild: %s is no button, and a sentence says so', (_, children) => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => show(<ConsentDialog explanation={photos}>{children}</ConsentDialog>)).toThrow(
      'Forthright: ConsentDialogTrigger has asChild, and its child is not one element.',
    );
    quiet.mockRestore();
  });
});

test('in StrictMode the dialog opens once, is modal, and gives the focus back', async () => {
  const onOpenChange = vi.fn();
  show(
    <StrictMode>
      <Photos onOpenChange={onOpenChange} />
    </StrictMode>,
  );
  await userEvent.click(opener());
  const dialog = await shown();
  expect(dialog.matches(':modal')).toBe(true);
  expect(screen.getByRole('heading', { name: title })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await gone();
  expect(onOpenChange.mock.calls).toEqual([
    [true, 'trigger-press'],
    [false, 'escape-key'],
  ]);
  expect(opener()).toHaveFocus();
});

describe('where there is no showModal', () => {
  const { showModal, close } = HTMLDialogElement.prototype;
  afterEach(() => Object.assign(HTMLDialogElement.prototype, { showModal, close }));

  test('the dialog opens all the same, Escape closes it, and developers are told once', async () => {
    Object.assign(HTMLDialogElement.prototype, { showModal: undefined, close: undefined });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    show(<Photos />);
    for (let times = 0; times < 2; times++) {
      await userEvent.click(opener());
      const dialog = await shown();
      expect(dialog).toBeVisible();
      expect(dialog).toHaveAttribute('aria-modal', 'true');
      expect(screen.getByRole('heading', { name: title })).toHaveFocus();
      await userEvent.keyboard('{Escape}');
      await gone();
      expect(opener()).toHaveFocus();
    }
    expect(warn.mock.calls.filter(([text]) => String(text).includes('showModal'))).toHaveLength(1);
    warn.mockRestore();
  });
});
