// CSS variables from a file of design tokens (DTCG 2025.10). Pure, so that tests and the pages of Storybook can ask it too.

/** A token file as read. Its form is held by a validator in tests/styles. */
export type TokenFile = { readonly [name: string]: unknown };

export interface TokenColour {
  readonly components: readonly [red: number, green: number, blue: number];
  readonly alpha?: number;
  readonly hex: string;
}

export interface Token {
  readonly type: string;
  readonly value: unknown;
  readonly description: string;
}
/** The tokens of one group by their own names. */
export type Tokens = Readonly<Record<string, Token>>;

const isGroup = (node: unknown): node is TokenFile => typeof node === 'object' && node !== null && !Array.isArray(node);

function nodeAt(file: TokenFile, path: string): TokenFile {
  let node: unknown = file;
  for (const name of path.split('.')) node = isGroup(node) ? node[name] : undefined;
  if (isGroup(node)) return node;
  throw new Error(
    `Forthright: the token file has no "${path}". What refers to it would be empty. Mend the name, or add it.`,
  );
}

const reference = (value: unknown) => (typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined);

/** The tokens of a group as written, those of the groups it extends included. Groups inside it are not looked into. */
function written(file: TokenFile, path: string): Record<string, Token> {
  const group = nodeAt(file, path);
  const base = reference(group.$extends);
  const found = base === undefined ? {} : written(file, base);
  for (const [name, node] of Object.entries(group)) {
    if (name.startsWith('$') || !isGroup(node) || !('$value' in node)) continue;
    found[name] = {
      type: String(node.$type ?? group.$type ?? found[name]?.type),
      value: node.$value,
      description: String(node.$description ?? found[name]?.description ?? ''),
    };
  }
  return found;
}

function followed(file: TokenFile, value: unknown): unknown {
  const path = reference(value);
  if (path === undefined) return value;
  const split = path.lastIndexOf('.');
  return followed(file, written(file, path.slice(0, split))[path.slice(split + 1)]?.value);
}

/** The tokens of a group by name, with what they extend and refer to put in. */
export function tokensIn(file: TokenFile, path: string): Tokens {
  const entries = Object.entries(written(file, path));
  return Object.fromEntries(entries.map(([name, token]) => [name, { ...token, value: followed(file, token.value) }]));
}

const isIn = (file: TokenFile, group: string, name: string) => {
  const outer = file[group];
  return isGroup(outer) && isGroup(outer[name]);
};

function colour({ hex, components, alpha = 1 }: TokenColour): string {
  if (alpha === 1) return hex;
  return `rgb(${components.map((share) => Math.round(share * 255)).join(' ')} / ${Math.round(alpha * 100)}%)`;
}

interface Length {
  readonly value: number;
  readonly unit: string;
}
const length = ({ value, unit }: Length) => (value === 0 && unit !== 'ms' ? '0' : `${value}${unit}`);

type Written = Record<string, (value: never) => string>;
const types: Written = {
  color: colour,
  dimension: length,
  number: String,
  fontWeight: String,
  fontFamily: (names: readonly string[]) =>
    names.map((name) => (/^[\w-]+$/.test(name) ? name : `"${name}"`)).join(', '),
  transition: (value: { duration: Length; timingFunction: readonly number[] }) =>
    `${length(value.duration)} cubic-bezier(${value.timingFunction.join(', ')})`,
  shadow: (value: Record<'offsetX' | 'offsetY' | 'blur' | 'spread', Length> & { color: TokenColour }) =>
    `${[value.offsetX, value.offsetY, value.blur, value.spread].map(length).join(' ')} ${colour(value.color)}`,
};

function say(token: Token): string {
  const writer = types[token.type];
  if (writer) return writer(token.value as never);
  throw new Error(
    `Forthright: no CSS is written for a token of the type "${token.type}". The variable would be missing. Use one of ${Object.keys(types).join(', ')}.`,
  );
}

const block = (selector: string, lines: ReadonlyArray<string>) =>
  lines.length === 0 ? [] : [`${selector} {`, ...lines.map((line) => `  ${line}`), '}'];

const declared = (pairs: ReadonlyArray<readonly [string, string]>) =>
  pairs.map(([name, value]) => `--forthright-${name}: ${value};`);

/** Where each set of variables hangs: on the page and what forces a choice, or on one look below them. */
export interface Scopes {
  readonly root: string;
  readonly light: string;
  /** Where the person's system is dark, and nobody has forced light. */
  readonly systemDark: string;
  readonly dark: string;
  readonly more: string;
  readonly moreSystemDark: string;
  readonly moreDark: string;
  /** What carries a choice of another kind, by its attribute. */
  readonly chosen: (attribute: string) => string;
}

const within = (queries: ReadonlyArray<string>, lines: ReadonlyArray<string>) =>
  lines.length === 0 ? [] : block(`@media ${queries.map((query) => `(${query})`).join(' and ')}`, lines);

/**
 * The variables of a token file as lines of CSS. Both themes are written out: light-dark() in a variable does not
 * survive bundlers that lower it for older browsers.
 */
export function cssOf(file: TokenFile, scopes: Scopes): string[] {
  const plain = Object.keys(file).filter(
    (name) => !name.startsWith('$') && !['theme', 'density', 'motion'].includes(name),
  );
  const group = (path: string) =>
    declared(Object.entries(tokensIn(file, path)).map(([name, token]) => [name, say(token)]));
  const either = (outer: string, name: string) => (isIn(file, outer, name) ? group(`${outer}.${name}`) : []);
  const [light, dark] = [either('theme', 'light'), either('theme', 'dark')];
  // Only what is different where more contrast is wanted, in one theme or the other: both sets hold the same names.
  const [allLight, allDark] = [either('theme', 'light-more-contrast'), either('theme', 'dark-more-contrast')];
  const differs = (_: string, at: number) => allLight[at] !== light[at] || allDark[at] !== dark[at];
  const [moreLight, moreDark] = [allLight.filter(differs), allDark.filter(differs)];
  const reduced = either('motion', 'reduced');
  const systemDark = 'prefers-color-scheme: dark';
  const wantsMore = 'prefers-contrast: more';
  return [
    ...block(scopes.root, [
      ...plain.flatMap((name) => group(name)),
      ...either('density', 'comfortable'),
      ...either('motion', 'full'),
    ]),
    ...block(scopes.light, light),
    ...within([systemDark], block(scopes.systemDark, dark)),
    ...block(scopes.dark, dark),
    ...within([wantsMore], [...block(scopes.light, moreLight), ...block(scopes.dark, moreDark)]),
    ...within([wantsMore, systemDark], block(scopes.systemDark, moreDark)),
    ...block(scopes.more, moreLight),
    ...within([systemDark], block(scopes.moreSystemDark, moreDark)),
    ...block(scopes.moreDark, moreDark),
    ...block(scopes.chosen('[data-density="compact"]'), either('density', 'compact')),
    ...block(scopes.chosen('[data-density="comfortable"]'), either('density', 'comfortable')),
    ...within(['prefers-reduced-motion: reduce'], block(scopes.root, reduced)),
    ...block(scopes.chosen('[data-motion="reduced"]'), reduced),
  ];
}
