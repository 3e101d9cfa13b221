import type { Path } from '../schema/index.ts';
import { silencesKey } from './catalogue-silences.ts';
import { baseOf, wordsOf } from './plain.ts';
import type { CopyText, Role, Sheet, Silence } from './types.ts';

const labelKeys: ReadonlyArray<readonly [RegExp, Role]> = [
  [/(?:^|_)(?:decline|reject|refuse|deny|disagree|disallow|opt_?out|necessary|essential)(?:_|$)/, 'refuse'],
  [/(?:^|_)(?:accept|agree|allow|approve|opt_?in|ok|okay|got_?it)(?:ed|s)?(?:_|$)/, 'accept'],
  [/(?:^|_)(?:settings?|preferences?|customi[sz]e|manage|more|choose|options?|later)(?:_|$)/, 'settings'],
  [/(?:^|_)(?:close|dismiss|hide)(?:_|$)/, 'close'],
  [/(?:^|_)(?:btn|button|cta|label|action)(?:_|$)/, 'label'],
];
const notLabel =
  /(?:^|_)(?:title|heading|header|text|body|description|desc|message|msg|tooltip|hint|info|notice|status|confirmation|error|content|footer|name|alt|aria|saved|success|done|thank(?:s|_you)?|explainer|html|prompt|toast|empty|store|link)(?:_|$)/;
const headingKey = /(?:^|_)(?:title|heading|header)(?:_|$)/;
const purposeKey = /(?:^|_)purposes?(?:_|$)/;
const proseKey = /(?:^|_)(?:description|desc|text|body)$/;

const snake = (key: string) =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();

/** What a text of a catalogue is most likely there for, told from its key. In doubt it is plain text. */
function roleOfKey(path: Path, text: string): Role {
  const last = String(path.at(-1));
  const key = snake(last.split(/[./:]/).pop() ?? last);
  const words = wordsOf(text).length;
  const isShort = words <= 6 && !/[.:。]\s*$/.test(text.trim());
  // The answers of a question stand below it: "Yes" says enough there.
  const isAnswer = path.some((step) => /^(?:options?|answers?|values?|enum)$/i.test(String(step)));
  if (isShort && words > 0 && !isAnswer && !notLabel.test(key)) {
    const label = labelKeys.find(([pattern]) => pattern.test(key));
    if (label) return label[1];
  }
  if (headingKey.test(key) && words <= 14) return 'heading';
  const whole = snake(path.join('.'));
  return purposeKey.test(whole) && proseKey.test(key) ? 'purpose' : 'text';
}

/** What is no text for people although it is a string: paths, links, ids, file names, colours. */
const noText =
  /^(?:https?:\/\/|mailto:|\.{0,2}\/|#)\S*$|^[A-Za-z0-9]+(?:[_/:][A-Za-z0-9_-]+)+$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d{4}-\d\d-\d\dT?\S*$|^[^\p{L}]*$/u;

/** Deeper than any catalogue, and not so deep that a reader which calls itself gives up. */
const deepest = 100;

/** Every text of a message catalogue: nested or flat keys, lists included. What goes round in a circle is read once. */
export const catalogueTexts = (data: unknown): CopyText[] => textsBelow(data, [], []);

function textsBelow(data: unknown, path: Path, above: ReadonlyArray<unknown>): CopyText[] {
  if (typeof data === 'string') {
    if (data.trim() === '' || noText.test(data.trim())) return [];
    return [{ path, text: data, role: roleOfKey(path, data) }];
  }
  if (typeof data !== 'object' || data === null || path.length > deepest || above.includes(data)) return [];
  const inside = [...above, data];
  if (Array.isArray(data)) return data.flatMap((entry, index) => textsBelow(entry, [...path, index], inside));
  return Object.entries(data).flatMap(([key, entry]) =>
    path.length === 0 && key === silencesKey ? [] : textsBelow(entry, [...path, key], inside),
  );
}

/** Whether data is a vendor list of the IAB TCF, or one of its translations: fixed texts that nobody may reword. */
function isTcf(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('purposes' in data)) return false;
  const known = [
    'specialPurposes',
    'features',
    'specialFeatures',
    'stacks',
    'vendorListVersion',
    'gvlSpecificationVersion',
  ];
  return known.filter((key) => key in data).length >= 2;
}

/** One file of a catalogue that has been read. */
export interface CatalogueFile {
  readonly file: string;
  readonly language: string;
  readonly data: unknown;
  /** What it silences. */
  readonly silenced?: ReadonlyArray<Silence>;
}

const interpolation = /\{\{-?\s*[\w.]+/;

/**
 * The sheets of the files of one catalogue, the source first.
 * @param source the language the others are translated from; the one that is English, if not told
 */
export function catalogueSheets(files: ReadonlyArray<CatalogueFile>, source?: string): Sheet[] {
  const read = files.map(({ file, language, data, silenced }) => {
    const standard = isTcf(data);
    const texts = catalogueTexts(data).map((text): CopyText => (standard ? { ...text, standard } : text));
    return { file, language, texts, ...(silenced && { silenced }) };
  });
  const wanted = source ?? 'en';
  const origin =
    read.find(({ language }) => language === wanted) ??
    read.find(({ language }) => baseOf(language) === baseOf(wanted));
  const isI18next = read.some(({ texts }) => texts.some(({ text }) => interpolation.test(text)));
  const catalogue = isI18next ? ('i18next' as const) : ('icu' as const);
  const first: Sheet | undefined = origin && { ...origin, catalogue };
  const others = read
    .filter((one) => one !== origin)
    .map((one): Sheet => ({ ...one, catalogue, ...(first && { origin: first }) }));
  return first ? [first, ...others] : others;
}
