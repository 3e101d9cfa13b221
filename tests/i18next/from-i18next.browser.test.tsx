import { act, render, screen } from '@testing-library/react';
import { createInstance } from 'i18next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fromI18next } from '../../src/i18next/index.ts';
import ar from '../../src/locales/ar.json';
import de from '../../src/locales/de.json';
import en from '../../src/locales/en.json';
import hu from '../../src/locales/hu.json';
import { photos } from '../../src/presets/index.ts';
import { ConsentDialog, ForthrightProvider } from '../../src/react/index.ts';

async function instance() {
  const i18n = createInstance();
  const resources = { en: { forthright: en }, de: { forthright: de }, ar: { forthright: ar } };
  await i18n.init({ lng: 'en', resources, ns: ['forthright'], interpolation: { escapeValue: false } });
  return i18n;
}

test('changing the language of i18next changes words, explanation, direction and lang together', async () => {
  const i18n = await instance();
  const source = fromI18next(i18n);
  render(
    <ForthrightProvider from={source}>
      <ConsentDialog explanation={photos} defaultOpen />
    </ForthrightProvider>,
  );
  const dialog = await screen.findByRole('dialog', { name: photos.notices.en.title });
  expect(dialog).toMatchTextContent(en.consent.refuseAll);
  await act(() => i18n.changeLanguage('de'));
  expect(screen.getByRole('dialog', { name: photos.notices.de.title })).toHaveAttribute('lang', 'de');
  expect(screen.getByRole('button', { name: de.consent.refuseAll })).toBeVisible();
  expect(screen.getByRole('dialog')).toHaveAttribute('dir', 'ltr');
  await act(() => i18n.changeLanguage('ar'));
  expect(screen.getByRole('dialog', { name: photos.notices.ar.title })).toHaveAttribute('dir', 'rtl');
  expect(screen.getByRole('button', { name: ar.consent.refuseAll })).toBeVisible();
});

test('words that are loaded later are taken when they come', async () => {
  const i18n = await instance();
  i18n.removeResourceBundle('de', 'forthright');
  render(
    <ForthrightProvider from={fromI18next(i18n)}>
      <ConsentDialog explanation={photos} defaultOpen />
    </ForthrightProvider>,
  );
  await act(() => i18n.changeLanguage('de'));
  expect(await screen.findByRole('dialog')).toHaveAttribute('lang', 'en');
  await act(async () => i18n.addResourceBundle('de', 'forthright', de));
  expect(await screen.findByRole('dialog')).toHaveAttribute('lang', 'de');
});

const asked = (i18n: Awaited<ReturnType<typeof instance>>, props = {}) =>
  render(
    <ForthrightProvider from={fromI18next(i18n)} {...props}>
      <ConsentDialog explanation={photos} defaultOpen />
    </ForthrightProvider>,
  );

test('a single word changed in i18next is changed on the page, and the others stay', async () => {
  const i18n = await instance();
  await i18n.changeLanguage('de');
  asked(i18n);
  await screen.findByRole('button', { name: de.consent.refuseAll });
  await act(async () => i18n.addResource('de', 'forthright', 'consent.refuseAll', 'Alles ablehnen'));
  expect(screen.getByRole('button', { name: 'Alles ablehnen' })).toBeVisible();
  expect(screen.getByRole('button', { name: de.consent.giveAll })).toBeVisible();
});

test('resources that hold a few words override those, over the words of the page and over the English ones', async () => {
  const i18n = createInstance();
  const few = (save: string) => ({ forthright: { consent: { save } } });
  await i18n.init({ lng: 'de', resources: { de: few('Auswahl sichern'), en: few('Keep my choices') } });
  asked(i18n, { words: { de } });
  await screen.findByRole('button', { name: 'Auswahl sichern' });
  expect(screen.getByRole('button', { name: de.consent.refuseAll })).toBeVisible();
  await act(() => i18n.changeLanguage('en'));
  expect(screen.getByRole('button', { name: 'Keep my choices' })).toBeVisible();
  expect(screen.getByRole('button', { name: en.consent.refuseAll })).toBeVisible();
});

describe('a language that is not whole is named, and nothing is mixed', () => {
  const english = () => {
    const dialog = screen.getByRole('dialog', { name: photos.notices.en.title });
    expect(dialog).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('button', { name: en.consent.refuseAll })).toBeVisible();
  };
  let warn: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => warn.mockRestore());

  test('where the explanation has no translation', async () => {
    const i18n = await instance();
    i18n.addResourceBundle('hu', 'forthright', hu);
    asked(i18n);
    await act(() => i18n.changeLanguage('hu'));
    english();
    expect(warn.mock.calls.flat().join()).toContain(
      'photos is not offered in "hu", so all of it is shown in "en". Its texts have no translation into "hu"',
    );
  });

  test('where the interface words are missing', async () => {
    const i18n = await instance();
    i18n.removeResourceBundle('ar', 'forthright');
    asked(i18n);
    await act(() => i18n.changeLanguage('ar'));
    english();
    expect(warn.mock.calls.flat().join()).toContain('pass the interface words of "ar"');
  });

  test('where this machine has no data to write dates and numbers, they are English and nothing throws', async () => {
    const i18n = await instance();
    i18n.addResourceBundle('tlh', 'forthright', de);
    const klingon = { ...photos.notices.en, language: 'tlh' };
    await i18n.changeLanguage('tlh');
    render(
      <ForthrightProvider from={fromI18next(i18n)}>
        <ConsentDialog explanation={{ ...photos, notices: { en: photos.notices.en, tlh: klingon } }} defaultOpen />
      </ForthrightProvider>,
    );
    expect(await screen.findByRole('dialog')).toHaveAttribute('lang', 'tlh');
    expect(warn.mock.calls.flat().join()).toContain('no data to write dates and numbers in "tlh"');
  });
});
