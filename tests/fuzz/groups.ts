import { strictEqual as same } from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { catalogueSheets, checkSheet, sheetOf } from '../../src/check/index.ts';
import { draftText } from '../../src/cli/draft.ts';
import { Refused } from '../../src/cli/exchange.ts';
import { readCsv } from '../../src/cli/exchange-csv.ts';
import { readXliff } from '../../src/cli/exchange-xliff.ts';
import { draftSystems } from '../../src/cli/import-from.ts';
import { guideSystems } from '../../src/cli/import-guide.ts';
import { kinds } from '../../src/cli/kinds.ts';
import { readCatalogueFile, withoutRoot } from '../../src/cli/read-catalogue.ts';
import { readCopyFile, readText } from '../../src/cli/read-copy.ts';
import {
  addressOf,
  answersFromAddress,
  createTranslate,
  decide,
  decideFromForm,
  explainRoute,
  formFields,
  type Issue,
  noChoices,
  parse,
  parseGuide,
  parseHelp,
  parseWhy,
  standingOf,
  verifyRecord,
  verifyWhy,
  whyText,
} from '../../src/core/index.ts';
import { adapters, detectEngine, fromAny, joinRoutes } from '../../src/facts/index.ts';
import en from '../../src/locales/en.json' with { type: 'json' };
import { fromCompact, toCompact } from '../../src/stores/compact.ts';
import { cookieStorage, localStorageStorage } from '../../src/stores/index.ts';
import { fullData } from '../core/fixtures.ts';
import { guide, help } from '../core/human/fixtures.ts';
import { quiet, shapes } from '../facts/answers.ts';
import { connect, smartAnswer, survey, tilt, tree, vendorList } from './foreign.ts';
import { cutBytes, cutText, spoilt } from './mutate.ts';
import { type Target, target } from './run-targets.ts';

const copy = resolve(import.meta.dirname, '../../copy');
const textsOf = (kind: string) =>
  readdirSync(copy)
    .filter((name) => name.endsWith(`.${kind}.yaml`))
    .map((name) => readFileSync(join(copy, name), 'utf8'));
const germanOf = (kind: string) =>
  readdirSync(copy)
    .filter((name) => name.endsWith(`.${kind}.de.yaml`))
    .map((name) => readFileSync(join(copy, name), 'utf8'));

interface Outcome {
  readonly explanation?: unknown;
  readonly issues: ReadonlyArray<Issue>;
}

/** An explanation, or an error that says what to mend: never both, never neither. */
function whole({ explanation, issues }: Outcome): void {
  same(
    issues.some(({ severity }) => severity === 'error'),
    explanation === undefined,
  );
  for (const { expected, found, mend } of issues) {
    same(typeof expected, 'string');
    same(typeof found, 'string');
    same(typeof mend, 'string');
  }
}

const parsers: Record<string, (source: { file: string; data: unknown }, more?: never[]) => Outcome> = {
  consent: parse,
  help: parseHelp,
  guide: parseGuide,
  why: parseWhy,
};
const documents: Record<string, unknown[]> = {
  consent: [fullData(), ...textsOf('consent').map((text) => parseYaml(text))],
  help: [help, ...textsOf('help').map((text) => parseYaml(text))],
  guide: [guide, ...textsOf('guide').map((text) => parseYaml(text))],
  why: textsOf('why').map((text) => parseYaml(text)),
};

const parsing: Target[] = Object.entries(parsers).flatMap(([kind, read]) => {
  const good = documents[kind]!;
  const german = germanOf(kind).map((text) => parseYaml(text));
  return [
    target(`parse, ${kind}`, kind === 'consent' ? 4000 : 3000, spoilt(...good), (data) =>
      whole(read({ file: `x.${kind}.yaml`, data })),
    ),
    target(
      `parse a translation, ${kind}`,
      1000,
      fc.tuple(fc.constantFrom(...good), spoilt(...german)),
      ([source, data]) => {
        const translations = [
          { file: 'x.de.yaml', data },
          { file: 'good.de.yaml', data: german[0] },
        ];
        whole(read({ file: `x.${kind}.yaml`, data: source }, translations as never[]));
      },
    ),
  ];
});

