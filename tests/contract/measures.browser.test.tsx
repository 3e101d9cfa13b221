import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { components, controlsOf, languages, nameOf, openAll, showWhole } from './every-component.tsx';

// Every component, whole and opened, in English, German, Arabic and languages of long words, held to one measure each.

interface Devtools {
  send(method: string, params: object): Promise<unknown>;
}
const emulate = (features: Array<{ name: string; value: string }>) =>
  (cdp() as unknown as Devtools).send('Emulation.setEmulatedMedia', { features });

/** Text that is cut off: more of it than its box shows, where the box does not scroll. */
function cutOff(root: HTMLElement): string[] {
  return [root, ...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      if (!element.checkVisibility() || element.closest('svg')) return false;
      const { overflowX, overflowY, display, textOverflow } = getComputedStyle(element);
      if (display === 'inline' || element.clientWidth === 0) return false;
      const wide = element.scrollWidth - element.clientWidth > 1;
      const tall = element.scrollHeight - element.clientHeight > 1;
      const scrolls = overflowY === 'auto' || overflowY === 'scroll';
      const hides = (overflow: string) => overflow !== 'visible';
      return (
        textOverflow === 'ellipsis' || wide || (tall && hides(overflowY) && !scrolls) || (wide && hides(overflowX))
      );
    })
    .map(nameOf);
}

/** Words that lie over other words. */
function overlapping(root: HTMLElement): string[] {
  const boxes: Array<{ text: string; node: Text; box: DOMRect }> = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.data.trim() || !node.parentElement?.checkVisibility()) continue;
    if (node.parentElement.closest('[data-forthright="bar"], [data-forthright="footer"]')) continue; // they stick
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) boxes.push({ text: node.data.slice(0, 30), node, box });
  }
  const found: string[] = [];
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1)) {
      if (one.node === other.node) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Line boxes may touch; letters lie over each other only where half a line does.
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 2)
        found.push(`${one.text} | ${other.text}`);
    }
  return found;
}

const every = Object.keys(components);

describe.each(languages)('in %s', (language) => {
  test.each(every)('%s fits 320 by 256 pixels without scrolling sideways (WCAG 1.4.10)', async (name) => {
    await page.viewport(320, 256);
    const root = await showWhole(name, { language });
    await openAll(root);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(cutOff(root)).toEqual([]);
    for (const control of controlsOf(root)) {
      const { left, right } = control.getBoundingClientRect();
      expect(left, nameOf(control)).toBeGreaterThanOrEqual(0);
      expect(right, nameOf(control)).toBeLessThanOrEqual(320);
    }
  });

  test.each(every)('%s loses nothing where text is twice as large (WCAG 1.4.4)', async (name) => {
    await page.viewport(640, 800);
    document.documentElement.style.fontSize = '200%';
    const root = await showWhole(name, { language });
    await openAll(root);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(640);
    expect(cutOff(root)).toEqual([]);
    expect(overlapping(root)).toEqual([]);
  });

  test.each(every)('%s loses nothing where a person spreads the text (WCAG 1.4.12)', async (name) => {
    await page.viewport(360, 800);
    const spread = document.createElement('style');
    spread.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
    document.head.append(spread);
    const root = await showWhole(name, { language });
    await openAll(root);
    expect(getComputedStyle(root.querySelector('p')!).letterSpacing).not.toBe('normal');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(cutOff(root)).toEqual([]);
    expect(overlapping(root)).toEqual([]);
    spread.remove();
  });

  test.each(every)('%s has targets of 44 by 44 pixels (WCAG 2.5.5)', async (name) => {
    await page.viewport(360, 800);
    const root = await showWhole(name, { language });
    await openAll(root);
    const controls = controlsOf(root);
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter((control) => !largeEnough(control)).map(measured)).toEqual([]);
  });
});

/** The box that takes a press: a field’s label belongs to it. */
function targetOf(control: HTMLElement): DOMRect {
  return (control.closest('label') ?? control).getBoundingClientRect();
}
const measured = (control: HTMLElement) => {
  const { width, height } = targetOf(control);
  return `${nameOf(control)} ${width.toFixed(1)}×${height.toFixed(1)}`;
};
/** 44 by 44; a link within a sentence is as high as its line, as WCAG 2.5.5 and 2.5.8 except it. */
function largeEnough(control: HTMLElement): boolean {
  const { width, height } = targetOf(control);
  if (width >= 43.9 && height >= 43.9) return true;
  const inLine = control.matches('a') && getComputedStyle(control).display === 'inline';
  return inLine && inSentence(control);
}
const inSentence = (link: HTMLElement) => {
  const line = link.closest('p, dd, li');
  return line !== null && (line.textContent ?? '').trim() !== (link.textContent ?? '').trim();
};

test.each(every)('%s: what has the focus is in sight, wherever the keyboard goes (WCAG 2.4.11)', async (name) => {
  await page.viewport(360, 640);
  const root = await showWhole(name, {
    around: (component) => (
      <>
        {component}
        <main style={{ blockSize: '200vh' }}>
          <a href="#below">Below</a>
        </main>
      </>
    ),
  });
  await openAll(root);
  const hidden: string[] = [];
  const seen = new Set<Element>();
  const wanted = controlsOf(root).length;
  for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}'])
    for (let step = 0; step < wanted + 2; step++) {
      await userEvent.keyboard(key);
      const focused = document.activeElement!;
      if (!root.contains(focused)) continue;
      seen.add(focused);
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!found || !(focused.contains(found) || found.contains(focused))) hidden.push(nameOf(focused));
    }
  expect(hidden).toEqual([]);
  expect(seen.size).toBeGreaterThan(0);
});

describe('where a person has chosen the colours', () => {
  afterEach(() => emulate([]));

  test.each(every)('%s shows where the focus is, and an edge around what can be pressed', async (name) => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    await page.viewport(1024, 800);
    const root = await showWhole(name);
    await openAll(root);
    const faults: string[] = [];
    for (const control of controlsOf(root)) {
      control.focus({ focusVisible: true } as FocusOptions);
      if (document.activeElement !== control) continue; // one of a group of radios takes it for all
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || outlineColor === ground)
        faults.push(`${nameOf(control)}: outline ${outlineWidth} ${outlineStyle} ${outlineColor}`);
      if (control.matches('button:not([aria-label]), summary[data-forthright="choice"]')) {
        const { borderTopColor, borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(control);
        if (borderTopStyle === 'none' || borderTopWidth === '0px' || borderTopColor === backgroundColor)
          faults.push(`${nameOf(control)}: no edge`);
      }
    }
    expect(faults).toEqual([]);
  });
});

afterEach(() => {
  document.documentElement.style.fontSize = '';
});
