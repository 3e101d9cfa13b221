import { describe, expect, it } from 'vitest';
import { checkSheet, judges, notChecked, type Rule, rules, type Sheet, sheetOf } from '../../src/check/index.ts';
import { consentDocument } from '../../src/schema/index.ts';
import { fullData } from '../core/fixtures.ts';

/** A rule that flags every text with the word "bad". */
const noBad = (more: Partial<Rule> = {}): Rule => ({
  id: 'no-bad',
  severity: 'warning',
  flags: 'x',
  why: 'x',
  source: 'x',
  mend: 'Write good.',
  languages: 'all',
  bad: 'bad',
  good: 'good',
  *check({ texts }) {
    for (const { path, text } of texts) if (text.includes('bad')) yield { path, found: 'bad', message: 'It is bad.' };
  },
  ...more,
});
const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  file: 'a.yaml',
  language: 'en',
  texts: [
    { path: ['items', 'a', 'purpose'], text: 'bad', role: 'purpose' },
    { path: ['items', 'ab', 'purpose'], text: 'bad', role: 'purpose' },
    { path: ['title'], text: 'good', role: 'heading' },
  ],
  ...more,
});

describe('a finding', () => {
  it('says where, what, how bad and how to mend it', () => {
    expect(checkSheet(sheet(), [noBad()])).toEqual({
      findings: ['a', 'ab'].map((id) => ({
        rule: 'no-bad',
        severity: 'warning',
        file: 'a.yaml',
        language: 'en',
        path: ['items', id, 'purpose'],
        at: 'value',
        found: 'bad',
        message: 'It is bad.',
        mend: 'Write good.',
      })),
      silenced: [],
    });
  });

  it('is as bad, and is mended, as the place says, where it says so', () => {
    const strict = noBad({
      *check({ texts }) {
        yield { path: texts[0]!.path, at: 'key', found: 'x', message: 'x', severity: 'error', mend: 'Take it out.' };
      },
    });
    expect(checkSheet(sheet(), [strict]).findings).toMatchObject([
      { severity: 'error', at: 'key', mend: 'Take it out.' },
    ]);
  });
});

describe('a rule that cannot judge a language', () => {
  const german = noBad({ languages: ['de'] });
  it('is not run, and is named', () => {
    expect(checkSheet(sheet(), [german]).findings).toEqual([]);
    expect(notChecked('en', [german, noBad({ id: 'other' })])).toEqual([{ rule: 'no-bad', language: 'en' }]);
    expect(checkSheet(sheet({ language: 'de-AT' }), [german]).findings).toHaveLength(2);
    expect([judges(german, 'de-AT'), judges(german, 'nl'), judges(noBad(), 'nl')]).toEqual([true, false, true]);
    const not = noBad({ unjudged: (language) => language === 'th' });
    expect([judges(not, 'th'), judges(not, 'de')]).toEqual([false, true]);
  });
});

