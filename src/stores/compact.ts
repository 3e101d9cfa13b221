import type { Answer, ConsentRecord, DecidingAct, Digest, Expresser, Surface } from '../core/index.ts';

// A record in as few characters as a cookie needs: fields in a fixed order between colons, percent-encoded words,
// digests in base64url. `1` at the front is the version of this spelling.

const acts: ReadonlyArray<DecidingAct> = [
  'give-all-press',
  'refuse-all-press',
  'save-press',
  'choose-press',
  'withdraw-press',
];
const surfaces: ReadonlyArray<Surface> = ['dialog', 'banner', 'inline', 'gate', 'choices-page', 'form', 'change'];
const expressers: ReadonlyArray<Expresser> = ['person', 'parent', 'guardian'];
const answers: ReadonlyArray<Answer> = ['refused', 'given'];

const toBase64 = (digest: Digest) => {
  const bytes = digest.slice('sha256:'.length).match(/../g) ?? [];
  const text = btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
};

/** Ten thousand records of one notice name the same few digests; each is spelt out once. */
const spelt = /* @__PURE__ */ new Map<string, Digest>();

function fromBase64(text: string): Digest {
  const known = spelt.get(text);
  if (known) return known;
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  if (bytes.length !== 32) throw new Error('not a digest');
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  if (spelt.size > 1000) spelt.clear();
  spelt.set(text, `sha256:${hex}`);
  return `sha256:${hex}`;
}

/** Milliseconds in base 36 where that loses nothing; else the time as it was written. */
function toTime(at: string): string {
  const time = Date.parse(at);
  return time >= 0 && new Date(time).toISOString() === at ? time.toString(36) : encodeURIComponent(at);
}

const fromTime = (text: string) =>
  text.includes('-') ? decodeURIComponent(text) : new Date(Number.parseInt(text, 36)).toISOString();

const pick = <T>(list: ReadonlyArray<T>, index: string | undefined): T => {
  const found = list[Number(index)];
  if (found === undefined || !/^\d$/.test(index ?? '')) throw new Error('not in the list');
  return found;
};

/** Writes a record in one short line of characters that a cookie may hold. */
export function toCompact(record: ConsentRecord): string {
  const { shown } = record;
  const codes = [
    acts.indexOf(record.act),
    surfaces.indexOf(record.surface),
    expressers.indexOf(record.by),
    record.signals?.length ?? 0,
  ];
  const items = Object.keys({ ...record.meaning, ...record.choices }).map((id) => {
    const choice = record.choices[id];
    return [id, record.meaning[id] ? toBase64(record.meaning[id]) : '', choice ? answers.indexOf(choice) : ''].join(
      '=',
    );
  });
  return [
    '1',
    encodeURIComponent(record.id),
    record.explanation,
    toTime(record.at),
    codes.join(''),
    shown.language,
    toBase64(shown.copy),
    encodeURIComponent(shown.label),
    shown.opened.join('/'),
    items.join('/'),
  ].join(':');
}

/** Reads what `toCompact` wrote. @returns undefined if it is something else: another version, another program, half a line */
export function fromCompact(line: string): ConsentRecord | undefined {
  try {
    const [version, id, explanation, at, codes = '', language, copy, label, opened, items, ...rest] = line.split(':');
    if (version !== '1' || !id || !explanation || !at || !language || !copy || items === undefined || rest.length > 0)
      return undefined;
    const meaning: Record<string, Digest> = {};
    const choices: Record<string, Answer> = {};
    for (const item of items.split('/')) {
      const [name, digest, choice] = item.split('=');
      if (!name || choice === undefined) return undefined;
      if (digest) meaning[name] = fromBase64(digest);
      if (choice) choices[name] = pick(answers, choice);
    }
    return {
      format: 'forthright-record-1',
      kind: 'consent',
      id: decodeURIComponent(id),
      explanation,
      at: fromTime(at),
      act: pick(acts, codes[0]),
      surface: pick(surfaces, codes[1]),
      by: pick(expressers, codes[2]),
      ...(codes[3] === '1' && { signals: ['gpc'] as const }),
      shown: {
        language,
        copy: fromBase64(copy),
        label: decodeURIComponent(label ?? ''),
        opened: opened ? opened.split('/') : [],
      },
      meaning,
      choices,
    };
  } catch {
    return undefined; // half a percent sign, a letter no digest has, a time that is none
  }
}
