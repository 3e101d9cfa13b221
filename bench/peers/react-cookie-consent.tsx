// A banner with one text and two buttons. It has no items, so only its size, its banner and its server render stand.
import CookieConsent from 'react-cookie-consent';
import { createRoot } from 'react-dom/client';
import { app, type Contender, until } from './page.ts';

export { painted } from './page.ts';

import { notice } from './texts.ts';

export const Banner = () => (
  <CookieConsent enableDeclineButton buttonText="Accept all" declineButtonText="Refuse all">
    {notice.intro}
  </CookieConsent>
);

export const page: Contender = {
  async prepare() {
    throw new Error('it has no dialog');
  },
  lastSwitch: () => null,
  async banner() {
    createRoot(app()).render(<Banner />);
    await until(() => document.querySelector('.CookieConsent'));
  },
};