const reading: Target[] = [
  ...Object.entries(kinds).map(([kind, { parse: read }]) =>
    target(`YAML, ${kind}`, 1500, cutText(...textsOf(kind)), (text) => {
      const { source, issues } = readText(`x.${kind}.yaml`, text);
      same(
        source === undefined,
        issues.some(({ severity }) => severity === 'error'),
      );
      if (source) whole(read(source));
    }),
  ),
  ...Object.entries(kinds).map(([kind, { parse: read }]) =>
    target(`JSON, ${kind}`, 750, cutText(...documents[kind]!.map((one) => JSON.stringify(one, null, 1))), (text) => {
      const { source } = readText(`x.${kind}.json`, text);
      if (source) whole(read(source));
    }),
  ),
];

const folder = mkdtempSync(join(tmpdir(), 'forthright-fuzz-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, bytes: Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const catalogue = {
  banner: { title: 'We use cookies', text: 'You choose which. {{count}} of them are needed.', accept: 'Accept all' },
  items_one: '{{count}} item',
  items_other: '{{count}} items',
  list: ['One', 'Two'],
  settings: { analytics: { title: 'Counting visits', description: 'We count who comes by.' } },
};
const catalogueText = JSON.stringify(catalogue, null, 2);
const railsText = 'en:\n  banner:\n    title: We use cookies\n    text: "You choose, %{name}."\n  list: [One, Two]\n';

function checkCatalogue(data: unknown): void {
  const read = withoutRoot(data, 'en').data;
  for (const sheet of catalogueSheets([
    { file: 'en.json', language: 'en', data: read },
    { file: 'de.json', language: 'de', data: catalogue },
  ]))
    checkSheet(sheet);
}

/** Runs an importer: a draft, or an error whose words are meant for whoever imports. */
function imports(run: (data: unknown) => unknown): (data: unknown) => void {
  return (data) => {
    try {
      run(data);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('Forthright: '))) throw error;
    }
  };
}
const draft = (system: string) => imports((data) => draftText('x', draftSystems[system]!(data, 'en')));
const guideFrom = (system: string) =>
  imports((data) => whole(parseGuide({ file: 'x.guide.yaml', data: guideSystems[system]!(data, 'x').guide })));

