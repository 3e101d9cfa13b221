import type { Role } from '../../../src/check/index.ts';

/** Sentences and labels of our own: bad ones by the rule that must name them, good ones by where they stand. */
export interface Labelled {
  readonly bad: Readonly<Record<string, ReadonlyArray<string>>>;
  readonly good: { readonly [R in Role]?: ReadonlyArray<string> };
}
