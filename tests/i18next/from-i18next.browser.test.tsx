import { act, render, screen } from '@testing-library/react';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { fromI18next } from '../../src/i18next/index.ts';
import ar from '../../src/locales/ar.json';
import de from '../../src/locales/de.json';
import en from '../../src/locales/en.json';
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
