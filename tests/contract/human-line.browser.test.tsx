import { cleanup, screen, within } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent as keys } from 'vitest/browser';
import type { OnEscalate } from '../../src/core/index.ts';
import { lumenHelp, photos, smallLoanWhy, wayHomeWhy } from '../../src/presets/index.ts';
import {
  ChoiceHistory,
  ConsentBanner,
  ConsentDialog,
  ConsentGate,
  ConsentInline,
  EscalationButton,
  ForthrightProvider,
  PrivacyChoices,
  WhatChanged,
  WhyCallout,
  WhyDecision,
} from '../../src/react/index.ts';
import { decisive, declined } from '../../stories/why-facts.ts';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';
import { after, aStore, before, Kept, news } from '../react/changing.tsx';
import { at, show } from '../react/show.tsx';

// Design promise 14, on every surface that is about something else: a person is one action away, always in one place.

type Given = { human?: ReactNode };
const yes = () => aRecord(before, { nearby: 'given', news: 'given' });
const no = () => aRecord(before, { nearby: 'refused', news: 'given' });
const longer = anExplanation({ nearby: anItem({ retention: { period: 'P1Y', from: 'the day you visit' } }), news });
const asked = () => aStore([yes()], { earlier: [before] });

const surfaces: ReadonlyArray<[name: string, Surface: ComponentType<Given>, store: () => ReturnType<typeof aStore>]> = [
  ['ConsentDialog', (given) => <ConsentDialog explanation={photos} defaultOpen {...given} />, aStore],
  ['ConsentBanner', (given) => <ConsentBanner explanation={before} {...given} />, aStore],
  ['ConsentBanner, as a form', (given) => <ConsentBanner explanation={before} action="/x" {...given} />, aStore],
  ['ConsentBanner, after a change', (given) => <ConsentBanner explanation={after} {...given} />, asked],
  ['ConsentInline', (given) => <ConsentInline explanation={before} item="nearby" {...given} />, aStore],
  [
    'ConsentGate, before an answer',
    (given) => (
      <ConsentGate explanation={before} item="nearby" alternative={<p>Town</p>} {...given}>
        <p>Shops</p>
      </ConsentGate>
    ),
    aStore,
  ],
  [
    'ConsentGate, after a no',
    (given) => (
      <ConsentGate explanation={before} item="nearby" alternative={<p>Town</p>} {...given}>
        <p>Shops</p>
      </ConsentGate>
    ),
    () => aStore([no()]),
  ],
  ['PrivacyChoices', (given) => <PrivacyChoices explanations={[before, photos]} {...given} />, () => aStore([yes()])],
  ['ChoiceHistory', (given) => <ChoiceHistory explanations={[before]} {...given} />, () => aStore([yes()])],
  ['WhatChanged, asking', (given) => <WhatChanged explanation={after} {...given} />, asked],
  ['WhatChanged, telling', (given) => <WhatChanged explanation={longer} {...given} />, asked],
  [
    'WhyCallout',
    (given) => (
      <WhyCallout explanation={wayHomeWhy} explained={decisive} settings={{}} onSettingChange={() => {}} {...given} />
    ),
    aStore,
  ],
  ['WhyDecision', (given) => <WhyDecision explanation={smallLoanWhy} explained={declined} {...given} />, aStore],
];

/** What may stand after the way to a person: the choices, what is said of them, and the line about the answer. */
const choices = ['leaves-out', 'note', 'footer', 'banner-choices', 'choices', 'save'];

const button = (onEscalate: OnEscalate = async () => ({ state: 'connected' })) => (
  <EscalationButton
    human={{ help: lumenHelp, onEscalate, live: { chat: { state: 'open', observedAt: at } } }}
    channels={['chat']}
  />
);

const page = (store: ReturnType<typeof aStore>, human: ReactNode, children: ReactNode) => (
  <Kept store={store}>
    <ForthrightProvider human={human}>{children}</ForthrightProvider>
  </Kept>
);

