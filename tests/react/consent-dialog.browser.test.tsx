import { act as reactAct, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent as keys, page } from 'vitest/browser';
import {
  type ConsentExplanation,
  type ConsentRecord,
  narrowed,
  noChoices,
  verifyRecord,
} from '../../src/core/index.ts';
import { healthStudy, photos, shop } from '../../src/presets/index.ts';
import { ConsentDialog, type ConsentDialogReason, ForthrightProvider } from '../../src/react/index.ts';
import { createConsentStore } from '../../src/stores/index.ts';
import { at, recordId, show } from './show.tsx';

type PhotosRecord = ConsentRecord<keyof typeof photos.meaning, (typeof photos.asked)[number]>;

function Photos(props: {
  onDecide?: (record: PhotosRecord) => void;
  onOpenChange?: (open: boolean, reason: ConsentDialogReason) => void;
}) {
  return (
    <ConsentDialog explanation={photos} {...props}>
      <button type="button">Privacy choices</button>
    </ConsentDialog>
  );
}

const open = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Privacy choices' }));
  return screen.findByRole('dialog', { name: photos.notices.en.title });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const flip = (title: string) => userEvent.click(screen.getByRole('switch', { name: title }));
const { faces, location } = photos.notices.en.items;

describe('opening', () => {
  test('the dialog says who asks, what for, and what each side gets', async () => {
    show(<Photos />);
    const dialog = await open();
    expect(dialog).toMatchTextContent(photos.notices.en.controller.name);
    expect(dialog).toMatchTextContent(faces.purpose);
    expect(dialog).toMatchTextContent(faces.benefit.you);
    expect(dialog).toMatchTextContent('For us');
    expect(dialog).toMatchTextContent('Nothing.');
  });

  test('the focus goes to the title', async () => {
    show(<Photos />);
    await open();
    await waitFor(() => expect(screen.getByRole('heading', { name: photos.notices.en.title })).toHaveFocus());
  });

  test('nothing is chosen: every switch is off and says that there is no answer yet', async () => {
    show(<Photos />);
    await open();
    const switches = screen.getAllByRole('switch');
    expect(switches).toHaveLength(photos.asked.length);
    for (const one of switches) {
      expect(one).not.toBeChecked();
      expect(one).toHaveAccessibleDescription(/^Not answered/);
    }
  });

  test('the rest of the page cannot be reached while it is open', async () => {
    show(<Photos />);
    const button = screen.getByRole('button', { name: 'Privacy choices' });
    const { x, y } = button.getBoundingClientRect();
    expect(document.elementFromPoint(x + 1, y + 1)).toBe(button);
    const dialog = await open();
    expect(dialog.matches(':modal')).toBe(true);
    expect(document.elementFromPoint(x + 1, y + 1)).toBe(dialog); // its backdrop
    button.focus();
    expect(button).not.toHaveFocus();
  });

  test('a closed explanation is found by the find-in-page of the browser, once the browser has rested', async () => {
    show(<Photos />);
    const dialog = await open();
    const example = faces.examples![0]!;
    await waitFor(() => expect(dialog).toMatchTextContent(example), { timeout: 60_000 }); // a busy machine rests late
    expect(within(dialog).getByText(example)).not.toBeVisible();
    expect((window as Window & { find?: (text: string) => boolean }).find?.(example)).toBe(true);
  });
});

