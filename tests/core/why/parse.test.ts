import { describe, expect, test } from 'vitest';
import { createTranslate, explainRoute, parseWhy, voiceOf, whyText } from '../../../src/core/index.ts';
import { whyForms } from '../../../src/schema/index.ts';
import { routes } from './routes.ts';
import { words } from './voices.ts';

const file = (more: object = {}) => ({
  file: 'way.why.yaml',
  data: {
    kind: 'why',
    id: 'way',
    language: 'en',
    explains: 'route',
    title: 'Why this route?',
    objective: { metric: 'duration', text: 'The fastest comes first.' },
    data: { place: { text: 'where you are' } },
    controls: { tolls: { label: 'Avoid tolls' } },
    human: { text: 'Ask a person', link: 'tel:+4930123456' },
    ...more,
  },
});
const wording = (contrastive: Record<string, string>) => file({ wording: { contrastive } });
const issues = (source: ReturnType<typeof file>) =>
  parseWhy(source).issues.map(({ path, expected, found, mend }) => ({
    path,
    text: `${expected} | ${found} | ${mend}`,
  }));

describe('a why file', () => {
  test('that is whole becomes an explanation', () => {
    const { explanation } = parseWhy(file());
    expect(explanation).toMatchObject({
      kind: 'why',
      id: 'way',
      sourceLanguage: 'en',
      notices: { en: { title: 'Why this route?', digest: expect.stringMatching(/^sha256:/) } },
    });
  });

  test.each([
    ['objective', 'objective'],
    ['controls', 'controls'],
    ['human', 'human'],
  ])('needs %s', (field, path) => {
    const { data } = file();
    const { [field as 'human']: _, ...rest } = data;
    expect(parseWhy({ file: 'way.why.yaml', data: rest }).issues).toEqual([
      expect.objectContaining({ code: 'missing-field', path }),
    ]);
  });

  test('needs at least one control', () => {
    expect(issues(file({ controls: {} }))[0]).toMatchObject({
      path: 'controls',
      text: expect.stringMatching('at least one control'),
    });
  });

  test('about a decision says how to correct and how to contest', () => {
    const { explanation, issues } = parseWhy(file({ explains: 'decision' }));
    expect(explanation).toBeUndefined();
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['missing-duty', 'correct'],
      ['missing-duty', 'contest'],
    ]);
  });

  test('has no rule that gives no reason', () => {
    expect(issues(file({ rules: { a: 'This is our internal policy.' } }))[0]).toMatchObject({ path: 'rules.a' });
  });
});

describe('a sentence of one’s own', () => {
  test.each([
    ['an unknown place', { faster: '{{buy}} quicker' }, 'wording.contrastive.faster', 'Did you mean {{by}}?'],
    ['a place left out', { longer: 'a bit longer' }, 'wording.contrastive.longer', 'Write {{by}} where it belongs'],
    [
      'a number',
      { compared: 'Beside {{foilWith}} you save 5 minutes: {{list}}' },
      'wording.contrastive.compared',
      'Numbers come from facts alone',
    ],
    [
      'a number in Arabic digits',
      { compared: '{{foilWith}} ٥ {{list}}' },
      'wording.contrastive.compared',
      'Numbers come from facts alone',
    ],
    [
      '"because" where nothing was tested',
      { heavyTraffic: 'Because of traffic on {{foilWith}}' },
      'wording.contrastive.heavyTraffic',
      'may not say "because"',
    ],
    [
      'a cause in another word',
      { trafficAlso: 'Due to {{delay}} on {{foil}}' },
      'wording.contrastive.trafficAlso',
      'may not say "because"',
    ],
    ['an unknown form', { fastr: '{{by}} quicker' }, 'wording.contrastive.fastr', 'Did you mean faster?'],
  ] as const)('is refused for %s', (_, forms, path, mend) => {
    const found = issues(wording(forms));
    expect(found).toContainEqual({ path, text: expect.stringContaining(mend) });
    expect(parseWhy(wording(forms)).explanation).toBeUndefined();
  });

  test('is refused for an unknown reason type', () => {
    expect(issues(file({ wording: { contrastiv: { faster: 'x' } } }))).toEqual([
      { path: 'wording.contrastiv', text: expect.stringContaining('Did you mean contrastive?') },
    ]);
  });

  test('is refused in a translation too', () => {
    const source = wording({ faster: '{{by}} quicker' });
    const german = {
      file: 'way.why.de.yaml',
      data: {
        kind: 'why',
        id: 'way',
        language: 'de',
        title: 'Warum?',
        objective: { text: 'Die schnellste.' },
        data: { place: { text: 'wo Sie sind' } },
        controls: { tolls: { label: 'Maut vermeiden' } },
        human: { text: 'Fragen' },
        wording: { contrastive: { faster: 'schneller, weil {{by}}' } },
      },
    };
    expect(parseWhy(source, [german]).issues).toContainEqual(
      expect.objectContaining({ file: 'way.why.de.yaml', path: 'wording.contrastive.faster', severity: 'error' }),
    );
  });

  test('may say "because" where the but-for test comes before it, and is then what a person reads', () => {
    const { explanation } = parseWhy(wording({ trafficDecisive: 'Quicker now because {{foil}} is {{delay}} late.' }));
    const voice = voiceOf(explanation!.notices.en!, 'en', createTranslate('en', words.en!));
    const explained = explainRoute(
      routes([
        { s: 900, m: 9500, base: 880 },
        { s: 1300, m: 8000, base: 800 },
      ]),
    );
    expect(whyText(explained, voice)).toMatch('Quicker now because the shorter route is 8 minutes late.');
  });
});

