import { ConsentBanner, ConsentDialog, ForthrightProvider } from 'forthright';
import { parse } from 'forthright/core';
import { createRoot } from 'react-dom/client';
import { app, type Contender, until } from './page.ts';

export { painted } from './page.ts';

import { items, notice } from './texts.ts';

/** What `forthright build` would have compiled: parsing is not part of a page. */
export function explanationOf(count: number) {
  const answer = (item: ReturnType<typeof items>[number], n: number) => item.answers[n]?.[1] ?? '';
  const { explanation, issues } = parse({
    data: {
      kind: 'consent',
      id: 'bench',
      language: 'en',
      controller: { name: notice.controller, contact: notice.contact },
      title: notice.title,
      intro: notice.intro,
      items: Object.fromEntries(
        items(count).map((item) => [
          item.id,
          {
            title: item.title,
            purpose: item.purpose,
            basis: 'consent',
            data: { pages: answer(item, 2) },
            recipients: { 'hosting-nord': answer(item, 3) },
            retention: { period: 'P90D', from: 'the day you open a page' },
            benefit: { you: answer(item, 0), us: answer(item, 1) },
            ifRefused: answer(item, 5),
            withdrawal: answer(item, 6),
          },
        ]),
      ),
    },
  });
  if (!explanation) throw new Error(JSON.stringify(issues));
  return explanation as never;
}

export const page: Contender = {
  async prepare(count) {
    const explanation = explanationOf(count);
    createRoot(app()).render(
      <ForthrightProvider language="en">
        <ConsentDialog explanation={explanation} onDecide={() => {}}>
          <button id="open" type="button">
            Privacy choices
          </button>
        </ConsentDialog>
      </ForthrightProvider>,
    );
    await until(() => document.getElementById('open'));
  },
  lastSwitch: () => [...document.querySelectorAll<HTMLElement>('[role="switch"]')].at(-1) ?? null,
  async banner() {
    const explanation = explanationOf(5);
    createRoot(app()).render(
      <ForthrightProvider language="en">
        <ConsentBanner explanation={explanation} onDecide={() => {}} />
      </ForthrightProvider>,
    );
    await until(() => document.querySelector('[data-forthright="banner"]'));
  },
};