/** Reads what came back from a translator: texts, or a refusal in words. */
const returned = (read: (text: string) => Promise<{ texts: ReadonlyArray<object> }>) => async (text: string) => {
  try {
    const { texts } = await read(text);
    for (const one of texts) for (const value of Object.values(one)) same(typeof value, 'string');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
};

const xliff = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">
  <file id="photos.consent">
    <unit id="title"><segment><source>Let us count {{n}}</source><target>Wir zählen</target></segment></unit>
    <unit id="intro"><notes><note category="note">short</note></notes><segment>
      <source>You choose <ph id="1" disp="{{name}}"/>.</source><target>Sie wählen <ph id="1" disp="{{name}}"/>.</target>
    </segment></unit>
  </file>
</xliff>
`;
const csv =
  '\ufeffexplanation,id,note,length,source en,target de\r\nphotos.consent,title,short,60,"Let us, please",Bitte\r\nphotos.consent,intro,,,"A ""word""",\'=Wort\r\n';

const files: Target[] = [
  target('bytes of a copy file', 400, cutBytes(...textsOf('consent')), (bytes) => {
    const { source, issues } = readCopyFile(written('x.consent.yaml', bytes), 'x.consent.yaml');
    if (source) whole(parse(source));
    else same(issues.length > 0, true);
  }),
  target('bytes of a catalogue', 1500, cutBytes(catalogueText), (bytes) => {
    const { source, issues } = readCatalogueFile(written('en.json', bytes), 'en.json');
    if (source) checkCatalogue(source.data);
    else same(issues.length > 0, true);
    source?.locate?.(['banner', 'title'], 'value');
  }),
  target('bytes of a YAML catalogue', 1000, cutBytes(railsText), (bytes) => {
    const { source } = readCatalogueFile(written('en.yml', bytes), 'en.yml');
    if (source) checkCatalogue(source.data);
  }),
  target('message catalogue', 2000, spoilt(catalogue, { en: catalogue }), checkCatalogue),
  target('import, catalogue', 2000, spoilt(catalogue, { en: catalogue }), draft('i18next')),
  target('import, TILT', 2500, spoilt(tilt), draft('tilt')),
  target('import, vendor list', 2500, spoilt(vendorList), draft('gvl')),
  target('import, decision tree', 2500, spoilt(tree, smartAnswer), guideFrom('tree')),
  target('import, contact flow', 2500, spoilt(connect), guideFrom('connect')),
  target('import, survey', 2500, spoilt(survey), guideFrom('surveyjs')),
  target('XLIFF', 1500, cutText(xliff), returned(readXliff)),
  target('CSV', 2500, cutText(csv), returned(readCsv)),
  target('copy rules', 300, spoilt(...documents.consent!), (data) => {
    const { explanation } = parse({ file: 'x.consent.yaml', data });
    for (const notice of Object.values(explanation?.notices ?? {}))
      checkSheet(sheetOf(kinds.consent!.schema, notice, 'x.consent.yaml'));
  }),
];

const { explanation: orchard } = parse({ file: 'orchard.consent.yaml', data: fullData() });
if (!orchard) throw new Error('the fixture does not parse');
const words = createTranslate('en', en);
const act = { reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save', opened: ['soil'] } as const;
const record = decide(orchard, { ...noChoices(orchard), soil: 'given' }, act, '2026-11-23T17:00:00.000Z', 'r-1');
const line = toCompact(record);
const goodForm = {
  [formFields.explanation]: 'orchard',
  [formFields.language]: 'en',
  [formFields.copy]: orchard.notices.en!.digest,
  [formFields.surface]: 'inline',
  [formFields.item]: ['soil'],
  [formFields.given]: ['soil', 'allergies'],
  [formFields.act]: 'choose-press:given',
};

const walks = fc.array(
  fc.constantFrom('post', 'courier', 'a-day', 'a-week', '__proto__', 'constructor', 'toString', '', '\ud800', '%', '&'),
  { maxLength: 6 },
);
const queries = fc.oneof(
  cutText('?parcel=post,a-day&parcel.answer=a-week&x=1', 'parcel=courier', '?parcel.answer=post'),
  walks.map((answers) => addressOf(guide, answers, '?more=1')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** A browser's local storage with the given entries. */
function storageOf(entries: ReadonlyArray<readonly [string, string]>): Storage {
  const kept = Object.fromEntries(entries) as Record<string, string>;
  const methods = {
    getItem: (key: string) => (Object.hasOwn(kept, key) ? kept[key] : null),
    setItem: (key: string, value: string) => void Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => void delete kept[key],
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(kept, name, { value });
  return kept as unknown as Storage;
}

const kept: Target[] = [
  target('a record in a short line', 15_000, cutText(line, toCompact({ ...record, signals: ['gpc'] })), (text) => {
    const read = fromCompact(text);
    if (read) same(typeof toCompact(read), 'string');
  }),
  target('a cookie', 6000, cutText(`forthright=${line}|${line}|t:orchard:${record.shown.copy}; other=1`), (cookie) => {
    const storage = cookieStorage({ maxAgeS: 60, read: () => cookie, write: () => {} });
    const { records, unreadable } = storage.read();
    same(records.length + unreadable.length <= cookie.length, true);
    storage.told?.('orchard');
    standingOf(orchard, records, { now: '2026-11-24T00:00:00.000Z' });
  }),
  target(
    'local storage',
    6000,
    fc.tuple(cutText('forthright.r.000000.orchard.r-1'), cutText(line), cutText(JSON.stringify(orchard.notices.en))),
    ([key, value, notice]) => {
      const noticeKey = `forthright.n.${record.shown.copy.slice('sha256:'.length)}`;
      const storage = localStorageStorage({
        storage: () =>
          storageOf([
            [key, value],
            ['forthright.r.000001.orchard.r-2', value],
            [noticeKey, notice],
          ]),
      });
      const { records } = storage.read();
      standingOf(orchard, records, {
        now: '2026-11-24T00:00:00.000Z',
        seen: () => storage.noticeOf?.(record.shown.copy),
      } as never);
      storage.noticeOf?.(record.shown.copy);
      storage.told?.('orchard');
      storage.append(record);
    },
  ),
  target('a form', 8000, spoilt(goodForm), (data) => {
    const fields = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
    const all = (name: string) => (Object.hasOwn(fields, name) ? [fields[name]].flat() : []);
    const form = { get: (name: string) => all(name)[0] ?? null, getAll: all };
    const { record: made, faults } = decideFromForm(orchard, form, {
      at: '2026-11-23T17:00:00.000Z',
      id: 'r-2',
      translate: (language) => (language === 'en' ? words : undefined),
    });
    same(made === undefined, faults.length > 0);
    if (made) same(verifyRecord(made, [orchard]).length, 0);
  }),
  target('a record to verify', 4000, spoilt(record), (data) => {
    for (const { expected, found } of verifyRecord(data as typeof record, [orchard])) {
      same(typeof expected, 'string');
      same(typeof found, 'string');
    }
  }),
  target('records that are stored', 1500, spoilt([record, { ...record, id: 'r-3' }]), (data) => {
    // What a server kept and gives back has the type of a record; what it says may be anything.
    const records = (Array.isArray(data) ? data : []).filter((one) => verifyRecord(one, [orchard]).length === 0);
    standingOf(orchard, records, { now: '2026-11-24T00:00:00.000Z' });
  }),
  target('an address of a guide', 12_000, queries, (search) => {
    const { answers } = answersFromAddress(guide, search);
    same(addressOf(guide, answers, search).startsWith('?'), true);
  }),
];

const two = [
  [12_000, 900, 840],
  [15_500, 1000, 990],
] as const;
const vectors: Record<string, unknown[]> = {
  'here-transit': [
    {
      routes: [
        {
          id: 'r',
          sections: [
            {
              type: 'pedestrian',
              departure: { time: '2026-03-01T09:00:00+01:00' },
              arrival: { time: '2026-03-01T09:05:00+01:00' },
            },
            {
              type: 'transit',
              departure: { time: '2026-03-01T09:06:00+01:00' },
              arrival: { time: '2026-03-01T09:30:00+01:00' },
            },
          ],
        },
      ],
    },
    {
      Res: { Connections: { Connection: [{ duration: 'PT31M', transfers: 1, Arr: { time: '2026-03-01T09:30:00' } }] } },
    },
  ],
};
for (const [name, make] of Object.entries({ ...shapes, ...quiet })) {
  const engine = name.split(' ')[0]!;
  vectors[engine] = [...(vectors[engine] ?? []), make(two)];
}
vectors.mapbox!.push({
  code: 'Ok',
  routes: [
    {
      distance: 1000,
      duration: 90,
      legs: [
        {
          summary: 'A 1',
          annotation: {
            congestion: ['low', 'heavy', 'unknown'],
            congestion_numeric: [1, 70, null],
            distance: [1, 2, 3],
          },
          steps: [{ name: 'A 1', geometry: '_p~iF~ps|U_ulLnnqC', intersections: [{ classes: ['toll'] }] }],
        },
      ],
    },
  ],
});

const voice = { language: 'en', t: words };
const context = { observedAt: '2026-03-01T08:00:00Z', asked: ['tolls', 'ferries'] as const, zone: 'Europe/Berlin' };

/** Facts or issues; and what is said of them holds. */
function explained(facts: ReturnType<typeof fromAny>): void {
  same(facts.options.length > 0 || facts.issues.length > 0, true);
  if (facts.issues.length > 0) same(facts.options.length, 0);
  for (const { expected, found } of facts.issues) {
    same(typeof expected, 'string');
    same(typeof found, 'string');
  }
  if (facts.options.length === 0) return;
  const why = explainRoute(facts);
  same(
    verifyWhy(why, voice, 'a person')
      .map((fault) => JSON.stringify(fault))
      .join(),
    '',
  );
  same(/NaN|Infinity|undefined|\[object/.test(whyText(why, voice).replace(/“[^”]*”/g, '')), false);
}

const engines = Object.keys(adapters) as Array<keyof typeof adapters>;
const routing: Target[] = [
  ...engines.map((engine) =>
    target(`routes, ${engine}`, 2500, spoilt(...vectors[engine]!), (answer) =>
      explained(adapters[engine](answer, context)),
    ),
  ),
  target('routes of any engine', 4000, spoilt(...engines.flatMap((engine) => vectors[engine]!)), (answer) => {
    same(Object.hasOwn(adapters, detectEngine(answer)), true);
    const facts = fromAny(answer, context);
    explained(facts);
    joinRoutes([facts, fromAny(vectors.osrm![0], context)]);
  }),
];

/** The targets, in groups that run beside each other. */
export const groups = { parsing, reading, files, kept, routing } as const;
