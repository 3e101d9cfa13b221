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

type Written = Record<string, (value: never, ground: string | undefined) => string>;
const types: Written = {
  color: colour,
  dimension: length,
  number: String,
  fontWeight: String,
  fontFamily: (names: readonly string[]) =>
    names.map((name) => (/^[\w-]+$/.test(name) ? name : `"${name}"`)).join(', '),
  transition: (value: { duration: Length; timingFunction: readonly number[] }) =>
    `${length(value.duration)} cubic-bezier(${value.timingFunction.join(', ')})`,
  shadow: (value: Record<'offsetX' | 'offsetY' | 'blur' | 'spread', Length> & { color: TokenColour }, ground) =>
    [value.offsetX, value.offsetY, value.blur, value.spread].map(length).join(' ') +
    ` ${ground ?? colour(value.color)}`,
};

function say(token: Token, ground?: string): string {
  const writer = types[token.type];
  if (writer) return writer(token.value as never, ground);
  throw new Error(
    `Forthright: no CSS is written for a token of the type "${token.type}". The variable would be missing. Use one of ${Object.keys(types).join(', ')}.`,
  );
}

/** One value for both themes, where they differ: the browser takes the one that color-scheme says. */
function sayPair(light: Token, dark: Token): string {
  const colourOf = ({ type, value }: Token) =>
    colour((type === 'shadow' ? (value as { color: never }).color : value) as never);
  const [one, other] = [colourOf(light), colourOf(dark)];
  const ground = one === other ? one : `light-dark(${one}, ${other})`;
  return light.type === 'shadow' ? say(light, ground) : ground;
}

const block = (selector: string, lines: ReadonlyArray<string>) =>
  lines.length === 0 ? [] : [`${selector} {`, ...lines.map((line) => `  ${line}`), '}'];

const declared = (pairs: ReadonlyArray<readonly [string, string]>) =>
  pairs.map(([name, value]) => `--forthright-${name}: ${value};`);

const single = (file: TokenFile, path: string) =>
  declared(Object.entries(tokensIn(file, path)).map(([name, token]) => [name, say(token)]));

/** The lines of two themes, without those that `but` has already. */
function themed(file: TokenFile, ending = '', but: ReadonlyArray<string> = []): string[] {
  const light = tokensIn(file, `theme.light${ending}`);
  const dark = tokensIn(file, `theme.dark${ending}`);
  return declared(Object.entries(light).map(([name, token]) => [name, sayPair(token, dark[name] ?? token)])).filter(
    (line) => !but.includes(line),
  );
}

/**
 * The variables of a token file as lines of CSS. `root` is the selector they hang on; a choice made on purpose
 * (`data-contrast`, `data-density`, `data-motion`) hangs on whatever carries the attribute below it.
 */
export function cssOf(file: TokenFile, root: string, chosen: (attribute: string) => string): string[] {
  const plain = Object.keys(file).filter(
    (name) => !name.startsWith('$') && !['theme', 'density', 'motion'].includes(name),
  );
  const either = (group: string, name: string) => (isIn(file, group, name) ? single(file, `${group}.${name}`) : []);
  const theme = isIn(file, 'theme', 'light') ? themed(file) : [];
  const more = isIn(file, 'theme', 'light-more-contrast') ? themed(file, '-more-contrast', theme) : [];
  const reduced = either('motion', 'reduced');
  const within = (query: string, lines: string[]) => (lines.length === 0 ? [] : block(`@media (${query})`, lines));
  return [
    ...block(root, [
      ...plain.flatMap((name) => single(file, name)),
      ...either('density', 'comfortable'),
      ...theme,
      ...either('motion', 'full'),
    ]),
    ...within('prefers-contrast: more', block(root, more)),
    ...block(chosen('[data-contrast="more"]'), more),
    ...block(chosen('[data-density="compact"]'), either('density', 'compact')),
    ...block(chosen('[data-density="comfortable"]'), either('density', 'comfortable')),
    ...within('prefers-reduced-motion: reduce', block(root, reduced)),
    ...block(chosen('[data-motion="reduced"]'), reduced),
  ];
}
