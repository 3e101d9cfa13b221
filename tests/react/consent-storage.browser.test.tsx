import { render, screen, waitFor, within } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ChoiceHistory, ConsentBanner, ConsentDialog, ForthrightProvider } from '../../src/react/index.ts';
import { createConsentStore, localStorageStorage } from '../../src/stores/index.ts';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';
import '../../src/styles/styles.css';

// Surfaces on the real local storage of the browser, in the bad moments.

const shop = anExplanation({ nearby: anItem(), news: anItem({ title: 'Send news' }) });
const open = () =>
  createConsentStore({
    storage: localStorageStorage(),
    now: () => new Date().toISOString(),
    id: () => crypto.randomUUID(),
  });
const Page = ({ children, store = open() }: { children: ReactNode; store?: ReturnType<typeof open> }) => (
  <ForthrightProvider store={store}>{children}</ForthrightProvider>
);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('a press', () => {
  test('in StrictMode writes one record', async () => {
    render(
      <StrictMode>
        <Page>
          <ConsentBanner explanation={shop} />
        </Page>
      </StrictMode>,
    );
    await press('Refuse all');
    expect(open().records()).toHaveLength(1);
    expect(open().standing(shop).choices).toEqual({ nearby: 'refused', news: 'refused' });
  });

  test('that takes the whole page away has written its record', async () => {
    const { unmount } = render(
      <Page>
        <ConsentBanner explanation={shop} onDecide={() => unmount()} />
      </Page>,
    );
    await press('Accept all');
    expect(open().records()).toHaveLength(1);
    expect(open().standing(shop).choices).toEqual({ nearby: 'given', news: 'given' });
  });

  test('during which the page breaks down has written its record', async () => {
    const failed = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', failed);
    render(
      <Page>
        <ConsentDialog
          explanation={shop}
          defaultOpen
          onDecide={() => {
            throw new Error('the page broke');
          }}
        />
      </Page>,
    );
    await press('Refuse all');
    expect(open().standing(shop).choices).toEqual({ nearby: 'refused', news: 'refused' });
    window.removeEventListener('error', failed);
  });
});

describe('what is there from before', () => {
  test('a record of an item that no longer exists troubles nobody, and stays in the record', () => {
    const old = anExplanation({ nearby: anItem(), news: anItem({ title: 'Send news' }), music: anItem() });
    open().save(aRecord(old, { nearby: 'given', news: 'refused', music: 'given' }), old);
    render(
      <Page>
        <ConsentBanner explanation={shop} />
      </Page>,
    );
    expect(screen.queryByRole('region')).toBeNull();
    expect(open().standing(shop).choices).toEqual({ nearby: 'given', news: 'refused' });
    expect(open().records()[0]?.choices).toHaveProperty('music', 'given');
  });

  test('a notice whose id was reused by somebody else gets no yes from the other, and is asked', () => {
    const stranger = anExplanation(
      { nearby: anItem(), news: anItem({ title: 'Send news' }) },
      { controller: { name: 'Another Ltd', contact: 'hello@another.example' } },
    );
    open().save(aRecord(stranger, { nearby: 'given', news: 'given' }), stranger);
    render(
      <Page>
        <ConsentBanner explanation={shop} />
      </Page>,
    );
    expect(open().standing(shop).choices).toEqual({ nearby: 'unset', news: 'unset' });
    expect(screen.getByRole('region')).toBeVisible();
    expect(within(screen.getByRole('region')).getAllByRole('switch')).toHaveLength(2);
  });

  test('a damaged entry is asked about, and what is answered then is written beside it', async () => {
    open().save(aRecord(shop, { nearby: 'given', news: 'given' }), shop);
    localStorage.setItem('forthright.r.000007.shop.r-7', '1:half a rec');
    render(
      <Page>
        <ConsentBanner explanation={shop} />
      </Page>,
    );
    await press('Refuse all');
    await waitFor(() => expect(open().standing(shop).choices).toEqual({ nearby: 'refused', news: 'refused' }));
    expect(localStorage.getItem('forthright.r.000007.shop.r-7')).toBe('1:half a rec');
  });

  test('ten thousand records are told a few at a time, newest first', () => {
    open().save(aRecord(shop, { news: 'given' }, { id: 'first', label: 'Press 0' }));
    const [key] = Object.keys(localStorage).filter((name) => name.startsWith('forthright.r.'));
    const line = localStorage.getItem(key!)!;
    for (let press = 1; press < 10_000; press++)
      localStorage.setItem(
        `forthright.r.${press.toString(36).padStart(6, '0')}.shop.r-${press}`,
        line.replace('first', `r-${press}`).replace('Press%200', `Press%20${press}`),
      );
    const fresh = open();
    expect(fresh.records()).toHaveLength(10_000);
    render(
      <Page store={fresh}>
        <ChoiceHistory explanations={[shop]} />
      </Page>,
    );
    expect(screen.getByText(/Press 9999/)).toBeVisible();
    expect(screen.queryByText(/Press 1\b/)).toBeNull();
    expect(screen.getAllByRole('listitem').length).toBeLessThan(200);
  });
});
