/** Words of which at least one stands in every text that a pattern matches; undefined where none can be told. */
type Needles = ReadonlyArray<string> | undefined;

const shortest = (needles: ReadonlyArray<string>) => needles.reduce((min, { length }) => Math.min(min, length), 99);

/** The better of two: its shortest word is longer, so that it stands in fewer texts. */
function better(a: Needles, b: Needles): Needles {
  if (!a || !b) return a ?? b;
  const [ofA, ofB] = [shortest(a), shortest(b)];
  return ofA === ofB ? (a.length <= b.length ? a : b) : ofA > ofB ? a : b;
}

const optional = /^(?:[?*]|\{0?,)/;
const quantifier = /^(?:[?*+]|\{[\d,]+\})\??/;

/** Reads the alternatives of a pattern from a place on, up to the bracket that closes them. */
function alternatives(pattern: string, start: number): { needles: Needles; end: number } {
  const each: Needles[] = [];
  let best: Needles;
  let run = '';
  let at = start;
  const flush = () => {
    if (run !== '') best = better(best, [run]);
    run = '';
  };
  const next = () => {
    flush();
    each.push(best);
    best = undefined;
  };
  while (at < pattern.length && pattern[at] !== ')') {
    const sign = pattern[at]!;
    let literal = '';
    let inside: Needles;
    if (sign === '|') {
      next();
      at++;
      continue;
    }
    if (sign === '(') {
      const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(pattern.slice(at, at + 4))![0];
      const group = alternatives(pattern, at + opening.length);
      at = group.end + 1;
      if (opening === '(' || opening === '(?:') inside = group.needles;
    } else if (sign === '[') {
      while (pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
      at++;
    } else if (sign === '\\') {
      const named = pattern[at + 1]!;
      if (!/\w/.test(named)) literal = named;
      at += named === 'p' || named === 'P' ? pattern.indexOf('}', at) - at + 1 : named === 'u' ? 6 : 2;
    } else {
      if (!/[.^$]/.test(sign)) literal = sign;
      at++;
    }
    const rest = pattern.slice(at, at + 8);
    const times = quantifier.exec(rest)?.[0] ?? '';
    const may = optional.test(rest);
    if (literal !== '' && !may) run += literal;
    if (literal === '' || times !== '') flush();
    if (!may) best = better(best, inside);
    at += times.length;
  }
  next();
  const told = each.flatMap((needles) => needles ?? []);
  return { needles: each.some((needles) => needles === undefined) ? undefined : told, end: at };
}

/**
 * What must stand in a text so that a pattern can match it at all: looking for it costs a hundredth of compiling the
 * pattern. Understands what the word lists use; a piece it does not understand is taken to match anything.
 */
export const needlesOf = (pattern: string): Needles => alternatives(pattern, 0).needles;
