import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ConsentExplanation, ConsentNotice } from '../src/core/index.ts';
import { createTranslate, describeBenefit, describeItem } from '../src/core/index.ts';
import en from '../src/locales/en.json';
import { photos } from '../src/presets/index.ts';
import { ConsentBanner, ConsentDialog, ForthrightProvider } from '../src/react/index.ts';

/** A notice with so many items, made of one. */
function notice(count: number): ConsentExplanation {
  const { location } = photos.notices.en.items;
  const ids = Array.from({ length: count }, (_, index) => `item-${index}`);
  const items = Object.fromEntries(ids.map((id) => [id, { ...location, title: `${location.title} ${id}` }]));
  const meaning = Object.fromEntries(ids.map((id) => [id, photos.meaning.location]));
  const whole = { ...photos.notices.en, items } as unknown as ConsentNotice;
  return { kind: 'consent', id: 'photos', sourceLanguage: 'en', asked: ids, meaning, notices: { en: whole } };
}

/** From the press to the next paint, in milliseconds. */
async function timed(press: () => void): Promise<number> {
  const start = performance.now();
  press();
  await new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  });
  return performance.now() - start;
}

const rest = () => new Promise<void>((done) => setTimeout(done, 50));
const place = () => document.body.appendChild(document.createElement('div'));

/** Ours: opening, then one switch. */
export async function ours(count: number): Promise<{ open: number; toggle: number }> {
  const host = place();
  const root = createRoot(host);
  const trigger = createRef<HTMLButtonElement>();
  const explanation = notice(count);
  flushSync(() =>
    root.render(
      <ForthrightProvider>
        <ConsentDialog explanation={explanation}>
          <button type="button" ref={trigger}>
            Privacy choices
          </button>
        </ConsentDialog>
      </ForthrightProvider>,
    ),
  );
  await rest();
  const open = await timed(() => trigger.current?.click());
  await rest();
  const toggle = await timed(() => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[count >> 1]?.click());
  root.unmount();
  host.remove();
  await rest();
  return { open, toggle };
}

/** The limit: a bare platform dialog that holds all the text, closed explanations included, and a listener. */
export async function platform(count: number): Promise<{ open: number; toggle: number }> {
  const host = place();
  const { en: text } = notice(count).notices as { en: ConsentNotice };
  const t = createTranslate('en', en);
  const button = host.appendChild(document.createElement('button'));
  const add = (to: Element, name: string, words = '') => {
    const made = to.appendChild(document.createElement(name));
    made.textContent = words;
    return made;
  };
  button.addEventListener('click', () => {
    const dialog = document.createElement('dialog');
    add(dialog, 'h2', text.title);
    add(dialog, 'p', text.intro);
    const list = add(dialog, 'ul');
    for (const item of Object.values(text.items)) {
      const row = add(list, 'li');
      const label = add(row, 'label', item.title);
      const input = label.appendChild(document.createElement('input'));
      input.type = 'checkbox';
      input.setAttribute('role', 'switch');
      add(row, 'p', item.purpose);
      const { you, us } = describeBenefit(item, t);
      add(row, 'p', you);
      add(row, 'p', us);
      const details = add(row, 'details');
      add(details, 'summary', t('consent.details'));
      for (const { question, answers } of describeItem(text, item, t)) {
        add(details, 'dt', question);
        for (const answer of answers) add(details, 'dd', answer);
      }
    }
    for (const label of ['consent.refuseAll', 'consent.giveAll', 'consent.save'] as const)
      add(dialog, 'button', t(label));
    document.body.append(dialog);
    dialog.showModal();
  });
  await rest();
  const open = await timed(() => button.click());
  await rest();
  const toggle = await timed(() => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[count >> 1]?.click());
  document.querySelector('dialog')?.remove();
  host.remove();
  await rest();
  return { open, toggle };
}

/** Layout shift of a page whose banner came with the server's HTML, and of the dialog opening over it. */
export async function shift(): Promise<number> {
  let sum = 0;
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
  });
  watch.observe({ type: 'layout-shift', buffered: true });
  const host = place();
  const root = createRoot(host);
  flushSync(() =>
    root.render(
      <ForthrightProvider>
        <ConsentBanner explanation={photos} />
        <ConsentDialog explanation={photos} defaultOpen />
        <main>
          <p>Bread, fresh every morning.</p>
        </main>
      </ForthrightProvider>,
    ),
  );
  await new Promise((done) => setTimeout(done, 1000));
  watch.disconnect();
  root.unmount();
  host.remove();
  return sum;
}
