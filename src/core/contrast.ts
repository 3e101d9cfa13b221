/** A colour as three shares of red, green and blue in sRGB, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]: Rgb) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/**
 * How well one colour can be told from another: from 1 (not at all) to 21 (black on white), whichever comes first.
 * The contrast ratio of WCAG 2.2, from its relative luminance.
 */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const lights = [luminance(one), luminance(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** The colour that is seen where one lies over another; `alpha` is how much of the upper one covers, from 0 to 1. */
export function colourOver(upper: Rgb, alpha: number, lower: Rgb): Rgb {
  const mix = (i: 0 | 1 | 2) => upper[i] * alpha + lower[i] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}