test('the table of forms is the table of interface words, place for place', () => {
  for (const [type, forms] of Object.entries(whyForms)) {
    const english = words.en!.why[type as 'contrastive'] as unknown as Record<string, string>;
    expect(Object.keys(forms).sort()).toEqual(Object.keys(english).sort());
    for (const [form, places] of Object.entries(forms)) {
      const used = [...new Set([...english[form]!.matchAll(/\{\{(\w+)\}\}/g)].map(([, place]) => place!))];
      expect([form, used.filter((place) => !places.some((one) => one.split('|').includes(place)))]).toEqual([form, []]);
    }
  }
});

describe('a why file in two languages', () => {
  const german = (more: object = {}) => ({
    file: 'way.why.de.yaml',
    data: {
      kind: 'why',
      id: 'way',
      language: 'de',
      title: 'Warum dieser Weg?',
      objective: { text: 'Der schnellste kommt zuerst.' },
      data: { place: { text: 'wo Sie sind' } },
      controls: { tolls: { label: 'Maut vermeiden' } },
      human: { text: 'Einen Menschen fragen' },
      ...more,
    },
  });
  const french = (more: object = {}) => ({
    file: 'way.why.fr.yaml',
    data: { ...german().data, language: 'fr', title: 'Pourquoi cette route ?', ...more },
  });

  test('has a notice in each, and each notice a digest of its own words', () => {
    const { notices } = parseWhy(file(), [german()]).explanation!;
    expect(Object.keys(notices)).toEqual(['en', 'de']);
    expect(notices.de?.title).toBe('Warum dieser Weg?');
    expect(notices.de?.digest).not.toBe(notices.en?.digest);
    const digests = (more: object) => parseWhy(file(more)).explanation?.notices.en?.digest;
    expect(digests({})).toBe(notices.en?.digest);
    expect(digests({ title: 'Why this way?' })).not.toBe(notices.en?.digest);
    expect(digests({ data: { place: { text: 'your place' } } })).not.toBe(notices.en?.digest);
    expect(digests({ controls: { tolls: { label: 'No tolls' } } })).not.toBe(notices.en?.digest);
    expect(digests({ silenced: [{ rule: 'jargon', reason: 'A colleague has looked.' }] })).toBe(notices.en?.digest);
    const two = (...ids: string[]) => digests({ data: Object.fromEntries(ids.map((id) => [id, { text: id }])) });
    expect(two('a', 'b')).not.toBe(two('b', 'a'));
  });

  test('says of a translation with a sentence that is not honest in which file it stands', () => {
    const own = { wording: { contrastive: { longer: '{{by}} longer' } }, rules: { late: 'You came too late' } };
    const honest = { wording: { contrastive: { longer: '{{by}} länger' } }, rules: { late: 'Sie kamen zu spät' } };
    const errors = (...translations: ReturnType<typeof german>[]) =>
      parseWhy(file(own), translations).issues.filter(({ severity }) => severity === 'error');
    expect(errors(german(honest))).toEqual([]);
    const dishonest = {
      wording: { contrastive: { longer: 'ein wenig länger' } },
      rules: { late: 'Interne Richtlinie' },
    };
    expect(parseWhy(file(own), [french(honest), german(dishonest)]).explanation).toBeUndefined();
    expect(errors(french(honest), german(dishonest)).map((issue) => [issue.file, issue.path])).toEqual([
      ['way.why.de.yaml', 'rules.late'],
      ['way.why.de.yaml', 'wording.contrastive.longer'],
    ]);
  });

  test('is not shown where a file of it is no fields at all, and nothing is thrown', () => {
    for (const data of [undefined, null, 'de', 7, []]) {
      const { explanation, issues } = parseWhy(file(), [{ file: 'way.why.de.yaml', data }]);
      expect(explanation).toBeUndefined();
      expect(issues[0]).toMatchObject({ file: 'way.why.de.yaml', severity: 'error' });
      expect(parseWhy({ file: 'way.why.yaml', data }).explanation).toBeUndefined();
    }
  });
});

test('a voice speaks with the file’s own words, names and rules, and with none that it has not', () => {
  const t = createTranslate('en', words.en!);
  const { notices } = parseWhy(file({ names: { film: 'this film' }, rules: { late: 'You came too late' } }))
    .explanation!;
  expect(voiceOf(notices.en!, 'en', t, { units: 'imperial' })).toEqual({
    language: 'en',
    t,
    units: 'imperial',
    names: { film: 'this film' },
    rules: { late: 'You came too late' },
  });
  expect(Object.keys(voiceOf(parseWhy(file()).explanation!.notices.en!, 'en', t))).toEqual(['language', 't']);
});
