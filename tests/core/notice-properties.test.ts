import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  type Choice,
  type ConsentDocument,
  type ConsentExplanation,
  type ConsentRecord,
  changeClasses,
  changesBetween,
  decide,
  digestOf,
  historyOf,
  noChoices,
  parse,
  standingOf,
  verifyRecord,
} from '../../src/core/index.ts';
import { anyDocument, anyItem, reordered } from './any-notice.ts';
import { frozen } from './fixtures.ts';

// What holds of every notice, not only of those somebody thought of.

const read = (document: unknown): ConsentExplanation => {
  const { explanation, issues } = parse({ file: 'shop.consent.json', data: document });
  if (!explanation) throw new Error(JSON.stringify(issues, null, 2));
  return frozen(explanation);
};
const explanation = anyDocument.map(read);
const at = '2026-11-01T09:00:00.000Z';
const act = (reason: Act['reason']): Act => ({ reason, surface: 'dialog', language: 'en', label: 'Go', opened: [] });
const choice = fc.constantFrom<Choice>('unset', 'given', 'refused');
const acts = ['give-all-press', 'refuse-all-press', 'save-press', 'choose-press', 'withdraw-press'] as const;

/** An explanation with choices about all that it asks. */
const withChoices = explanation.chain((one) =>
  fc.record(Object.fromEntries(one.asked.map((id) => [id, choice]))).map((choices) => ({ one, choices })),
);

type Keys = ReadonlyArray<string>;
/** Where a document holds fields that it cannot do without, an item and its parts included. */
const required = (document: ConsentDocument): Keys[] => [
  ...['kind', 'id', 'language', 'controller', 'title', 'intro', 'items'].map((key) => [key]),
  ...['name', 'contact'].map((key) => ['controller', key]),
  ...Object.entries(document.items).flatMap(([id, item]) => [
    ...['title', 'purpose', 'basis', 'data', 'recipients', 'retention', 'benefit', 'ifRefused', 'withdrawal'].map(
      (key) => ['items', id, key],
    ),
    ...['you', 'us'].map((key) => ['items', id, 'benefit', key]),
    ...Object.keys(item.retention).map((key) => ['items', id, 'retention', key]),
    ...Object.keys(item.transfers ?? {}).flatMap((of) =>
      ['country', 'basis'].map((key) => ['items', id, 'transfers', of, key]),
    ),
    ...Object.keys(item.storage ?? {}).flatMap((of) =>
      ['name', 'kind', 'period', 'thirdParty'].map((key) => ['items', id, 'storage', of, key]),
    ),
  ]),
];

function without(data: unknown, path: Keys): unknown {
  const copy = structuredClone(data);
  let parent = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  delete parent[path.at(-1)!];
  return copy;
}

describe('of every notice', () => {
  it('what was parsed is parsed again from its own JSON, to the same explanation', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const once = read(document);
        const { digest: _, ...notice } = once.notices.en!;
        expect(read(JSON.parse(JSON.stringify(notice)))).toEqual(once);
      }),
    );
  });

  it('a field that it needs is missed by its place, and nothing is thrown', () => {
    const gap = anyDocument.chain((document) =>
      fc.constantFrom(...required(document)).map((path) => ({ document, path })),
    );
    fc.assert(
      fc.property(gap, ({ document, path }) => {
        const { explanation: parsed, issues } = parse({ file: 'shop.consent.json', data: without(document, path) });
        expect(parsed).toBeUndefined();
        const places = issues.map((issue) => issue.path);
        // An empty retention could be either form; the commoner one is asked for.
        const place = path.join('.').replace('.retention.criterion', '.retention.period');
        expect(places).toContain(place);
        for (const { expected, found, mend, severity } of issues) {
          expect(severity).toBe('error');
          for (const said of [expected, found, mend]) expect(said).toMatch(/\S/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no digest depends on the order in which fields stand', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(9), (document, turn) => {
        const { items, ...rest } = document;
        const ordered = Object.fromEntries(Object.entries(items).map(([id, item]) => [id, reordered(item, turn)]));
        const other = { ...reordered(rest, turn), items: ordered };
        expect(digestOf(reordered(document, turn))).toBe(digestOf(document));
        // The order of items is shown, so it stays; that of the fields of each is nobody's.
        expect(read(other).meaning).toEqual(read(document).meaning);
        expect(read(other).notices.en?.digest).toBe(read(document).notices.en?.digest);
      }),
    );
  });
});

