import { useState } from 'react';
import { shop } from '../../src/presets/index.ts';
import { ConsentBanner, ForthrightProvider, PrivacyChoices, useConsent } from '../../src/react/index.ts';
import { withItem } from './derive.ts';
import { laterShop, useStoryStore } from './shop.tsx';

const typo = withItem(shop, 'analytics', (item) => ({ ...item, purpose: item.purpose.replace(/\.? *$/, '!') }));
const recipient = laterShop({ recipient: true });
const days = [
  { title: 'Day 1: asked for the first time', explanation: shop },
  { title: 'Day 2: a typo was mended', explanation: typo },
  { title: 'Day 3: a new recipient', explanation: recipient },
  { title: 'Day 4: the page of choices', explanation: recipient },
];

function May({ explanation }: { explanation: (typeof days)[number]['explanation'] }) {
  const { choices } = useConsent(explanation as typeof typo);
  return (
    <p data-testid="may">
      {Object.entries(choices)
        .map(([item, choice]) => `${item} ${choice}`)
        .join(', ')}
    </p>
  );
}

/** Four days of one person: what is asked, what is not, and what may be done on each. */
export function Life() {
  const store = useStoryStore();
  const [day, setDay] = useState(0);
  const { title, explanation } = days[day] ?? days[0]!;
  const last = day === days.length - 1;
  return (
    <ForthrightProvider
      store={store}
      createId={() => `life-${store.records().length}`}
      now={() => `2026-03-0${day + 1}T09:30:00.000Z`}
    >
      <h2>{title}</h2>
      <May explanation={explanation} />
      {last ? (
        <PrivacyChoices explanations={[explanation as typeof typo]} timeZone="UTC" />
      ) : (
        <ConsentBanner key={day} explanation={explanation as typeof typo} />
      )}
      <p>
        <button type="button" className="page-button" disabled={last} onClick={() => setDay(day + 1)}>
          Next day
        </button>
      </p>
    </ForthrightProvider>
  );
}
