import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type ConsentExplanation, createTranslate, type DecidingAct, labelOf, pairOf } from '../../src/core/index.ts';
import en from '../../src/locales/en.json';
import * as presets from '../../src/presets/index.ts';
import { ConsentDialog } from '../../src/react/index.ts';
import { show, words } from '../react/show.tsx';

// Promise 1: giving and refusing have the same size, weight and contrast, in every theme, language and width.
// Promise 4: refusing takes no more steps than giving. EDPB 03/2022 4.3.2; CNIL 2020-092 §34; IAB TCF App. B (5:1).

const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What makes a button weigh more or less than another. */
function weight(button: Element) {
  const style = getComputedStyle(button);
  const { width, height } = button.getBoundingClientRect();
  const { color, backgroundColor, borderTopColor, borderTopWidth, borderTopStyle, borderRadius, padding } = style;
  const { fontFamily, fontSize, fontWeight, fontStyle, textDecorationLine, textTransform, letterSpacing } = style;
  const { opacity, boxShadow, cursor, visibility, outlineStyle, order } = style;
  return {
    tag: button.tagName,
    attributes: button.getAttributeNames().sort(),
    attributeValues: button.getAttributeNames().map((name) => button.getAttribute(name)),
    width: Math.round(width),
    height: Math.round(height),
    font: { fontFamily, fontSize, fontWeight, fontStyle, textDecorationLine, textTransform, letterSpacing },
    colour: { color, backgroundColor, opacity, boxShadow },
    border: { borderTopColor, borderTopWidth, borderTopStyle, borderRadius, padding },
    state: { cursor, visibility, outlineStyle, order },
  };
}

const all: ConsentExplanation[] = Object.values(presets).filter((preset) => preset.kind === 'consent');
const vocabulary = { en, ...words };

const open = async (explanation: ConsentExplanation, language: keyof typeof vocabulary, theme: string) => {
  show(<ConsentDialog explanation={explanation} defaultOpen />, { language, theme });
  const dialog = await screen.findByRole('dialog');
  const t = createTranslate(language, vocabulary[language]);
  const notice = explanation.notices[language]!;
  const labels = pairOf(explanation, notice).map((act) => labelOf(act, explanation, t));
  const pair = labels.map((name) => within(dialog).getByRole('button', { name }));
  return { dialog, pair: pair as [HTMLElement, HTMLElement], labels };
};

describe.each(all)('the notice $id', (explanation) => {
  const languages = Object.keys(explanation.notices) as Array<keyof typeof vocabulary>;
  describe.each(languages)('in %s', (language) => {
    describe.each(['light', 'dark'])('%s', (theme) => {
      test.each([320, 768, 1280])('gives both answers the same weight at %i px', async (width) => {
        await page.viewport(width, 800);
        const { dialog, pair } = await open(explanation, language, theme);
        const [refuse, give] = pair;
        expect(weight(give)).toEqual(weight(refuse));
        const { color, backgroundColor } = getComputedStyle(refuse);
        expect(contrast(color, backgroundColor)).toBeGreaterThanOrEqual(5);
        expect(refuse.getBoundingClientRect().top).toBe(give.getBoundingClientRect().top);
        expect(refuse.compareDocumentPosition(give) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
        const start = (box: DOMRect) => (getComputedStyle(dialog).direction === 'rtl' ? -box.right : box.left);
        expect(start(refuse.getBoundingClientRect())).toBeLessThan(start(give.getBoundingClientRect()));
        expect(refuse.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      });
    });
  });

  test('with text at 200 % on a phone both answers are whole words of one width, and hide nothing', async () => {
    await page.viewport(320, 640);
    document.documentElement.style.fontSize = '200%';
    const { dialog, pair } = await open(explanation, Object.hasOwn(explanation.notices, 'de') ? 'de' : 'en', 'light');
    const [refuse, give] = pair.map((button) => button.getBoundingClientRect());
    expect(give!.width).toBe(refuse!.width);
    expect(refuse!.width).toBeGreaterThan(240);
    expect(getComputedStyle(dialog.querySelector('[data-forthright="footer"]')!).position).toBe('static');
    document.documentElement.style.fontSize = '';
  });

  test('no selector can tell the two answers apart but by their place', async () => {
    const { pair } = await open(explanation, 'en', 'light');
    const [refuse, give] = pair.map((button) => {
      const copy = button.cloneNode(false) as Element;
      return copy.outerHTML;
    });
    expect(give).toBe(refuse);
  });

  test('refusing everything takes one press, giving takes at least one', async () => {
    const onDecide = vi.fn();
    show(<ConsentDialog explanation={explanation} defaultOpen onDecide={onDecide} />);
    const dialog = await screen.findByRole('dialog');
    const t = createTranslate('en', en);
    const label = labelOf('refuse-all-press', explanation, t);
    await userEvent.click(within(dialog).getByRole('button', { name: label }));
    expect(onDecide).toHaveBeenCalledOnce();
    expect(new Set(Object.values(onDecide.mock.calls[0]![0].choices))).toEqual(new Set(['refused']));
  });

  test('taking everything back takes no more presses than giving everything', async () => {
    const t = createTranslate('en', en);
    /** The fewest presses from one state of things to its opposite: the pressed button, and switches where it needs them. */
    const presses = async (answer: 'given' | 'refused', act: DecidingAct) => {
      const onDecide = vi.fn();
      const before = answer === 'given' ? 'refused' : 'given';
      const choices = Object.fromEntries(explanation.asked.map((id) => [id, before])) as Record<string, typeof answer>;
      const view = show(<ConsentDialog explanation={explanation} defaultOpen choices={choices} onDecide={onDecide} />);
      const dialog = await screen.findByRole('dialog');
      const { items } = explanation.notices.en!;
      const needsSwitch = (id: string) => act === 'save-press' || Boolean(items[id]!.explicit);
      const flipped = answer === 'given' ? explanation.asked.filter(needsSwitch) : [];
      for (const id of flipped) await userEvent.click(within(dialog).getByRole('switch', { name: items[id]!.title }));
      await userEvent.click(within(dialog).getByRole('button', { name: labelOf(act, explanation, t) }));
      expect(new Set(Object.values(onDecide.mock.calls[0]![0].choices))).toEqual(new Set([answer]));
      view.unmount();
      return flipped.length + 1;
    };
    const [refuse, give] = pairOf(explanation, explanation.notices.en!) as [DecidingAct, DecidingAct];
    expect(await presses('refused', refuse)).toBeLessThanOrEqual(await presses('given', give));
  });

  test('nothing is pre-chosen', async () => {
    const { dialog } = await open(explanation, 'en', 'light');
    for (const one of within(dialog).getAllByRole('switch')) expect(one).not.toBeChecked();
    for (const one of dialog.querySelectorAll('[data-choice]')) expect(one).toHaveAttribute('data-choice', 'unset');
  });

  test('every item has its own switch if it is asked, and none if it is not', async () => {
    const { dialog } = await open(explanation, 'en', 'light');
    const notice = explanation.notices.en!;
    const asked = Object.values(notice.items).filter(({ basis }) => basis === 'consent');
    const titles = within(dialog)
      .getAllByRole<HTMLInputElement>('switch')
      .map((one) => one.labels?.[0]?.textContent);
    expect(titles.sort()).toEqual(asked.map(({ title }) => title).sort());
  });
});
