import { useEffect } from 'react';
import { colourOver, contrastRatio, type Rgb } from '../../core/index.ts';
import { warnOnce } from './warn.ts';

/** The least contrast of a label with its ground (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/** What makes one answer weigh more than another. */
const weighed = [
  'color',
  'background-color',
  'background-image',
  'opacity',
  'box-shadow',
  'text-decoration-line',
  'text-transform',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'transform',
  'filter',
  'visibility',
  'border-block-start-color',
  'border-block-start-width',
  'border-block-start-style',
  'border-start-start-radius',
];

interface Seen {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/** Any colour that CSS can say, as it is painted: computed colours come in many notations. */
function painted(colour: string): Seen | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { rgb: [red / 255, green / 255, blue / 255], alpha: alpha / 255 };
}

/** What is seen behind an element's text; nothing where a picture is, which cannot be measured. */
function groundOf(element: Element | null): Rgb | undefined {
  if (!element) return [1, 1, 1];
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none') return undefined;
  const own = painted(backgroundColor);
  if (!own) return undefined;
  if (own.alpha === 1) return own.rgb;
  const below = groundOf(element.parentElement);
  return below && colourOver(own.rgb, own.alpha, below);
}

/** The contrast of a button's label with what is behind it, the button's own opacity counted in. */
function contrastOf(button: Element): number | undefined {
  const { color, opacity } = getComputedStyle(button);
  const label = painted(color);
  const ground = groundOf(button);
  const behind = groundOf(button.parentElement);
  if (!label || !ground || !behind) return undefined;
  const seen = (rgb: Rgb) => colourOver(rgb, Number(opacity), behind);
  return contrastRatio(seen(colourOver(label.rgb, label.alpha, ground)), seen(ground));
}

const refused = /* @__PURE__ */ new WeakMap<HTMLElement, ReadonlyArray<string>>();

/** Compares the buttons of one pair, says what differs, and shows them alike all the same. */
function weigh(pair: ReadonlyArray<HTMLElement>): void {
  const [one, other] = pair;
  if (!one || !other || one.offsetWidth === 0) return;
  // What a pointer or the focus does to one of them is its own affair.
  if (pair.some((button) => button.matches(':hover, :active, :focus-visible'))) return;
  for (const button of pair) for (const property of refused.get(button) ?? []) button.style.removeProperty(property);
  const [first, second] = [getComputedStyle(one), getComputedStyle(other)];
  const differing = weighed.filter((name) => first.getPropertyValue(name) !== second.getPropertyValue(name));
  const sizes = (['offsetWidth', 'offsetHeight'] as const).filter((side) => Math.abs(one[side] - other[side]) > 1);
  const said = [
    ...differing.map((name) => `${name} is ${first.getPropertyValue(name)} and ${second.getPropertyValue(name)}`),
    ...sizes.map((side) => `${side} is ${one[side]} and ${other[side]}`),
  ];
  const names = `“${one.textContent}” and “${other.textContent}”`;
  if (said.length > 0)
    warnOnce(
      `the answers ${names} do not weigh the same: ${said.join('; ')}. One answer would be pushed. Take away the rule that styles one of them alone; choiceClassName is for both.`,
    );
  for (const button of pair) {
    const contrast = contrastOf(button);
    if (contrast !== undefined && contrast < leastContrast)
      warnOnce(
        `the label of “${button.textContent}”, one of ${names}, has a contrast of ${contrast.toFixed(2)}:1 with its ground, under ${leastContrast}:1. Not everybody can read that answer. Choose other colours for --forthright-ink and --forthright-choice, or for your own class.`,
      );
  }
  if (differing.length === 0) return;
  const clearer = (contrastOf(one) ?? 0) < (contrastOf(other) ?? 0) ? second : first;
  const alike = differing.map((name) => [name, clearer.getPropertyValue(name)] as const);
  for (const button of pair) {
    for (const [name, value] of alike) button.style.setProperty(name, value, 'important');
    refused.set(button, differing);
  }
}

function useWeighed(): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (matchMedia('(forced-colors: active)').matches) return; // there the person's colours win
      for (const choices of document.querySelectorAll('[data-forthright="choices"]'))
        weigh([...choices.querySelectorAll<HTMLElement>('[data-forthright="choice"]')]);
    });
    return () => cancelAnimationFrame(frame);
  });
}

/**
 * In development only: measures the two answers as they are shown. Where a style tells them apart it warns, naming the
 * pair and the figures, and does not show the difference. Nothing of this is in a build for production.
 */
export const useEqualAnswers: () => void = process.env.NODE_ENV === 'production' ? () => {} : useWeighed;