describe('closing without choosing', () => {
  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}'), 'escape-key'],
    ['the close button', () => press('Close without choosing'), 'close-press'],
  ])('%s closes, records nothing, and brings the focus back', async (_, close, reason) => {
    const onDecide = vi.fn();
    const onOpenChange = vi.fn();
    show(<Photos onDecide={onDecide} onOpenChange={onOpenChange} />);
    await open();
    await flip(location.title);
    await close();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onDecide).not.toHaveBeenCalled();
    expect(onOpenChange).toHaveBeenLastCalledWith(false, reason);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Privacy choices' })).toHaveFocus());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('a press outside does nothing, so that no choice is lost by a slip', async () => {
    const onDecide = vi.fn();
    show(<Photos onDecide={onDecide} />);
    await open();
    await flip(location.title);
    await keys.click(document.body, { position: { x: 4, y: 4 }, force: true });
    expect(screen.getByRole('switch', { name: location.title })).toBeChecked();
    expect(onDecide).not.toHaveBeenCalled();
  });

  test('what was left unsaved is not there the next time', async () => {
    show(<Photos />);
    await open();
    await flip(location.title);
    await userEvent.keyboard('{Escape}');
    await open();
    expect(screen.getByRole('switch', { name: location.title })).not.toBeChecked();
    expect(screen.getByRole('switch', { name: location.title })).toHaveAccessibleDescription(/^Not answered/);
  });

  test('closing after an earlier decision does not say once more that something was saved', async () => {
    show(<Photos />);
    await open();
    await press('Refuse all');
    await waitFor(() => expect(screen.getByRole('status')).toMatchTextContent('Recorded.'));
    await open();
    await flip(location.title);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('the focus comes back to the button also where a click does not focus it (Safari)', async () => {
    show(
      <ConsentDialog explanation={photos}>
        <button type="button" onMouseDown={(event) => event.preventDefault()}>
          Privacy choices
        </button>
      </ConsentDialog>,
    );
    await open();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Privacy choices' })).toHaveFocus());
  });

  test('the focus goes to the button of a dialog that was open from the start', async () => {
    show(
      <ConsentDialog explanation={photos} defaultOpen>
        <button type="button">Privacy choices</button>
      </ConsentDialog>,
    );
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Privacy choices' })).toHaveFocus());
  });

  test('leaving the page while it is open records nothing', async () => {
    const onDecide = vi.fn();
    const { unmount } = show(<Photos onDecide={onDecide} />);
    await open();
    await flip(location.title);
    unmount();
    expect(onDecide).not.toHaveBeenCalled();
  });
});