describe('a silence', () => {
  const reason = 'The law itself says so.';
  it('covers its rule at its place and below, with its reason, and nothing beside it', () => {
    const silenced = [{ rule: 'no-bad', path: 'items.a', reason }];
    const checked = checkSheet(sheet({ silenced }), [noBad()]);
    expect(checked.findings.map(({ path }) => path.join('.'))).toEqual(['items.ab.purpose']);
    expect(checked.silenced).toMatchObject([{ path: ['items', 'a', 'purpose'], reason, rule: 'no-bad' }]);
    const exact = [{ rule: 'no-bad', path: 'items.ab.purpose', reason }];
    expect(checkSheet(sheet({ silenced: exact }), [noBad()]).silenced).toHaveLength(1);
  });

  it('without a place covers the whole file, and never another rule', () => {
    const all = [{ rule: 'no-bad', reason }];
    expect(checkSheet(sheet({ silenced: all }), [noBad()])).toMatchObject({ findings: [], silenced: [{}, {}] });
    const both = checkSheet(sheet({ silenced: all }), [noBad(), noBad({ id: 'other' })]);
    expect(both.findings.map(({ rule }) => rule)).toEqual(['other', 'other']);
  });

  it('that silences nothing is a remark, and one of no rule is a warning', () => {
    const silenced = [
      { rule: 'no-bad', path: 'title', reason },
      { rule: 'nobad', reason },
      { rule: 'no-bad', reason },
    ];
    const { findings } = checkSheet(sheet({ silenced }), [noBad()]);
    expect(findings).toEqual([
      {
        rule: 'unused-silence',
        severity: 'info',
        file: 'a.yaml',
        language: 'en',
        path: ['silenced', 0, 'rule'],
        at: 'value',
        found: 'no-bad',
        message: 'no-bad finds nothing at title, so this silences nothing in en.',
        mend: 'Take the silence out, unless a translation needs it.',
      },
      {
        rule: 'unused-silence',
        severity: 'warning',
        file: 'a.yaml',
        language: 'en',
        path: ['silenced', 1, 'rule'],
        at: 'value',
        found: 'nobad',
        message: 'There is no rule nobad.',
        mend: 'Look up the id of the rule in the finding.',
      },
    ]);
    const none = checkSheet(sheet({ texts: [], silenced: [{ rule: 'no-bad', reason }] }), [noBad()]).findings;
    expect(none[0]?.message).toBe('no-bad finds nothing, so this silences nothing in en.');
  });

  it('of a catalogue stands under its own key; those of a translation are those of its source', () => {
    const silenced = [{ rule: 'no-bad', path: 'title', reason }];
    const catalogue = sheet({ silenced, catalogue: 'icu' });
    expect(checkSheet(catalogue, [noBad()]).findings.at(-1)?.path).toEqual(['_forthright', 'silenced', 0, 'rule']);
    const translated = (more: Partial<Sheet>) =>
      checkSheet(sheet({ silenced, origin: sheet(), ...more }), [noBad()]).findings.map(({ rule }) => rule);
    expect(translated({})).toEqual(['no-bad', 'no-bad']);
    expect(translated({ catalogue: 'icu' })).toEqual(['no-bad', 'no-bad', 'unused-silence']);
  });

  it('of a notice is read where the sheet itself has none', () => {
    const notice = { ...fullData(), silenced: [{ rule: 'no-bad', reason }] };
    expect(checkSheet(sheet({ notice }), [noBad()]).findings).toEqual([]);
    expect(checkSheet(sheet({ notice, silenced: [] }), [noBad()]).findings).toHaveLength(2);
  });
});

describe('the sheet of a notice', () => {
  const made = sheetOf(consentDocument, fullData(), 'orchard.consent.yaml');
  const roles = Object.fromEntries(made.texts.map(({ path, role }) => [path.join('.'), role]));
  it('knows what each text is there for', () => {
    expect(roles).toMatchObject({
      title: 'heading',
      intro: 'text',
      'groups.garden.title': 'text',
      'items.soil.title': 'item-title',
      'items.soil.purpose': 'purpose',
      'items.soil.data.samples': 'data',
      'items.soil.recipients.growers': 'recipient',
      'items.soil.retention.from': 'retention',
      'items.allergies.retention.criterion': 'retention',
      'items.soil.benefit.you': 'benefit',
      'items.soil.ifRefused': 'refusal',
      'items.soil.withdrawal': 'withdrawal',
      'items.soil.surprise': 'text',
    });
    expect(made).toMatchObject({ file: 'orchard.consent.yaml', language: 'en', notice: { id: 'orchard' } });
    expect(made.silenced).toEqual(fullData().silenced);
  });

  it('marks what a standard fixes, and nothing else', () => {
    const data = fullData();
    const fixed = { ...data, items: { ...data.items, soil: { ...data.items.soil!, standard: 'iab-tcf' as const } } };
    const marked = sheetOf(consentDocument, fixed, 'a').texts.filter(({ standard }) => standard);
    expect([...new Set(marked.map(({ path }) => `${path[1]} ${path[2]}`))].sort()).toEqual([
      'soil data',
      'soil examples',
      'soil purpose',
      'soil title',
    ]);
    expect(made.texts.some((text) => 'standard' in text)).toBe(false);
  });

  it('knows which sheet it is a translation of, and has no silences where nobody wrote any', () => {
    const { silenced: _, ...quiet } = fullData();
    const translation = sheetOf(consentDocument, { ...quiet, language: 'de' }, 'b', made);
    expect(translation.origin).toBe(made);
    expect(translation).not.toHaveProperty('silenced');
    expect(made).not.toHaveProperty('origin');
  });

  it('of the same notice gives the same findings each time', () => {
    expect(checkSheet(made)).toEqual(checkSheet(sheetOf(consentDocument, fullData(), 'orchard.consent.yaml')));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
