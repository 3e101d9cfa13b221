import { createRoot } from 'react-dom/client';
import { lumenHelp, photos, shop, wayHomeWhy } from '../../src/presets/index.ts';
import {
  ConsentBanner,
  ConsentDialog,
  ConsentGate,
  EscalationButton,
  ForthrightProvider,
  WhyCallout,
} from '../../src/react/index.ts';
import { createConsentStore, localStorageStorage } from '../../src/stores/index.ts';
import { decisive } from '../../stories/why-facts.ts';

/** Every surface, in a page that is longer than the window. */
function Page() {
  const store = createConsentStore({
    storage: localStorageStorage(),
    now: () => new Date().toISOString(),
    id: () => crypto.randomUUID(),
  });
  return (
    <ForthrightProvider store={store} now={() => '2026-11-24T10:00:00.000Z'}>
      <ConsentBanner explanation={shop} />
      <ConsentDialog explanation={photos}>
        <button type="button">Privacy choices</button>
      </ConsentDialog>
      <ConsentGate explanation={photos} item="location" alternative={<p>Type a town</p>}>
        <p>Shops near you</p>
      </ConsentGate>
      <WhyCallout explanation={wayHomeWhy} explained={decisive} settings={{}} onSettingChange={() => {}} />
      <EscalationButton
        human={{
          help: lumenHelp,
          onEscalate: async function* () {
            yield { state: 'handed-over' as const, reference: 'LP-1042' };
          },
        }}
        channels={['chat', 'callback', 'email']}
      />
      {Array.from({ length: 80 }, (_, line) => `Line ${line + 1} of a long page.`).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </ForthrightProvider>
  );
}

export const start = () => createRoot(document.getElementById('app')!).render(<Page />);

/** What a page must not do here; it shows that the reports are heard. */
export function trespass(): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
  try {
    document.createElement('div').innerHTML = '<b></b>';
  } catch {} // reported, and refused
}
