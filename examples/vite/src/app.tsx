import {
  ConsentBanner,
  ConsentGate,
  ContactPanel,
  EscalationButton,
  ForthrightProvider,
  PrivacyChoices,
  WhyCallout,
} from 'forthright';
import { explainRoute } from 'forthright/core';
import { fromMapbox } from 'forthright/facts';
import { createConsentStore, localStorageStorage } from 'forthright/stores';
import { useState } from 'react';
import { homeward, homewardHelp, wayHomeWhy } from './explanations';
import recorded from './routes.json';

/** The recorded figures are of this minute, so the page says "as of" truthfully. */
const now = () => '2026-03-02T14:05:00.000Z';

const store = createConsentStore({
  storage: localStorageStorage(),
  now: () => new Date().toISOString(),
  id: () => crypto.randomUUID(),
});
const people = { help: homewardHelp };
const human = <EscalationButton human={people} />;
const facts = fromMapbox(recorded, { observedAt: now(), zone: 'Europe/Dublin' });

const streets = (
  <label className="start">
    Start from <input name="start" defaultValue="12 Quay Street" />
  </label>
);

export function App() {
  const [avoidTolls, setAvoidTolls] = useState(false);
  const explained = explainRoute(facts);
  return (
    <ForthrightProvider language="en" store={store} human={human}>
      <main>
        <h1>Two ways home</h1>
        <ConsentGate explanation={homeward} item="place" alternative={streets}>
          <p>Starting from where you are: Quay Street.</p>
        </ConsentGate>
        <section aria-labelledby="found">
          <h2 id="found">Found for you</h2>
          <ol className="routes">
            <li>Ring Road: 15 min, 9.5 km</li>
            <li>Quay Street: 22 min, 8.2 km</li>
          </ol>
          <ForthrightProvider now={now}>
            <WhyCallout
              explanation={wayHomeWhy}
              explained={explained}
              settings={{ 'avoid-tolls': avoidTolls }}
              onSettingChange={(_, value) => setAvoidTolls(value)}
              consentLink={(_, item) => `#choice-${item}`}
            />
          </ForthrightProvider>
        </section>
        <section aria-labelledby="choices">
          <h2 id="choices">Privacy choices</h2>
          <PrivacyChoices explanations={[homeward]} />
        </section>
        <section aria-labelledby="people">
          <h2 id="people">People at Homeward</h2>
          <ContactPanel human={people} />
        </section>
      </main>
      <ConsentBanner explanation={homeward} />
    </ForthrightProvider>
  );
}
