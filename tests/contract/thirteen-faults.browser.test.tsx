import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { photos } from '../../src/presets/index.ts';
import { ConsentDialog } from '../../src/react/index.ts';
import { show } from '../react/show.tsx';
import { toldByChromium } from './chromium-tree.ts';
import { components, controlsOf, openAll, showWhole } from './every-component.tsx';

// An audit of another consent manager (hashicorp/react-components, pull request 1030) found five faults, and mending
// them touched eight more. Thirteen in all: none of them is here.

const page = (
  <>
    <header>
      <a href="/before">Before</a>
    </header>
    <main>
      <ConsentDialog explanation={photos}>
        <button type="button">Privacy choices</button>
      </ConsentDialog>
    </main>
    <footer>
      <a href="/after">After</a>
    </footer>
  </>
);

async function opened() {
  show(page);
  const opener = screen.getByRole('button', { name: 'Privacy choices' });
  opener.focus();
  await userEvent.keyboard('{Enter}');
  return { opener, dialog: await screen.findByRole('dialog') };
}

const disclosures = async () => (await toldByChromium()).filter(({ role }) => role === 'DisclosureTriangle');

test('1: the Escape key closes the dialog', async () => {
  await opened();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test.each(Object.keys(components))(
  '2: %s brings no banner or footer landmark of its own into the page',
  async (name) => {
    const root = await showWhole(name);
    await openAll(root);
    const told = (await toldByChromium()).map(({ role }) => role);
    expect(told).toContain(name === 'ConsentDialog' ? 'dialog' : 'StaticText'); // or else nothing was looked at
    expect(told.filter((role) => role === 'banner' || role === 'contentinfo')).toEqual([]);
  },
);

const pressable = ['button', 'link', 'DisclosureTriangle', 'switch'];

test.each(Object.keys(components))('3: in %s no two things to press have the same name', async (name) => {
  const root = await showWhole(name);
  await openAll(root);
  const told = (await toldByChromium()).filter(({ role }) => pressable.includes(role)).map(({ name }) => name);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((one, at) => told.indexOf(one) !== at)).toEqual([]);
});

test('3: where several features are off, each says which one it is', async () => {
  const gate = components['ConsentGate, after a no']!;
  await showWhole('ConsentGate, after a no', {
    around: (one) => (
      <>
        {one}
        {gate.page('en')}
      </>
    ),
  });
  expect(screen.getAllByRole('region', { name: 'Send news' })).toHaveLength(2);
});

test('4: every switch has a name, and it is the title of its item', async () => {
  const { dialog } = await opened();
  const switches = within(dialog).getAllByRole('switch');
  expect(switches).toHaveLength(photos.asked.length);
  for (const [at, item] of photos.asked.entries())
    expect(switches[at]).toHaveAccessibleName(photos.notices.en.items[item].title);
});

test('5: a switch is turned with the keyboard', async () => {
  const { dialog } = await opened();
  const [one] = within(dialog).getAllByRole('switch');
  one!.focus();
  await userEvent.keyboard(' ');
  expect(one).toBeChecked();
  await userEvent.keyboard(' ');
  expect(one).not.toBeChecked();
});

test('6: what is laid over the page is a dialog, and says so', async () => {
  const { dialog } = await opened();
  expect(dialog).toBeInstanceOf(HTMLDialogElement);
  expect(dialog.matches(':modal')).toBe(true);
});

test('7: the dialog has a name, which is its title', async () => {
  const { dialog } = await opened();
  expect(dialog).toHaveAccessibleName(photos.notices.en.title);
  expect(within(dialog).getByRole('heading', { level: 2 })).toHaveTextContent(photos.notices.en.title);
});

test('8: the page behind the dialog cannot be reached', async () => {
  const { dialog } = await opened();
  const steps = controlsOf(dialog).length + 4;
  for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}'])
    for (let step = 0; step < steps; step++) {
      await userEvent.keyboard(key);
      expect(document.querySelector('main, header, footer')?.contains(document.activeElement)).toBe(false);
      expect(
        [document.body, dialog].some(
          (place) => place === document.activeElement || dialog.contains(document.activeElement),
        ),
      ).toBe(true);
    }
});

test('9: the focus goes into the dialog as it opens, and to no answer', async () => {
  const { dialog } = await opened();
  expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus();
});

test('10: what opens and closes says whether it is open', async () => {
  const { dialog } = await opened();
  const shut = await disclosures();
  expect(shut.length).toBe(dialog.querySelectorAll('summary').length);
  expect(shut.map(({ expanded }) => expanded)).toEqual(shut.map(() => false));
  for (const summary of dialog.querySelectorAll('summary')) await userEvent.click(summary);
  const open = await disclosures();
  expect(open.map(({ expanded }) => expanded)).toEqual(shut.map(() => true));
});

test('11: what is opened comes right after what opens it', async () => {
  const { dialog } = await opened();
  for (const summary of dialog.querySelectorAll('summary')) {
    await userEvent.click(summary);
    await waitFor(() => expect(summary.nextElementSibling).toBeVisible());
    expect(summary.parentElement!.contains(summary.nextElementSibling)).toBe(true);
  }
});

test('12: an Escape after closing is the page’s own, and the page scrolls again', async () => {
  await opened();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');
  let prevented: boolean | undefined;
  addEventListener(
    'keydown',
    (event) => {
      prevented = event.defaultPrevented;
    },
    { once: true },
  );
  await userEvent.keyboard('{Escape}');
  expect(prevented).toBe(false);
});

test('13: what was switched and not saved is gone when the dialog opens again', async () => {
  const { opener, dialog } = await opened();
  await userEvent.click(within(dialog).getAllByRole('switch')[0]!);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(opener).toHaveFocus());
  await userEvent.keyboard('{Enter}');
  const again = within(await screen.findByRole('dialog')).getAllByRole('switch');
  for (const one of again) expect(one).not.toBeChecked();
});
