import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConsentDialog, ForthrightProvider, PrivacyChoices } from '../../src/react/index.ts';
import { createConsentStore } from '../../src/stores/index.ts';
import { anExplanation, anItem } from '../core/notices.ts';
import { components, openAll, showWhole } from './every-component.tsx';

// What a page may do to a library that did not ask for it.

type Library = Pick<typeof import('../../src/react/index.ts'), 'ConsentDialog' | 'ForthrightProvider'>;
const built = import.meta.glob<Library>('../../dist/index.js');

const first = anExplanation({ nearby: anItem(), news: anItem({ title: 'A letter each month' }) });
const second = anExplanation({
  nearby: anItem({ data: { position: 'where you are', steps: 'how many steps you walk' } }),
  news: anItem({ title: 'A letter each month' }),
});

const polluted = Object.prototype as { polluted?: unknown; extend?: unknown };
afterEach(() => {
  delete polluted.polluted;
  delete polluted.extend;
  vi.restoreAllMocks();
});

/** Presses a button of the open dialog. */
async function answer(opener: string, press: string) {
  await userEvent.click(screen.getByRole('button', { name: opener }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: press }));
}

test('every object of the page has a property too many: the dialog asks and records as ever', async () => {
  Object.assign(polluted, { polluted: 'by a page', extend: () => {} });
  const onDecide = vi.fn();
  render(
    <ForthrightProvider now={() => '2026-11-23T17:00:00.000Z'} createId={() => 'r-1'}>
      <ConsentDialog explanation={first} onDecide={onDecide}>
        <button type="button">Privacy choices</button>
      </ConsentDialog>
    </ForthrightProvider>,
  );
  await answer('Privacy choices', 'Refuse all');
  const [record] = onDecide.mock.calls[0]!;
  expect(Object.keys(record.choices)).toEqual(['nearby', 'news']);
  expect(Object.keys(record.meaning)).toEqual(['nearby', 'news']);
  expect(JSON.stringify(record)).not.toContain('by a page');
  expect(record.choices.nearby).toBe('refused');
});

test.each(Object.keys(components))('%s says the same where every object has a property too many', async (name) => {
  const said = async () => {
    const root = await showWhole(name);
    await openAll(root);
    const text = root.textContent;
    cleanup();
    return text;
  };
  const clean = await said();
  expect(clean?.length).toBeGreaterThan(20);
  Object.assign(polluted, { polluted: 'by a page', extend: () => {} });
  expect(await said()).toBe(clean);
});

describe.skipIf(Object.keys(built).length === 0)(
  'the library twice in a page (skipped where nothing is built yet)',
  () => {
    test('both copies work, and the page is told once', async () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const other = await Object.values(built)[0]!();
      const onDecide = vi.fn();
      const dialog = (library: Library, name: string) => (
        <library.ForthrightProvider key={name}>
          <library.ConsentDialog explanation={first} onDecide={onDecide}>
            <button type="button">{name}</button>
          </library.ConsentDialog>
        </library.ForthrightProvider>
      );
      render([dialog({ ConsentDialog, ForthrightProvider }, 'One'), dialog(other, 'Two'), dialog(other, 'Three')]);
      await answer('One', 'Refuse all');
      await answer('Two', 'Accept all');
      expect(onDecide.mock.calls.map(([{ choices }]) => choices.nearby)).toEqual(['refused', 'given']);
      const told = warn.mock.calls.filter(([words]) => String(words).includes('two copies of the library'));
      expect(told).toHaveLength(1);
    });
  },
);

test('two versions of one explanation in a page: each has its own standing, and an answer to one asks for the other', async () => {
  const store = createConsentStore({ now: () => '2026-11-23T17:00:00.000Z', id: () => crypto.randomUUID() });
  const fault = vi.spyOn(console, 'error');
  render(
    <ForthrightProvider store={store}>
      <section aria-label="Old">
        <PrivacyChoices explanations={[first]} />
      </section>
      <section aria-label="New">
        <PrivacyChoices explanations={[second]} />
      </section>
      <ConsentDialog explanation={first}>
        <button type="button">Ask the old</button>
      </ConsentDialog>
    </ForthrightProvider>,
  );
  await answer('Ask the old', 'Accept all');
  expect(store.standing(first).choices.nearby).toBe('given');
  expect(store.standing(second)).toMatchObject({ choices: { nearby: 'unset', news: 'given' }, ask: ['nearby'] });
  const [old, fresh] = [store.standing(first), store.standing(second)];
  expect(store.standing(first)).toBe(old);
  expect(store.standing(second)).toBe(fresh);
  expect(fault).not.toHaveBeenCalled(); // React tells of a page that redraws for ever
});
