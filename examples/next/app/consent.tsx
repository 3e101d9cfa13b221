'use client';
import { ConsentBanner, EscalationButton, ForthrightProvider, PrivacyChoices } from 'forthright';
import { cookieStorage, createConsentStore } from 'forthright/stores';
import { type ReactNode, useState } from 'react';
import { homeward, homewardHelp } from '../explanations';
import { decide, keep } from './actions';
import { maxAgeS } from './cookie';

const people = { help: homewardHelp };

/** One store for the page. The server reads the request's cookie, the browser its own: the same, so nothing flashes. */
export function Consent({ cookie, children }: { cookie: string; children: ReactNode }) {
  const [store] = useState(() =>
    createConsentStore({
      storage: cookieStorage({
        maxAgeS,
        ...(typeof document === 'undefined' && { read: () => cookie, write: () => {} }),
      }),
      now: () => new Date().toISOString(),
      id: () => crypto.randomUUID(),
    }),
  );
  return (
    <ForthrightProvider language="en" store={store} human={<EscalationButton human={people} />}>
      <ConsentBanner explanation={homeward} action={decide} onDecide={(record) => void keep(record)} />
      {children}
    </ForthrightProvider>
  );
}

export function Choices() {
  return (
    <PrivacyChoices explanations={[homeward]} timeZone="UTC" action={decide} onDecide={(record) => void keep(record)} />
  );
}
