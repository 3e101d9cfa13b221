import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { directionOf } from '../../src/core/index.ts';
import {
  filmEveningWhy,
  lumenHelp,
  missingPhotosGuide,
  photos,
  smallLoanWhy,
  wayHomeWhy,
} from '../../src/presets/index.ts';
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
import { decisive, declined, located, recommended } from '../../stories/why-facts.ts';
import { aRecord } from '../core/notices.ts';
import { words } from '../locales/languages.ts';
import { after, aStore, before } from '../react/changing.tsx';

interface Explanation {
  readonly sourceLanguage: string;
  readonly notices: Readonly<Record<string, unknown>>;
}

// What the notice says is marked, so that no word of ours can hide behind it: an English one left over would be ours.
const marked = (value: unknown): unknown => {
  if (typeof value === 'string') return value.includes(' ') && !value.includes('{{') ? '¤¤¤' : value;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, marked(inside)]));
};

/** The same explanation, written in a language: marks stand for the translated texts. */
function written<T extends Explanation>(explanation: T, language: string): T {
  const source = explanation.notices[explanation.sourceLanguage];
  const { wording: _, ...notice }: Record<string, unknown> = { ...(marked(source) as object), language };
  return { ...explanation, sourceLanguage: language, notices: { [language]: notice } };
}

type Page = (language: string) => ReactElement;
const human = (language: string) => ({
  help: written(lumenHelp, language),
  onEscalate: async () => ({ state: 'connected' as const }),
});
const kept = (language: string) => {
  const then = written(before, language);
  const act = { at: '2026-02-01T12:00:00Z', language, label: '¤¤¤' };
  return aStore([aRecord(then, { nearby: 'given', news: 'refused' }, act)], { earlier: [then] });
};

const set = { settings: {}, onSettingChange: () => {} };

const pages: Record<string, Page> = {
  ConsentBanner: (language) => <ConsentBanner explanation={written(photos, language)} />,
  ConsentDialog: (language) => <ConsentDialog explanation={written(photos, language)} defaultOpen />,
  ConsentInline: (language) => <ConsentInline explanation={written(before, language)} item="nearby" />,
  ConsentGate: (language) => (
    <ConsentGate explanation={written(before, language)} item="news" alternative="¤¤¤">
      ¤¤¤
    </ConsentGate>
  ),
  PrivacyChoices: (language) => <PrivacyChoices explanations={[written(before, language)]} timeZone="UTC" />,
  ChoiceHistory: (language) => <ChoiceHistory explanations={[written(before, language)]} timeZone="UTC" />,
  WhatChanged: (language) => <WhatChanged explanation={written(after, language)} />,
  'WhyCallout of a route': (language) => (
    <WhyCallout explanation={written(wayHomeWhy, language)} explained={decisive} defaultOpen {...set} />
  ),
  'WhyCallout of traffic': (language) => (
    <WhyCallout explanation={written(wayHomeWhy, language)} explained={located} defaultOpen {...set} />
  ),
  'WhyCallout of a film': (language) => (
    <WhyCallout explanation={written(filmEveningWhy, language)} explained={recommended} defaultOpen {...set} />
  ),
  WhyDecision: (language) => <WhyDecision explanation={written(smallLoanWhy, language)} explained={declined} />,
  EscalationButton: (language) => <EscalationButton human={human(language)} />,
  ContactPanel: (language) => <ContactPanel human={human(language)} />,
  AutomationNotice: (language) => <AutomationNotice human={human(language)} failedAttempts={3} />,
  GuidedHelp: (language) => (
    <GuidedHelp guide={written(missingPhotosGuide, language)} human={human(language)} defaultAnswers={['phone']} />
  ),
};

const leaves = (tree: object, path = ''): Array<[string, string]> =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value as object, `${path}${key}.`),
  );

afterEach(cleanup);

describe.each(Object.keys(words))('in %s', (language) => {
  const { about: _, ...families } = words[language]!;
  const mine = new Map(leaves(families));
  const { about: __, ...source } = words.en!;
  const english = leaves(source)
    .filter(([key, text]) => language !== 'en' && mine.get(key) !== text)
    .map(([, text]) =>
      text
        .split(/\{\{\w+\}\}/)
        .sort((a, b) => b.length - a.length)[0]!
        .trim(),
    )
    .filter((text) => text.length >= 12);

  test.each(Object.keys(pages))('%s says all it says in that language, in its direction', (name) => {
    render(
      <ForthrightProvider
        language={language}
        words={words}
        store={kept(language)}
        now={() => '2026-03-01T09:30:00.000Z'}
      >
        {pages[name]!(language)}
      </ForthrightProvider>,
    );
    const said = document.body.innerText;
    expect(said.replace(/[¤\s]/g, '').length).toBeGreaterThan(3);
    expect(said).not.toMatch(/\{\{|\}\}|\b(consent|human|why|choices|guide|automation)\.\w/);
    expect(english.filter((text) => said.includes(text))).toEqual([]);
    const told = [...document.body.querySelectorAll('[lang]')];
    expect(told.length).toBeGreaterThan(0);
    for (const element of told) {
      expect(element.getAttribute('lang')).toBe(language);
      expect(getComputedStyle(element).direction).toBe(directionOf(language));
    }
  });
});