describe('deciding', () => {
  test('refusing all yields one record in which everything is refused', async () => {
    const onDecide = vi.fn();
    show(<Photos onDecide={onDecide} />);
    await open();
    await flip(location.title);
    await press('Refuse all');
    expect(onDecide).toHaveBeenCalledOnce();
    const record = onDecide.mock.calls[0]![0];
    expect(record.choices).toEqual({ faces: 'refused', location: 'refused' });
    expect(record).toMatchObject({
      act: 'refuse-all-press',
      surface: 'dialog',
      at,
      id: recordId,
      shown: { language: 'en', label: 'Refuse all' },
    });
  });

  test('accepting all leaves out what is sensitive, and the dialog says so before', async () => {
    const onDecide = vi.fn();
    show(<Photos onDecide={onDecide} />);
    const dialog = await open();
    expect(dialog).toMatchTextContent(`“Accept all” leaves out: ${faces.title}.`);
    await press('Accept all');
    expect(onDecide.mock.calls[0]![0].choices).toEqual({ faces: 'refused', location: 'given' });
  });

  test('accepting all keeps a sensitive item that its own switch has turned on', async () => {
    const onDecide = vi.fn();
    show(<Photos onDecide={onDecide} />);
    await open();
    await flip(faces.title);
    await press('Accept all');
    expect(onDecide.mock.calls[0]![0].choices).toEqual({ faces: 'given', location: 'given' });
  });

  test('saving records what the switches say', async () => {
    const onDecide = vi.fn();
    show(<Photos onDecide={onDecide} />);
    await open();
    await flip(location.title);
    await press('Save my choices');
    expect(onDecide.mock.calls[0]![0]).toMatchObject({
      act: 'save-press',
      choices: { faces: 'refused', location: 'given' },
    });
  });

  test('the record names the explanations that were opened, and verifies against the notice', async () => {
    const onDecide = vi.fn();
    show(<Photos onDecide={onDecide} />);
    const dialog = await open();
    await userEvent.click(within(dialog).getAllByText('What exactly, who gets it, how long, and if you say no')[0]!);
    await press('Refuse all');
    const record = onDecide.mock.calls[0]![0];
    await waitFor(() => expect(record.shown.opened).toEqual(['faces']));
    expect(verifyRecord(record, [photos])).toEqual([]);
  });

  test('what was decided is said in a live region that was there before, and the focus comes back', async () => {
    show(<Photos />);
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await open();
    await flip(location.title);
    await press('Save my choices');
    await waitFor(() =>
      expect(status).toMatchTextContent(`Recorded. Yes to: ${location.title}. No to: ${faces.title}.`),
    );
    expect(screen.getByRole('status')).toBe(status);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Privacy choices' })).toHaveFocus());
  });

  test('opening again shows what was decided', async () => {
    show(<Photos />);
    await open();
    await flip(location.title);
    await press('Save my choices');
    await open();
    expect(screen.getByRole('switch', { name: location.title })).toBeChecked();
    expect(screen.getByRole('switch', { name: faces.title })).toHaveAccessibleDescription(/^No /);
  });

  test('a double click decides once', async () => {
    const onDecide = vi.fn();
    show(
      <StrictMode>
        <ConsentDialog explanation={photos} open onDecide={onDecide} />
      </StrictMode>,
    );
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Refuse all' }));
    expect(onDecide).toHaveBeenCalledOnce();
  });

  test('the live region speaks after the dialog has gone: while it is open the page is mute', async () => {
    show(<Photos />);
    const status = screen.getByRole('status');
    const dialog = await open();
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(`${dialog.isConnected} ${status.textContent}`));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    await press('Refuse all');
    await waitFor(() => expect(status).not.toBeEmptyDOMElement());
    watch.disconnect();
    expect(said).toEqual(['false ', expect.stringMatching(/^false Recorded\./)]);
  });

  test('a dialog that stays open takes another answer', async () => {
    const onDecide = vi.fn();
    show(<ConsentDialog explanation={photos} open onDecide={onDecide} />);
    await screen.findByRole('dialog');
    await press('Refuse all');
    await press('Accept all');
    expect(onDecide.mock.calls.map(([record]) => record.act)).toEqual(['refuse-all-press', 'give-all-press']);
  });

  test('where saving fails the dialog stays open and the button works again', async () => {
    const failed = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', failed);
    const onDecide = vi.fn().mockImplementationOnce(() => {
      throw new Error('not saved');
    });
    show(<Photos onDecide={onDecide} />);
    await open();
    await press('Refuse all');
    expect(screen.getByRole('dialog')).toBeVisible();
    await press('Refuse all');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onDecide).toHaveBeenCalledTimes(2);
    window.removeEventListener('error', failed);
  });

  test('a sensitive item says so when its switch is reached', async () => {
    show(<Photos />);
    await open();
    expect(screen.getByRole('switch', { name: faces.title })).toHaveAccessibleDescription(/This is sensitive/);
    expect(screen.getByRole('switch', { name: location.title })).not.toHaveAccessibleDescription(/sensitive/);
  });

  test('turning a switch on and off again is an answer, and the switch says no', async () => {
    show(<Photos />);
    await open();
    await flip(location.title);
    expect(screen.getByRole('switch', { name: location.title })).toHaveAccessibleDescription(/^Yes /);
    await flip(location.title);
    expect(screen.getByRole('switch', { name: location.title })).toHaveAccessibleDescription(/^No /);
  });
});

