import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { photos } from '../../src/presets/index.ts';
import { ConsentDialog, ForthrightProvider } from '../../src/react/index.ts';
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
});
