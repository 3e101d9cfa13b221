import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { photos } from '../../src/presets/index.ts';
import { ConsentBanner, ConsentDialog, ConsentGate, PrivacyChoices, WhatChanged } from '../../src/react/index.ts';
import { aRecord } from '../core/notices.ts';
import { aStore, Kept } from './changing.tsx';
import { show } from './show.tsx';

// Languages come when they are wanted: `forthright build` writes one module for each. What has come is shown whole.

const { de, ...held } = photos.notices;
const lazy = { ...photos, notices: held, loaders: { de: async () => de } } as unknown as typeof photos;
const german = { language: 'de' };

afterEach(() => vi.restoreAllMocks());

describe('a language that is fetched when it is wanted', () => {
  test('the page of choices is in it whole: words, answers and what it says of itself', async () => {
    const warn = vi.spyOn(console, 'warn');
    show(
      <Kept store={aStore([aRecord(photos, { location: 'given' })])}>
        <PrivacyChoices explanations={[lazy]} />
      </Kept>,
      german,
    );
    const notice = await screen.findByRole('article', { name: de.title });
    expect(notice).toHaveAttribute('lang', 'de');
    expect(within(notice).getByText(/^Sie haben am .+ Ja gesagt\./)).toBeVisible();
    expect(within(notice).queryByText(/You said|not answered yet/)).toBeNull();
    expect(warn).not.toHaveBeenCalled(); // it is there, it only had not come yet
  });

  test('a gate says in it that the feature is off', async () => {
    show(
      <Kept store={aStore()}>
        <ConsentGate explanation={lazy} item="faces" alternative={<p>Ohne</p>}>
          <p>Mit</p>
        </ConsentGate>
      </Kept>,
      german,
    );
    await screen.findByRole('heading', { name: de.items.faces.title });
    await userEvent.click(screen.getByRole('button', { name: 'Ablehnen' }));
    expect(screen.getByRole('region', { name: de.items.faces.title })).toHaveAttribute('lang', 'de');
    expect(screen.getByRole('button', { name: 'Meine Antwort ändern' })).toBeVisible();
  });

  test('what changed is said in it', async () => {
    const changed = { ...photos, meaning: { ...photos.meaning, faces: photos.meaning.location } };
    show(
      <Kept store={aStore([aRecord(changed, { faces: 'given', location: 'refused' })])}>
        <WhatChanged explanation={lazy} />
      </Kept>,
      german,
    );
    const region = await screen.findByRole('region', { name: /^Etwas hat sich geändert/ });
    expect(region).toHaveAttribute('lang', 'de');
    expect(within(region).getByRole('heading', { name: de.items.faces.title })).toBeVisible();
  });

  test('surfaces that fetch it each for itself share one page, and one store', async () => {
    const store = aStore();
    show(
      <Kept store={store}>
        <ConsentBanner explanation={lazy} />
        <PrivacyChoices explanations={[{ ...lazy }]} />
        <ConsentDialog explanation={{ ...lazy }} />
      </Kept>,
      german,
    );
    const banner = await screen.findByRole('region', { name: de.title });
    await userEvent.click(within(banner).getByRole('button', { name: 'Alle ablehnen' }));
    expect(within(banner).getByRole('status')).toMatchTextContent(/^Festgehalten\./);
    expect(screen.getAllByText(/Nein gesagt/)).toHaveLength(photos.asked.length);
  });
});

test('one version of an explanation that a page holds twice is one explanation', async () => {
  const fault = vi.spyOn(console, 'error');
  const store = aStore();
  show(
    <Kept store={store}>
      <ConsentBanner explanation={photos} />
      <PrivacyChoices explanations={[structuredClone<object>(photos) as typeof photos]} />
    </Kept>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Refuse all' }));
  expect(screen.getAllByText(/You said no/)).toHaveLength(photos.asked.length);
  expect(fault).not.toHaveBeenCalled(); // React tells of a page that redraws for ever
});
