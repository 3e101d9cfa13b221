import { cleanup, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { type GuideExplanation, type HelpExplanation, walkGuide } from '../../src/core/index.ts';
import * as presets from '../../src/presets/index.ts';
import { AutomationNotice, ContactPanel, EscalationButton, GuidedHelp } from '../../src/react/index.ts';
import { show } from '../react/show.tsx';

// Design promises 14 and 15, at the level of what a person sees.

const all = Object.values(presets) as ReadonlyArray<{ readonly kind: string; readonly id: string }>;
const guides = all.filter((one): one is GuideExplanation => one.kind === 'guide');
const helps = all.filter((one): one is HelpExplanation => one.kind === 'help');

/** One way of answers to every node of a guide. */
function everyPlace(guide: GuideExplanation): string[][] {
  const notice = guide.notices[guide.sourceLanguage];
  if (!notice) throw new Error(`${guide.id} has no notice.`);
  const found = new Map<string, string[]>();
  const queue: string[][] = [[]];
  for (const answers of queue) {
    const { at, offered } = walkGuide(notice, answers);
    if (found.has(at)) continue;
    found.set(at, answers);
    for (const answer of offered) queue.push([...answers, answer]);
  }
  return [...found.values()];
}

const starts = () => document.querySelectorAll<HTMLElement>('[data-forthright="human-start"]');

describe.each(guides)('In the guide $id', (guide) => {
  test('a person is one press away at every step, in the same place and by the same name', () => {
    const help = helps.find(({ id }) => id === 'lumen');
    if (!help) throw new Error('There is no help file.');
    const names = new Set<string>();
    for (const answers of everyPlace(guide)) {
      show(
        <GuidedHelp
          guide={guide}
          human={{ help, onEscalate: async () => ({ state: 'connected' }) }}
          defaultAnswers={answers}
        />,
      );
      const [start, ...others] = starts();
      expect(others).toEqual([]);
      expect(start).toBeVisible();
      // After everything else of the step, always.
      expect(document.querySelector('[data-forthright="guide"]')?.lastElementChild?.contains(start ?? null)).toBe(true);
      names.add(start?.textContent ?? '');
      cleanup();
    }
    expect(names.size).toBe(1);
  });
});

describe.each(helps)('With the help file $id', (help) => {
  // A moment of every hour of a week in winter, and days on which nobody is there or nobody knows.
  const moments = [
    ...Array.from({ length: 7 * 24 }, (_, hour) =>
      new Date(Date.parse('2026-11-23T00:30:00Z') + hour * 3_600_000).toISOString(),
    ),
    '2026-12-25T10:00:00.000Z',
    '2029-01-02T10:00:00.000Z',
  ];

  test('there is always something to press, and unknown is never shown as open', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const at of moments) {
      show(<EscalationButton human={{ help }} />, {}, at);
      expect([at, starts().length]).toEqual([at, 1]);
      cleanup();
      for (const state of ['unknown', 'closed'] as const) {
        const live = Object.fromEntries(
          Object.keys(help.notices.en?.channels ?? {}).map((id) => [id, { state, observedAt: at }]),
        );
        show(<EscalationButton human={{ help, live }} />, {}, at);
        expect(starts().length + screen.queryAllByRole('link').length).toBeGreaterThan(0);
        expect(document.querySelector('[data-forthright="human-hours"][data-state="open"]')).toBeNull();
        expect(document.body.textContent).not.toMatch(/open until|at any time/);
        cleanup();
      }
    }
    warn.mockRestore();
  });

  test('the panel keeps one order at every hour (WCAG 3.2.6)', () => {
    const orders = new Set<string>();
    for (const at of moments.filter((_, index) => index % 6 === 0)) {
      show(<ContactPanel human={{ help }} />, {}, at);
      orders.add(
        screen
          .getAllByRole('heading', { level: 3 })
          .map(({ textContent }) => textContent)
          .join(),
      );
      cleanup();
    }
    expect(orders.size).toBe(1);
  });

  test('the notice of a program always carries the button', () => {
    if (!help.notices.en?.automation) return;
    for (const failedAttempts of [0, 1, 3, 9]) {
      show(<AutomationNotice human={{ help }} failedAttempts={failedAttempts} />);
      expect(starts()).toHaveLength(1);
      cleanup();
    }
  });
});
