import { describe, expect, it } from 'vitest';
import { catalogueTexts } from '../../src/check/index.ts';
import { Refused } from '../../src/cli/exchange.ts';
import { readXliff } from '../../src/cli/exchange-xliff.ts';
import { draftSystems } from '../../src/cli/import-from.ts';
import { guideSystems } from '../../src/cli/import-guide.ts';
import { decideFromForm, formFields, parseWhy, verifyRecord } from '../../src/core/index.ts';
import { fromAny, fromHere, fromMapbox, fromOpenRouteService } from '../../src/facts/index.ts';
import { explanationOf } from '../core/fixtures.ts';
import { connect, survey, tilt, tree } from './foreign.ts';

// What fuzzing found, each once: it must not come back.

const round: Record<string, unknown> = { code: 'Ok' };
round.routes = round;
const nameless = Object.create(null);

describe('an answer of a routing engine', () => {
  it.each([
    ['that goes round in a circle', round],
    ['with a number that JSON has not', { code: 'Ok', routes: 5n }],
    ['whose code cannot be made a word', { code: nameless, routes: [] }],
    ['whose message is an object', { message: { text: 'no' } }],
  ])('%s gives issues', (_, answer) => {
    const { options, issues } = fromAny(answer, {}, 'osrm');
    expect(options).toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
  });

  it('that asks a table for "constructor" finds nothing there', () => {
    const routes = [{ summary: { distance: 5, duration: 900 } }];
    const facts = fromOpenRouteService({
      routes,
      metadata: { query: { units: 'constructor', preference: 'toString' } },
    });
    expect(facts.issues.map(({ path }) => path)).toEqual([['metadata', 'query', 'units']]);
    expect(facts.objective).toBeUndefined();
    const mode = { type: 'constructor', trafficMode: 'enabled' };
    const summary = { distance: 5000, travelTime: 900, baseTime: 800, trafficTime: 900 };
    expect(fromHere({ response: { route: [{ mode, summary }] } }).objective).toBeUndefined();
  });

  it('with half a character in a name, or an endless stretch, can be stored and told', () => {
    const annotation = { congestion: ['low', 'heavy'], distance: [1, Number.POSITIVE_INFINITY] };
    const routes = [{ distance: 1000, duration: 90, legs: [{ summary: 'A\ud800', annotation }] }];
    const [option] = fromMapbox({ code: 'Ok', routes }).options;
    expect(option?.label).toBe('A\ufffd');
    expect(option?.heavy?.value).toBe(0);
  });
});

describe('what comes back from a browser', () => {
  const orchard = explanationOf();
  const good = {
    id: 'r-1',
    explanation: 'orchard',
    at: '2026-11-23T17:00:00.000Z',
    shown: { language: 'en', copy: orchard.notices.en!.digest, label: 'Save', opened: [] },
    meaning: { soil: orchard.meaning.soil },
    choices: { soil: 'given' },
  };

  it.each([
    ['nothing', null],
    ['words', 'record'],
    ['a record that does not say what was shown', { ...good, shown: undefined }],
    ['a record without a meaning', { ...good, meaning: null }],
    ['a record whose digest is a list', { ...good, meaning: { soil: ['sha256:0'] } }],
    ['a record without choices', { ...good, choices: undefined }],
    ['a record with a choice that is none', { ...good, choices: { soil: 'perhaps' } }],
  ])('%s is no record, and says so', (_, record) => {
    expect(verifyRecord(good as never, [orchard])).toEqual([]);
    expect(verifyRecord(record as never, [orchard])).toMatchObject([{ code: 'not-a-record' }]);
  });

  it('a field of a form that is no word is unknown', () => {
    const fields: Record<string, unknown> = { [formFields.explanation]: nameless, [formFields.given]: nameless };
    const form = { get: (name: string) => fields[name], getAll: (name: string) => [fields[name]] };
    const { record, faults } = decideFromForm(orchard, form, { at: good.at, id: 'r-1', translate: () => undefined });
    expect(record).toBeUndefined();
    expect(faults[0]).toMatchObject({ code: 'unknown', field: formFields.explanation, found: 'object' });
  });
});

describe('a file', () => {
  const importing = (system: string, data: unknown) => () =>
    (draftSystems[system] ?? guideSystems[system])?.(data, 'en');
  const circle: Record<string, unknown> = { pages: [], dataDisclosed: [] };
  circle.title = circle;

  it.each([
    ['tilt', circle],
    ['surveyjs', { ...survey, title: circle }],
    ['i18next', circle],
  ])('for %s that goes round in a circle is refused in words', (system, data) => {
    expect(importing(system, data)).toThrow(/^Forthright: this file has more than 100 levels, or goes round/);
  });

  it.each([
    ['tree', { ...tree, nodes: [{ kind: 'question' }] }, 'this decision tree cannot be read at nodes.0.id: expected'],
    [
      'tree',
      { ...tree, walks: [{ answers: [5], outcome: 'x' }] },
      'cannot be read at walks.0.answers.0: expected string, found 5',
    ],
    [
      'connect',
      { ...connect, modules: [{ id: 5 }] },
      'this contact flow cannot be read at 0.id: expected string, found 5',
    ],
  ])('for %s with a field of another kind says where', (system, data, words) => {
    expect(importing(system, data)).toThrow(words);
  });

  it('for tilt that discloses nothing makes a draft without items', () => {
    expect(draftSystems.tilt?.({ ...tilt, dataDisclosed: 5 }, 'en').items).toEqual({});
  });

  it('for connect with a condition called "constructor" keeps the word', () => {
    const [first, ...rest] = connect.modules;
    const branches = [{ condition: 'constructor', transition: rest[0]!.id }, ...first!.branches];
    const { guide } = guideSystems.connect!({ ...connect, modules: [{ ...first, branches }, ...rest] }, 'x');
    expect(JSON.stringify(guide)).toContain('"label":"Constructor"');
  });

  it('of a catalogue that goes round in a circle is read once', () => {
    const catalogue: Record<string, unknown> = { title: 'We use cookies', more: {} };
    Object.assign(catalogue.more as object, { again: catalogue, list: [catalogue] });
    expect(catalogueTexts(catalogue).map(({ text }) => text)).toEqual(['We use cookies']);
  });

  it('from a translator that names two versions of XLIFF is refused', async () => {
    const file = (versions: string) =>
      `<xliff ${versions} srcLang="en" trgLang="de"><file id="a"><unit id="b"><segment><source>A</source></segment></unit></file></xliff>`;
    expect((await readXliff(file('version="2.0"'))).texts).toHaveLength(1);
    await expect(readXliff(file('version="2:0" version="2.0"'))).rejects.toBeInstanceOf(Refused);
  });

  it('that is no translation beside one that is good gives issues', () => {
    expect(
      parseWhy({ file: 'x.why.yaml', data: {} }, [{ file: 'x.why.de.yaml', data: null }]).issues.length,
    ).toBeGreaterThan(0);
  });
});