describe('by keyboard alone', () => {
  test('open, switch, read and save without a mouse', async () => {
    const onDecide = vi.fn();
    show(<Photos onDecide={onDecide} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    const walked = async (name: string | RegExp, role: string) => {
      for (let step = 0; step < 30; step++) {
        await userEvent.tab();
        if (
          within(dialog)
            .queryAllByRole(role, { name })
            .includes(document.activeElement as HTMLElement)
        )
          return;
      }
      throw new Error(`Tab does not reach ${role} ${name}`);
    };
    await walked(location.title, 'switch');
    await userEvent.keyboard(' ');
    await walked('Save my choices', 'button');
    await userEvent.keyboard('{Enter}');
    expect(onDecide.mock.calls[0]![0].choices).toEqual({ faces: 'refused', location: 'given' });
  });

  test('Tab reaches the dialog and the browser, and nothing of the page behind', async () => {
    show(
      <>
        <Photos />
        <a href="#elsewhere">Elsewhere</a>
      </>,
    );
    const dialog = await open();
    const reached = new Set<Element | null>();
    for (let step = 0; step < 25; step++) {
      await keys.tab();
      reached.add(document.activeElement);
    }
    expect([...reached].filter((element) => element !== document.body && !dialog.contains(element))).toEqual([]);
    expect(reached).toContain(within(dialog).getByRole('button', { name: 'Refuse all' }));
  });
});

describe('items that are not asked', () => {
  test('items on another legal basis are explained and have no switch', async () => {
    show(
      <ConsentDialog explanation={shop} defaultOpen>
        <button type="button">Privacy choices</button>
      </ConsentDialog>,
    );
    await screen.findByRole('dialog');
    const explained = Object.values(shop.notices.en.items).filter(({ basis }) => basis !== 'consent');
    expect(explained.length).toBeGreaterThan(0);
    for (const item of explained) {
      expect(screen.getByRole('heading', { name: item.title })).toBeVisible();
      expect(screen.queryByRole('switch', { name: item.title })).toBeNull();
    }
  });

  test('where every item is sensitive, giving everything at once is not offered', async () => {
    const asked = healthStudy.asked.filter((id) => 'explicit' in healthStudy.notices.en.items[id]);
    show(<ConsentDialog explanation={{ ...healthStudy, asked }} defaultOpen />);
    await screen.findByRole('dialog');
    expect(screen.queryByRole('button', { name: 'Accept all' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Refuse all' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save my choices' })).toBeVisible();
  });
});

test('where only some items are asked, the others have no switch', async () => {
  const onDecide = vi.fn();
  show(<ConsentDialog explanation={narrowed(photos, ['location'])} defaultOpen onDecide={onDecide} />);
  await screen.findByRole('dialog');
  expect(screen.getAllByRole('switch')).toEqual([screen.getByRole('switch', { name: location.title })]);
  await press('Accept');
  expect(onDecide.mock.calls[0]![0].choices).toEqual({ location: 'given' });
});

test('without a stylesheet the dialog is whole within reach all the same: the browser gives it a place', async () => {
  await page.viewport(320, 300);
  show(<ConsentDialog explanation={shop} defaultOpen />);
  for (const sheet of document.styleSheets) sheet.disabled = true;
  const dialog = await screen.findByRole('dialog');
  const { top, bottom } = dialog.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(300);
  within(dialog).getByRole('button', { name: 'Save my choices' }).scrollIntoView();
  expect(within(dialog).getByRole('button', { name: 'Save my choices' }).getBoundingClientRect().top).toBeLessThan(300);
  for (const sheet of document.styleSheets) sheet.disabled = false;
  await page.viewport(414, 896);
});

test('an address of the controller keeps its order in a language that runs from right to left', async () => {
  const contact = '+49 30 1234567';
  const notice = { ...photos.notices.ar, controller: { ...photos.notices.ar.controller, contact } };
  const explanation = { ...photos, notices: { ...photos.notices, ar: notice } };
  show(<ConsentDialog explanation={explanation} defaultOpen />, { language: 'ar' });
  await screen.findByRole('dialog');
  const address = screen.getByText(contact, { selector: 'bdi' });
  expect(getComputedStyle(address).direction).toBe('ltr');
  expect(getComputedStyle(address).unicodeBidi).toBe('isolate');
});

test('one long word pushes nothing out of a narrow dialog', async () => {
  await page.viewport(320, 800);
  const title = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';
  const item = { ...location, title, benefit: { you: title, us: 'none' }, data: { long: title } };
  const notice = { ...photos.notices.en, title, items: { ...photos.notices.en.items, location: item } };
  show(<ConsentDialog explanation={{ ...photos, notices: { ...photos.notices, en: notice } }} defaultOpen />);
  const dialog = await screen.findByRole('dialog');
  for (const details of dialog.querySelectorAll('details')) details.open = true;
  await waitFor(() => expect(screen.getAllByText(title).length).toBeGreaterThan(3));
  const { right } = dialog.getBoundingClientRect();
  for (const part of dialog.querySelectorAll('button, input, h2, h3, p, dd'))
    expect(part.getBoundingClientRect().right, part.outerHTML).toBeLessThanOrEqual(right);
});

describe('controlled', () => {
  test('a dialog without a trigger brings the focus back to where it was', async () => {
    function Page() {
      const [isOpen, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            My own button
          </button>
          <ConsentDialog explanation={photos} open={isOpen} onOpenChange={setOpen} />
        </>
      );
    }
    show(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'My own button' }));
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'My own button' })).toHaveFocus());
  });

  test('what stood before is shown by the switches', async () => {
    show(<ConsentDialog explanation={photos} defaultOpen choices={{ ...noChoices(photos), location: 'given' }} />);
    await screen.findByRole('dialog');
    expect(screen.getByRole('switch', { name: location.title })).toBeChecked();
    expect(screen.getByRole('switch', { name: faces.title })).toHaveAccessibleDescription(/^Not answered/);
  });

  test('what stood before may come late, and is shown while the dialog is open', async () => {
    const { rerender } = show(<ConsentDialog explanation={photos} open />);
    await screen.findByRole('dialog');
    rerender(<ConsentDialog explanation={photos} open choices={{ ...noChoices(photos), location: 'given' }} />);
    await waitFor(() => expect(screen.getByRole('switch', { name: location.title })).toBeChecked());
  });

  test('choices of an item that is gone are left out, and deciding still works', async () => {
    const onDecide = vi.fn();
    const old: Record<string, 'given'> = { location: 'given', gone: 'given' };
    show(<ConsentDialog explanation={photos as ConsentExplanation} defaultOpen choices={old} onDecide={onDecide} />);
    await screen.findByRole('dialog');
    await press('Save my choices');
    expect(onDecide.mock.calls[0]![0].choices).toEqual({ faces: 'refused', location: 'given' });
  });

  test('a record of another notice does not undo what was switched', async () => {
    const store = createConsentStore({ now: () => at, id: () => crypto.randomUUID() });
    const act = { reason: 'refuse-all-press', surface: 'dialog', language: 'en', label: '', opened: [] } as const;
    store.decide(photos, noChoices(photos), act);
    show(
      <ForthrightProvider store={store}>
        <ConsentDialog explanation={photos} defaultOpen />
      </ForthrightProvider>,
    );
    await screen.findByRole('dialog');
    await flip(location.title);
    reactAct(() => void store.decide(shop, noChoices(shop), act));
    expect(screen.getByRole('switch', { name: location.title })).toBeChecked();
  });

  test('another notice in the same place begins with nothing chosen', async () => {
    const { rerender } = show(<ConsentDialog explanation={photos} open />);
    await userEvent.click(await screen.findByRole('switch', { name: location.title }));
    rerender(<ConsentDialog explanation={shop} open />);
    for (const one of await screen.findAllByRole('switch')) expect(one).not.toBeChecked();
  });
});

