import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { photos } from '../../src/presets/index.ts';
import {
  ChoiceHistory,
  ConsentBanner,
  ConsentDialog,
  ForthrightProvider,
  PrivacyChoices,
} from '../../src/react/index.ts';
import { createConsentStore, localStorageStorage } from '../../src/stores/index.ts';
import { aRecord } from '../core/notices.ts';
import { after, aStore, before } from '../react/changing.tsx';
import { words } from '../react/show.tsx';

let host: HTMLElement;
let root: Root | undefined;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root?.unmount());
  host.remove();
});

const page = (language: string, onDecide?: () => void, defaultOpen = false) => (
  <StrictMode>
    <ForthrightProvider language={language} words={words}>
      <ConsentDialog explanation={photos} onDecide={onDecide} defaultOpen={defaultOpen}>
        <button type="button">Privacy choices</button>
      </ConsentDialog>
    </ForthrightProvider>
  </StrictMode>
);

/** The HTML of a server. React 18 warns of layout effects here, since this "server" has a document; a real one has none. */
function onServer(page: ReactElement): string {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const html = renderToString(page);
  quiet.mockRestore();
  return html;
}

describe('a page that the server has rendered', () => {
  test.each(['en', 'de', 'ar'])('comes alive in %s without a complaint, and works', async (language) => {
    const onDecide = vi.fn();
    host.innerHTML = onServer(page(language, onDecide));
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await act(async () => {
      root = hydrateRoot(host, page(language, onDecide), { onRecoverableError: (fault) => console.error(fault) });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Privacy choices' }));
    expect(await screen.findByRole('dialog')).toHaveAttribute('lang', language);
    expect(error.mock.calls.map(String)).toEqual([]);
    error.mockRestore();
  });

  test('comes alive without a complaint when the dialog is open from the start', async () => {
    host.innerHTML = onServer(page('en', undefined, true));
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await act(async () => {
      root = hydrateRoot(host, page('en', undefined, true), { onRecoverableError: (fault) => console.error(fault) });
    });
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(error.mock.calls.map(String)).toEqual([]);
    error.mockRestore();
  });

  test('a banner that learns of earlier answers only in the browser asks what changed, and covers instead of pushing', async () => {
    const kept = localStorageStorage({ name: 'late' });
    const now = () => '2026-11-23T17:00:00.000Z';
    createConsentStore({ storage: kept, now, id: () => 'r-1' }).save(
      aRecord(before, { nearby: 'given', news: 'refused' }),
      before,
    );
    const store = createConsentStore({ storage: kept, now, id: () => 'r-2' });
    const banner = (
      <StrictMode>
        <ForthrightProvider store={store}>
          <ConsentBanner explanation={after} />
          <p>The page</p>
        </ForthrightProvider>
      </StrictMode>
    );
    try {
      host.innerHTML = onServer(banner);
      const top = () => screen.getByText('The page').getBoundingClientRect().top;
      const first = top();
      await act(async () => {
        root = hydrateRoot(host, banner);
      });
      const region = screen.getByRole('region', { name: /^Something changed/ });
      expect(within(region).getAllByRole('switch')).toHaveLength(1);
      expect(screen.queryByRole('button', { name: 'Refuse all' })).toBeNull();
      expect(top()).toBe(first);
      await userEvent.click(within(region).getByRole('button', { name: 'Refuse' }));
      expect(within(region).getByRole('status')).toMatchTextContent(/No to: Show shops near you/);
    } finally {
      kept.clear();
    }
  });

  test('what the server told in its own time zone is told in the reader’s', async () => {
    const records = [aRecord(before, { nearby: 'given', news: 'given' }, { at: '2026-01-31T23:30:00Z' })];
    const store = aStore(records, { initial: records });
    const choices = (timeZone: string) => (
      <ForthrightProvider store={store}>
        <PrivacyChoices explanations={[before]} timeZone={timeZone} />
        <ChoiceHistory timeZone={timeZone} />
      </ForthrightProvider>
    );
    host.innerHTML = onServer(choices('UTC'));
    expect(host).toMatchTextContent(/January 31, 2026/);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await act(async () => {
      root = hydrateRoot(host, choices('Europe/Berlin'), { onRecoverableError: (fault) => console.error(fault) });
    });
    expect(host.textContent).not.toContain('January 31');
    expect(screen.getAllByText(/February 1, 2026/)).toHaveLength(3);
    expect(error.mock.calls.map(String)).toEqual([]);
    error.mockRestore();
  });
});
