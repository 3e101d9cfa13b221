/** Where a verb writes and what it may know of its surroundings: so that a test can watch it, and a pipe stays clean. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Stream;
  readonly err: Stream;
  /** Ends a verb that would go on, such as `check --watch`. */
  readonly signal?: AbortSignal;
}

export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** What the module of a verb exports. */
export interface Verb {
  /** The whole help text, with examples. */
  readonly help: string;
  /** @returns 0: all is well; 1: errors found; 2: could not run. */
  readonly run: (args: ReadonlyArray<string>, io: Io) => Promise<number>;
}

/** Says that a verb cannot run, and why, in one sentence; ends it with exit code 2. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** Whether an error is a `CannotRun`, told by its name: the bundle of another verb has a class of its own. */
export const cannotRun = (error: unknown): error is CannotRun => error instanceof Error && error.name === 'CannotRun';