const lines = () => [...document.querySelectorAll<HTMLElement>('[data-forthright="human-line"]')];

/** What comes before or after an element within its surface: the outermost parts. */
function partsBeside(line: HTMLElement, side: 'nextElementSibling' | 'previousElementSibling'): string[] {
  const surface = line.closest('[data-surface], [data-forthright="dialog"], [data-forthright="why"]');
  const found: string[] = [];
  for (let here: Element = line; surface && here !== surface; here = here.parentElement ?? surface)
    for (let next = here[side]; next; next = next[side]) {
      const part = next.matches('[data-forthright]') ? next : next.querySelector('[data-forthright]');
      if (part) found.push(part.getAttribute('data-forthright') ?? '');
    }
  return found;
}

const name = lumenHelp.notices.en.channels.chat!.label;

describe.each(surfaces)('%s', (_, Surface, store) => {
  test('shows the way to a person of the provider, once, by its name, as the last line before the choices', async () => {
    show(page(store(), button(), <Surface />));
    await screen.findByRole('button', { name });
    const [line, ...others] = lines();
    expect(others).toEqual([]);
    expect(within(line as HTMLElement).getByRole('button', { name })).toBeVisible();
    const after = partsBeside(line as HTMLElement, 'nextElementSibling');
    expect(after.filter((part) => !['status', 'told'].includes(part) && !choices.includes(part))).toEqual([]);
    const before = partsBeside(line as HTMLElement, 'previousElementSibling');
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter((part) => choices.includes(part))).toEqual([]);
  });

  test('it is reached with the Tab key, and one press starts it', async () => {
    const onEscalate = vi.fn<OnEscalate>(async () => ({ state: 'connected' }));
    show(page(store(), button(onEscalate), <Surface />));
    const start = await screen.findByRole('button', { name });
    for (let steps = 0; steps < 60 && document.activeElement !== start; steps++) await keys.tab();
    expect(start).toHaveFocus();
    await keys.keyboard('{Enter}');
    expect(onEscalate).toHaveBeenCalledOnce();
    expect(await screen.findByText('A person is there.')).toBeVisible();
  });

  test('its own way to a person goes before the one of the provider', async () => {
    show(page(store(), button(), <Surface human={<a href="/people">Ask our people</a>} />));
    expect(await screen.findByRole('link', { name: 'Ask our people' })).toBeVisible();
    expect(lines()).toHaveLength(1);
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  test('without one it stays as it was', () => {
    show(page(store(), undefined, <Surface />));
    expect(lines()).toEqual([]);
  });
});

test('where no way to a person is given, the contact of the controller and the link of the why file stay', async () => {
  show(<ConsentDialog explanation={photos} defaultOpen />);
  await screen.findByRole('dialog');
  expect(document.querySelector('[data-forthright="ask"]')).toBeVisible();
  cleanup();
  show(<WhyDecision explanation={smallLoanWhy} explained={declined} />);
  expect(screen.getByRole('link', { name: smallLoanWhy.notices.en.human.text })).toBeVisible();
});

test('the focus goes round in the dialog and the browser, by the way to a person, and never into the page', async () => {
  show(
    page(
      aStore(),
      button(),
      <>
        <a href="/before">Before</a>
        <ConsentDialog explanation={photos} defaultOpen />
        <a href="/after">After</a>
      </>,
    ),
  );
  const dialog = await screen.findByRole('dialog');
  const start = within(dialog).getByRole('button', { name });
  let met = 0;
  for (let steps = 0; steps < 80 && met < 2; steps++) {
    await keys.tab();
    if (document.activeElement !== document.body)
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    if (document.activeElement === start) met++;
  }
  expect(met).toBe(2);
});

test('an inner provider keeps the way to a person of the outer one', () => {
  show(
    <ForthrightProvider human={button()}>
      <ForthrightProvider language="en">
        <ChoiceHistory />
      </ForthrightProvider>
    </ForthrightProvider>,
  );
  expect(screen.getByRole('button', { name })).toBeVisible();
});
