import { render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { OnEscalate, Words } from '../../src/core/index.ts';
import { directionOf } from '../../src/core/index.ts';
import { lumenHelp, missingPhotosGuide, photos, smallLoanWhy, wayHomeWhy } from '../../src/presets/index.ts';
import {
  AutomationNotice,
  ChoiceHistory,
  ConsentBanner,
  ConsentDialog,
  ConsentGate,
  ConsentInline,
  ContactPanel,
  EscalationButton,
  ForthrightProvider,
  GuidedHelp,
  PrivacyChoices,
  WhatChanged,
  WhyCallout,
  WhyDecision,
} from '../../src/react/index.ts';
import { decisive, declined, at as factsAt } from '../../stories/why-facts.ts';
import { aRecord } from '../core/notices.ts';
import { after, aStore, before } from '../react/changing.tsx';
import '../../src/styles/styles.css';

// Every ready-made component in the state in which it has most to show, for tests that hold all of them to one measure.

const files = import.meta.glob<Words>('../../src/locales/*.json', { eager: true, import: 'default' });
const words = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ''), file] as const),
);

/** English, long words, right to left, and three more languages of long words, as far as the house has them. */
export const languages = ['en', 'de', 'ar', 'fi', 'hu', 'el'].filter((language) => language in words);

interface Explanation {
  readonly sourceLanguage: string;
  readonly notices: Readonly<Record<string, object>>;
}

/** The explanation in a language: its own translation, else its source text under that language’s interface words. */
function written<T extends Explanation>(explanation: T, language: string): T {
  const made = writings.get(explanation) ?? new Map<string, Explanation>();
  writings.set(explanation, made);
  const one = made.get(language) ?? inLanguage(explanation, language);
  made.set(language, one);
  return one as T;
}

/** One object for each explanation and language: a store tells explanations apart by it. */
const writings = new Map<Explanation, Map<string, Explanation>>();

function inLanguage<T extends Explanation>(explanation: T, language: string): T {
  const notice = explanation.notices[language] ?? explanation.notices[explanation.sourceLanguage];
  const { wording: _, ...rest } = notice as { wording?: unknown };
  const kept = language in explanation.notices ? notice : { ...rest, language };
  return { ...explanation, sourceLanguage: language, notices: { [language]: kept } };
}

/** Half past ten on a Tuesday in Berlin: somebody is there. */
export const atWork = '2026-11-24T09:30:00.000Z';

const passOn = { page: 'https://lumen.example/photos', decision: 'Your photos were moved.', account: 'Ada' };
const waiting: OnEscalate = async function* (_, signal) {
  yield { state: 'waiting', position: 3, waitS: 240, observedAt: atWork };
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
};
const human = (language: string) => ({ help: written(lumenHelp, language), onEscalate: waiting });
const answered = (language: string) => {
  const then = written(before, language);
  const first = aRecord(then, { nearby: 'refused', news: 'refused' }, { at: '2026-01-05T12:00:00Z', language });
  const last = aRecord(then, { nearby: 'given', news: 'refused' }, { at: '2026-02-01T12:00:00Z', language });
  return aStore([first, last], { earlier: [then] });
};
const set = { settings: {}, onSettingChange: () => {}, onHelpful: () => {}, consentLink: () => '#choices' };

interface Shown {
  readonly page: (language: string) => ReactElement;
  /** Records from before, where the component is about them. */
  readonly store?: (language: string) => ReturnType<typeof aStore>;
  /** When it is looked at. @default atWork */
  readonly now?: string;
}

export const components: Readonly<Record<string, Shown>> = {
  ConsentDialog: {
    page: (language) => (
      <ConsentDialog explanation={written(photos, language)} defaultOpen>
        <button type="button">…</button>
      </ConsentDialog>
    ),
  },
  ConsentBanner: { page: (language) => <ConsentBanner explanation={written(photos, language)} /> },
  ConsentInline: { page: (language) => <ConsentInline explanation={written(photos, language)} item="faces" /> },
  'ConsentGate, before an answer': {
    page: (language) => (
      <ConsentGate explanation={written(photos, language)} item="location" alternative="…">
        …
      </ConsentGate>
    ),
    store: () => aStore(),
  },
  'ConsentGate, after a no': {
    page: (language) => (
      <ConsentGate explanation={written(before, language)} item="news" alternative="…">
        …
      </ConsentGate>
    ),
    store: answered,
  },
  PrivacyChoices: {
    page: (language) => (
      <PrivacyChoices explanations={[written(before, language), written(photos, language)]} timeZone="UTC" />
    ),
    store: answered,
  },
  ChoiceHistory: {
    page: (language) => <ChoiceHistory explanations={[written(before, language)]} timeZone="UTC" />,
    store: answered,
  },
  WhatChanged: { page: (language) => <WhatChanged explanation={written(after, language)} />, store: answered },
  WhyCallout: {
    page: (language) => (
      <WhyCallout explanation={written(wayHomeWhy, language)} explained={decisive} defaultOpen {...set} />
    ),
    now: factsAt,
  },
  WhyDecision: {
    page: (language) => <WhyDecision explanation={written(smallLoanWhy, language)} explained={declined} />,
    now: factsAt,
  },
  EscalationButton: {
    page: (language) => <EscalationButton human={human(language)} channels={['chat', 'email']} passOn={passOn} />,
  },
  ContactPanel: { page: (language) => <ContactPanel human={human(language)} passOn={passOn} /> },
  AutomationNotice: { page: (language) => <AutomationNotice human={human(language)} failedAttempts={3} /> },
  'GuidedHelp, a question': {
    page: (language) => (
      <GuidedHelp guide={written(missingPhotosGuide, language)} human={human(language)} defaultAnswers={['phone']} />
    ),
  },
};

interface Options {
  readonly language?: string;
  readonly theme?: string;
  readonly around?: (component: ReactElement) => ReactElement;
}

/** Shows a component in a page of one language. Opens what is closed in it. Returns its root element. */
export async function showWhole(name: string, options: Options = {}): Promise<HTMLElement> {
  const { language = 'en', theme = 'light', around = (component) => component } = options;
  const { page, store, now = atWork } = components[name]!;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.documentElement.dataset.theme = theme;
  const { container } = render(
    <ForthrightProvider
      language={language}
      words={words}
      now={() => now}
      createId={() => '5d2b1a70-0d1e-4a52-9d6c-6c1a6a1f0001'}
      {...(store && { store: store(language) })}
    >
      {around(page(language))}
    </ForthrightProvider>,
  );
  return name === 'ConsentDialog' ? await screen.findByRole('dialog') : container;
}

/** Opens every disclosure, and those that opening has brought. */
export async function openAll(root: HTMLElement) {
  for (let closed = shut(root); closed.length > 0; closed = shut(root)) {
    for (const details of closed) details.open = true;
    // React fills them when the browser has told that they were opened, which on a busy machine takes its time.
    await waitFor(() => {
      const empty = closed.filter((details) => details.isConnected && details.childElementCount < 2);
      if (empty.length > 0) throw new Error(`${empty.length} opened explanations are empty`);
    });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}
const shut = (root: HTMLElement) => [...root.querySelectorAll('details')].filter(({ open }) => !open);

/** What can be pressed, typed in or followed, as far as it is laid out. */
export const controlsOf = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('a[href], button, summary, input:not([type=hidden])')].filter((control) =>
    control.checkVisibility(),
  );

/** Names an element in a fault: its part and its first words. */
export const nameOf = (element: Element) =>
  `${element.tagName.toLowerCase()} ${element.getAttribute('data-forthright') ?? ''} “${(element.textContent ?? '').slice(0, 40)}”`;