describe('languages', () => {
  test('the dialog speaks the language of the page, whole', async () => {
    show(<ConsentDialog explanation={photos} defaultOpen />, { language: 'de' });
    const dialog = await screen.findByRole('dialog', { name: photos.notices.de.title });
    expect(dialog).toHaveAttribute('lang', 'de');
    expect(dialog).not.toMatchTextContent(photos.notices.en.intro);
  });

  test('Arabic runs from right to left', async () => {
    show(<ConsentDialog explanation={photos} defaultOpen />, { language: 'ar' });
    expect(await screen.findByRole('dialog')).toHaveAttribute('dir', 'rtl');
  });

  test('a regional language takes its base language', async () => {
    show(<ConsentDialog explanation={photos} defaultOpen />, { language: 'de-AT' });
    expect(await screen.findByRole('dialog')).toHaveAttribute('lang', 'de');
  });

  test('where a language is not offered, the whole dialog is in the source language and says which', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    show(<ConsentDialog explanation={photos} defaultOpen />, { language: 'fi' });
    const dialog = await screen.findByRole('dialog', { name: photos.notices.en.title });
    expect(dialog).toHaveAttribute('lang', 'en');
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('not offered in "fi"'));
    warn.mockRestore();
  });

  test('a language that is fetched when needed is shown whole once it has come', async () => {
    const { de, ...held } = photos.notices;
    const lazy = { ...photos, notices: held, loaders: { de: async () => de } };
    show(<ConsentDialog explanation={lazy} defaultOpen />, { language: 'de' });
    expect(await screen.findByRole('dialog', { name: de.title })).toHaveAttribute('lang', 'de');
  });
});