describe('of every two versions of a notice', () => {
  it('one and itself differ in nothing', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(changesBetween(read(document), read(structuredClone(document)))).toEqual({
          class: 'editorial',
          notice: [],
          items: [],
          ask: [],
          languages: [],
        });
      }),
    );
  });

  it('each change has a weight, the whole has the weightiest, and only what is asked is asked again', () => {
    fc.assert(
      fc.property(explanation, explanation, (before, after) => {
        const changes = changesBetween(before, after);
        const weight = (each: { class: (typeof changeClasses)[number] }) => changeClasses.indexOf(each.class);
        const least = (all: ReadonlyArray<{ class: (typeof changeClasses)[number] }>) =>
          Math.min(changeClasses.length - 1, ...all.map(weight));
        expect(weight(changes)).toBe(least([...changes.notice, ...changes.items]));
        for (const item of changes.items) {
          expect(weight(item)).toBe(least(item.changes));
          expect(item.changes.length).toBeGreaterThan(0);
          expect(item.changes.every((change) => change.item === item.item)).toBe(true);
        }
        for (const id of changes.ask) expect(after.asked).toContain(id);
      }),
    );
  });

  it('whatever is new to the person is asked: an item, its data, whoever reads the device', () => {
    fc.assert(
      fc.property(explanation, explanation, (before, after) => {
        const { ask } = changesBetween(before, after);
        for (const id of after.asked) {
          const [old, now] = [before.notices.en?.items[id], after.notices.en!.items[id]!];
          const isWider =
            old?.basis !== 'consent' ||
            (now.revision ?? 1) !== (old.revision ?? 1) ||
            (now.explicit && !old.explicit) ||
            Object.keys(now.data).some((each) => !(each in old.data)) ||
            Object.keys(now.storage ?? {}).some((each) => !(each in (old.storage ?? {}))) ||
            now.uses?.some((use) => !old.uses?.includes(use)) ||
            (now.automatedDecision && !old.automatedDecision) ||
            before.notices.en?.controller.name !== after.notices.en?.controller.name;
          if (isWider) expect(ask).toContain(id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nobody is asked or told about an item whose digest of meaning stayed', () => {
    fc.assert(
      fc.property(explanation, explanation, (before, after) => {
        const told = new Map(changesBetween(before, after).items.map((change) => [change.item, change]));
        for (const id of Object.keys(after.meaning)) {
          if (!Object.hasOwn(before.meaning, id)) continue;
          if (before.meaning[id] === after.meaning[id]) expect(told.get(id)?.class ?? 'editorial').toBe('editorial');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what two steps in a row ask, one step asks too, where data and storage only grow', () => {
    // Only growth: what one step takes away, another may bring back, and then nobody need be asked for the whole.
    const grown = fc.tuple(anyItem, anyItem, anyItem).map(([a, b, c]) => {
      const base = { ...a, basis: 'consent' as const, recipients: {}, transfers: {}, explicit: false, revision: 1 };
      const step = (...items: (typeof a)[]) =>
        read({
          kind: 'consent',
          id: 'shop',
          language: 'en',
          controller: { name: 'Mill', contact: 'mill@mill.example' },
          title: 'May we?',
          intro: 'You choose.',
          items: {
            a: {
              ...base,
              data: Object.assign({}, ...items.map(({ data }) => data)),
              storage: Object.assign({}, ...items.map(({ storage }) => storage ?? {}), a.storage ?? {}),
              uses: [...new Set(items.flatMap(({ uses }) => uses ?? []))],
            },
          },
        });
      return [step(a), step(a, b), step(a, b, c)] as const;
    });
    fc.assert(
      fc.property(grown, ([first, second, third]) => {
        const stepwise = [...changesBetween(first, second).ask, ...changesBetween(second, third).ask];
        expect(changesBetween(first, third).ask).toEqual([...new Set(stepwise)]);
      }),
    );
  });
});

describe('of every decision', () => {
  it('nothing is given that its switch did not give, but by “accept all”, and then nothing sensitive', () => {
    fc.assert(
      fc.property(withChoices, fc.constantFrom(...acts), ({ one, choices }, reason) => {
        const record = decide(one, choices, act(reason), at, 'one');
        expect(Object.keys(record.choices).sort()).toEqual([...one.asked].sort());
        for (const id of one.asked) {
          if (record.choices[id] !== 'given' || choices[id] === 'given') continue;
          expect(reason).toBe('give-all-press');
          expect(one.notices.en?.items[id]?.explicit ?? false).toBe(false);
        }
        if (reason === 'withdraw-press' || reason === 'refuse-all-press')
          expect(Object.values(record.choices)).not.toContain('given');
      }),
      { numRuns: 300 },
    );
  });

  it('its record survives JSON, proves what was shown, and was made from what it was given without a change', () => {
    fc.assert(
      fc.property(withChoices, fc.constantFrom(...acts), ({ one, choices }, reason) => {
        const record = decide(one, frozen(choices), frozen(act(reason)), at, 'one');
        const back = JSON.parse(JSON.stringify(record)) as ConsentRecord;
        expect(back).toEqual(record);
        expect(verifyRecord(back, [one])).toEqual([]);
      }),
    );
  });

  it('a notice with another word, or another meaning, is not the one that was shown', () => {
    fc.assert(
      fc.property(explanation, explanation, (one, other) => {
        const record = decide(one, noChoices(one), act('save-press'), at, 'one');
        const same = one.notices.en?.digest === other.notices.en?.digest;
        expect(verifyRecord(record, [other]).some(({ code }) => code === 'copy-digest')).toBe(!same);
        for (const { code, item } of verifyRecord(record, [other])) {
          if (code === 'meaning-digest') expect(one.meaning[item!]).not.toBe(other.meaning[item!]);
          if (code === 'unknown-item') expect(Object.keys(other.meaning)).not.toContain(item);
        }
      }),
    );
  });
});

describe('of every list of decisions', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...acts), fc.infiniteStream(choice)), { minLength: 1, maxLength: 6 });
  const lived = fc.tuple(explanation, steps).map(([one, list]) => {
    const records = list.map(([reason, stream], index) => {
      const choices = Object.fromEntries(one.asked.map((id) => [id, stream.next().value as Choice]));
      return decide(one, choices, act(reason), at, `r${index}`);
    });
    return { one, records };
  });

  it('a withdrawal at the end wins over everything before it, whatever the settings', () => {
    const settings = fc.record(
      {
        gpc: fc.boolean(),
        unreadableAfter: fc.nat(8),
        expireAfter: fc.constantFrom('P1D', 'P10Y'),
        refreshAfter: fc.constantFrom('P1D', 'P10Y'),
        now: fc.constantFrom('2026-11-01T10:00:00Z', '2027-11-01T10:00:00Z', '1999-01-01T00:00:00Z'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(lived, settings, explanation, ({ one, records }, options, later) => {
        const withdrawn = decide(one, noChoices(one), act('withdraw-press'), at, 'last');
        for (const now of [one, later]) {
          const { choices } = standingOf(now, [...records, withdrawn], {
            ...options,
            noticeOf: (copy) => (copy === one.notices.en?.digest ? one.notices.en : undefined),
          });
          // What the later version asks and the earlier did not was never answered.
          expect(Object.values(choices)).not.toContain('given');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('only what the person gave counts as given, and what counts as nothing is asked', () => {
    fc.assert(
      fc.property(lived, explanation, fc.boolean(), ({ one, records }, later, isKnown) => {
        const noticeOf = (copy: string) => (isKnown && copy === one.notices.en?.digest ? one.notices.en : undefined);
        const { items, choices, ask } = standingOf(later, records, { noticeOf });
        for (const id of later.asked) {
          if (choices[id] === 'given') expect(records.at(-1)?.choices[id]).toBe('given');
          if (choices[id] === 'unset') expect(ask).toContain(id);
          if (items[id]?.ask) expect(items[id]?.reason).toBeDefined();
        }
        expect(later.asked.filter((id) => ask.includes(id))).toEqual(ask);
      }),
      { numRuns: 300 },
    );
  });

  it('the timeline tells each answer once, newest first, and a consent is taken back only where one was given', () => {
    fc.assert(
      fc.property(lived, ({ records }) => {
        const entries = historyOf(records);
        expect(entries.map(({ record }) => record)).toEqual([...records].reverse());
        for (const [index, { record, items }] of entries.entries()) {
          expect(Object.fromEntries(items.map(({ item, answer }) => [item, answer]))).toEqual(record.choices);
          const before = entries[index + 1]?.record.choices ?? {};
          for (const { item, answer, event } of items) {
            expect(event === 'withdrawn').toBe(before[item] === 'given' && answer === 'refused');
            expect(event === 'kept').toBe(before[item] === answer);
          }
        }
      }),
    );
  });
});
