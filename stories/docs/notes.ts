/** The stories of every component, in this order; states of their own stand after States. */
export const order = [
  'Default',
  'Anatomy',
  'Controlled',
  'States',
  'LongWords',
  'ManyItems',
  'RightToLeft',
  'ForcedColours',
  'OnAPhone',
  'YourStyles',
] as const;

/** A test by its file and its title as it is written there. */
export interface Test {
  readonly file: string;
  readonly title: string;
}

/** What a docs page says of a component besides what its source says. */
export interface ComponentNotes {
  /** Its files in src/react, its own first; the others hold parts it is put together from. */
  readonly files: ReadonlyArray<string>;
  readonly keyboard: ReadonlyArray<readonly [keys: string, does: string]>;
  /** What each criterion of WCAG 2.2 comes to here, and the test that holds it. */
  readonly accessibility: ReadonlyArray<{ readonly criterion: string; readonly says: string; readonly test: Test }>;
  /** Stories of the fixed order that make no sense here, each with its reason. */
  readonly leftOut?: Partial<Record<(typeof order)[number], string>>;
}
