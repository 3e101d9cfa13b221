import { ConsentBanner, ConsentInline, ForthrightProvider, PrivacyChoices } from '../../src/react/index.ts';
import type { ConsentStore } from '../../src/stores/index.ts';
import { anExplanation, anItem } from '../core/notices.ts';

/** What the pages of this small shop ask. */
export const shop = anExplanation({
  nearby: anItem(),
  news: anItem({ title: 'Send news', purpose: 'We write to you about new bread.' }),
  faces: anItem({ title: 'Know your face', explicit: true }),
});

export interface Asked {
  readonly path: string;
  readonly storage?: string | undefined;
  /** Whether forms lead to the server. */
  readonly forms?: boolean;
}

/** The page of a path, the same on the server and in the browser. */
export function page({ path, store, forms = true }: Asked & { store: ConsentStore }) {
  const action = forms ? { action: '/decide' } : {};
  return (
    <ForthrightProvider language="en" store={store}>
      {path === '/' && <ConsentBanner explanation={shop} {...action} fields={{ token: 't-1' }} />}
      {path === '/inline' && <ConsentInline explanation={shop} item="nearby" {...action} />}
      {path === '/choices' && <PrivacyChoices explanations={[shop]} timeZone="UTC" {...action} />}
      <main>
        <h1>Bread</h1>
        <p>Fresh every morning.</p>
      </main>
    </ForthrightProvider>
  );
}
