/** One text as it comes back from a translator. */
export interface Returned {
  /** Which explanation: `photos.consent`. */
  readonly name: string;
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** A file that came back: its languages and its texts. */
export interface ReturnedFile {
  readonly from: string;
  readonly to: string;
  readonly texts: ReadonlyArray<Returned>;
}

/** A file that must not be read on; the sentence says why. */
export class Refused extends Error {}
