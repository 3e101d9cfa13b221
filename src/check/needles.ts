/** Words of which at least one stands in every text that a pattern matches; undefined where none can be told. */
type Needles = ReadonlyArray<string> | undefined;

const shortest = (needles: ReadonlyArray<string>) => needles.reduce((min, { length }) => Math.min(min, length), 99);

/** The better of two: its shortest word is longer, so that it stands in fewer texts. */
function better(a: Needles, b: Needles): Needles {
  if (!a || !b) return a ?? b;
  const [ofA, ofB] = [shortest(a), shortest(b)];
  return ofA === ofB ? (a.length <= b.length ? a : b) : ofA > ofB ? a : b;
}

const plainWords = /^[^\\()[\]{}.?*+^$|]+$/;
const quantifier = /^(?:[?*+]|\{[\d,]+\})\??/;
const quantifies = new Set(['?', '*', '+', '{']);
const special = new Set(['(', ')', '[', '|', '\\', '.', '^', '$']);

/** How often the piece before a place stands: the length of what says so, and whether it may stand no time at all. */
function timesAt(pattern: string, at: number): { length: number; may: boolean } | undefined {
  if (!quantifies.has(pattern[at]!)) return undefined;
  const times = quantifier.exec(pattern.slice(at, at + 9))?.[0] ?? '';
  return { length: times.length, may: /^(?:[?*]|\{0?,|\{0\})/.test(times) };
}

/** Where the next piece begins, and the sign that the piece is, if it is one. */
function pieceAt(pattern: string, at: number): { end: number; literal: string } {
  const sign = pattern[at]!;
  if (sign === '[') {
    let end = at;
    while (pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1;
    return { end: end + 1, literal: '' };
  }
  if (sign !== '\\') return { end: at + 1, literal: special.has(sign) ? '' : sign };
  const named = pattern[at + 1]!;
  if (named === 'p' || named === 'P') return { end: pattern.indexOf('}', at) + 1, literal: '' };
  return { end: at + (named === 'u' ? 6 : named === 'x' ? 4 : 2), literal: /\w/.test(named) ? '' : named };
}

const opening = /\((?:\?(?:<?[=!]|:))?/y;

/** Reads the alternatives of a pattern from a place on, up to the bracket that closes them. */
function alternatives(pattern: string, start: number): { needles: Needles; end: number } {
  const told: string[] = [];
  let all = true;
  let best: Needles;
  let run = '';
  let at = start;
  const flush = () => {
    if (run !== '') best = better(best, [run]);
    run = '';
  };
  const close = () => {
    flush();
    if (best) told.push(...best);
    else all = false;
    best = undefined;
  };
  for (; at < pattern.length && pattern[at] !== ')'; ) {
    let inside: Needles;
    let literal = '';
    if (pattern[at] === '|') {
      close();
      at++;
      continue;
    }
    if (pattern[at] === '(') {
      opening.lastIndex = at;
      const mark = opening.exec(pattern)![0];
      const group = alternatives(pattern, at + mark.length);
      at = group.end + 1;
      if (mark === '(' || mark === '(?:') inside = group.needles;
    } else ({ end: at, literal } = pieceAt(pattern, at));
    const times = timesAt(pattern, at);
    if (literal !== '' && !times?.may) run += literal;
    if (literal === '' || times) flush();
    if (inside && !times?.may) best = better(best, inside);
    at += times?.length ?? 0;
  }
  close();
  return { needles: all ? told : undefined, end: at };
}

/**
 * What must stand in a text so that a pattern can match it at all: looking for it costs a hundredth of compiling the
 * pattern. Understands what the word lists use; a piece it does not understand is taken to match anything.
 */
export const needlesOf = (pattern: string): Needles =>
  plainWords.test(pattern) ? [pattern] : alternatives(pattern, 0).needles;
