// c15t has five categories and no more, so it stands in the row of five items only.
import { ConsentBanner, ConsentDialog, ConsentManagerProvider, useConsentManager } from '@c15t/react';
import '@c15t/react/styles.css';
import { createRoot } from 'react-dom/client';
import { app, type Contender, until } from './page.ts';

export { painted } from './page.ts';

import { items, notice, whole } from './texts.ts';

const names = ['necessary', 'functionality', 'experience', 'measurement', 'marketing'] as const;

const options = () => ({
  mode: 'offline' as const,
  consentCategories: [...names],
  i18n: {
    locale: 'en',
    messages: {
      en: {
        consentManagerDialog: { title: notice.title, description: notice.intro },
        consentTypes: Object.fromEntries(
          items(names.length).map((item, n) => [names[n], { title: item.title, description: whole(item) }]),
        ),
      },
    },
  },
});

function Opener() {
  const { setActiveUI } = useConsentManager();
  return (
    <button id="open" type="button" onClick={() => setActiveUI('dialog', { force: true })}>
      Privacy choices
    </button>
  );
}

export function Page({ banner }: { banner: boolean }) {
  return (
    <ConsentManagerProvider options={options() as never}>
      <Opener />
      {banner && <ConsentBanner />}
      <ConsentDialog />
    </ConsentManagerProvider>
  );
}

export const page: Contender = {
  async prepare() {
    createRoot(app()).render(<Page banner={false} />);
    await until(() => document.getElementById('open'));
  },
  lastSwitch: () => [...document.querySelectorAll<HTMLElement>('[role="switch"]')].at(-1) ?? null,
  async banner() {
    createRoot(app()).render(<Page banner={true} />);
    await until(() => document.querySelector('[data-testid="consent-banner-root"]'));
  },
};
