import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGroup, type Finding } from '../../src/cli/check-group.ts';
import { groupsOf } from '../../src/cli/groups.ts';

const root = join(resolve(process.env.FORTHRIGHT_REAL_DATA ?? '../shared/data'), 'consent');
const there = existsSync(root);

/** Errors and warnings that a reader has looked at, one by one: how many each rule finds in each file. */
const expected: Record<string, Record<string, number>> = {
  'corona-warn-app/bg.json': {
    'sentence-length': 21,
    'missing-translation': 111,
    'extra-translation': 1,
    untranslated: 1,
  },
  'corona-warn-app/de.json': { 'sentence-length': 38, untranslated: 1 },
  'corona-warn-app/en.json': { 'sentence-length': 79 },
  'corona-warn-app/pl.json': {
    'sentence-length': 13,
    'missing-translation': 111,
    'extra-translation': 1,
    untranslated: 1,
  },
  'element/de_DE.json': { 'sentence-length': 3 },
  'element/en_EN.json': { 'weak-accept-label': 1, 'sentence-length': 5 },
  'element/fr.json': { 'weak-accept-label': 1, 'sentence-length': 6 },
  'element/ja.json': { 'missing-translation': 12 },
  'element/lt.json': { 'sentence-length': 2, 'missing-translation': 155 },
  'element/pl.json': { 'sentence-length': 4 },
  'fides/ar.messages-tcf.json': { 'missing-translation': 1 },
  'fides/de.messages-tcf.json': { 'vague-word': 1, 'missing-translation': 1 },
  'fides/el.messages-tcf.json': { 'missing-translation': 1 },
  'fides/es.messages-tcf.json': { 'missing-translation': 1 },
  'fides/fr.messages-tcf.json': { 'missing-translation': 1 },
  'fides/hi-IN.messages-tcf.json': { 'sentence-length': 5, 'missing-translation': 1 },
  'fides/hi-IN.messages.json': { 'sentence-length': 1 },
  'fides/ja.messages-tcf.json': { 'missing-translation': 1 },
  'fides/zh.messages-tcf.json': { 'missing-translation': 1 },
  'govuk/find-support.en.yml': { 'duplicate-id': 1, 'vague-word': 1, 'sentence-length': 13 },
  'klaro/da.yml': { 'missing-translation': 19, 'extra-translation': 3, 'length-ratio': 1 },
  'klaro/de.yml': { 'vague-word': 1, 'state-only-label': 1, 'weak-accept-label': 1, 'extra-translation': 4 },
  'klaro/en.ref.yml': { 'empty-purpose': 1, 'state-only-label': 1, 'weak-accept-label': 1 },
  'klaro/en.yml': { 'empty-purpose': 1, 'state-only-label': 1, 'weak-accept-label': 1 },
  'klaro/es.yml': { 'empty-purpose': 1, 'state-only-label': 1, 'missing-translation': 3, 'extra-translation': 4 },
  'klaro/fi.yml': { 'missing-translation': 21, 'extra-translation': 6, 'length-ratio': 1 },
  'klaro/fr.yml': {
    'vague-word': 1,
    'empty-purpose': 1,
    'state-only-label': 1,
    'missing-translation': 3,
    'extra-translation': 4,
  },
  'klaro/it.yml': {
    'vague-word': 1,
    'empty-purpose': 1,
    'state-only-label': 1,
    'missing-translation': 3,
    'extra-translation': 4,
  },
  'klaro/nl.yml': { 'state-only-label': 1, 'missing-translation': 3, 'extra-translation': 4 },
  'klaro/pl.yml': { 'missing-translation': 3, 'extra-translation': 4 },
  'klaro/ru.yml': { 'missing-translation': 19, 'extra-translation': 4 },
  'klaro/sr.yml': { 'missing-translation': 21, 'extra-translation': 6, 'wrong-script': 1, 'length-ratio': 1 },
  'klaro/sr_cyrl.yml': { 'missing-translation': 21, 'extra-translation': 3, 'length-ratio': 1 },
  'klaro/zh.yml': { 'missing-translation': 3, 'extra-translation': 4 },
  'transcend/ar-AE.json': { 'sentence-length': 2 },
  'transcend/de-DE.json': { 'vague-word': 1, 'weak-accept-label': 2, 'sentence-length': 3 },
  'transcend/dv.json': { 'sentence-length': 3, untranslated: 1 },
  'transcend/en.json': { 'consent-by-conduct': 2, 'vague-word': 2, 'weak-accept-label': 2, 'sentence-length': 3 },
  'transcend/es-ES.json': { 'vague-word': 2, 'sentence-length': 2 },
  'transcend/fr-FR.json': { 'vague-word': 1, 'weak-accept-label': 2, 'sentence-length': 3 },
  'transcend/pl-PL.json': { 'sentence-length': 2 },
  'vanilla-cookieconsent/ar.json': { unfinished: 6, untranslated: 7 },
  'vanilla-cookieconsent/de.json': { unfinished: 6, untranslated: 8 },
  'vanilla-cookieconsent/en.json': { unfinished: 6 },
  'vanilla-cookieconsent/es.json': { unfinished: 6, untranslated: 8 },
  'vanilla-cookieconsent/iframemanager-en.json': { unfinished: 4, 'sentence-length': 2 },
};

const folders = ['corona-warn-app', 'element', 'fides', 'govuk', 'klaro', 'tcf', 'transcend', 'vanilla-cookieconsent'];

/** What is found below some paths; remarks left out. */
function foundIn(...paths: string[]): Finding[] {
  return groupsOf(paths.map((path) => join(root, path)))
    .flatMap((group) => checkGroup(group, { cwd: root }).findings)
    .filter(({ severity }) => severity !== 'info');
}

function counted(findings: ReadonlyArray<Finding>): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { file, rule } of findings) {
    const rules = counts[file] ?? {};
    counts[file] = rules;
    rules[rule] = (rules[rule] ?? 0) + 1;
  }
  return counts;
}

describe.skipIf(!there)(
  `published consent copy${there ? '' : ' (skipped: the folder of real data is not here)'}`,
  () => {
    it.each(folders)('in %s gives exactly the findings that were looked at', (folder) => {
      const own = Object.entries(expected).filter(([file]) => file.startsWith(`${folder}/`));
      expect(counted(foundIn(folder))).toEqual(Object.fromEntries(own));
    });

    it('is told to be wholly untranslated where it is, in one finding', () => {
      const found = foundIn('transcend').filter(({ rule }) => rule === 'untranslated');
      expect(found.map(({ file, found }) => [file, found])).toEqual([['transcend/dv.json', '106 of 106 texts']]);
    });

    it.each(['bg', 'pl'])('lacks all 111 legal texts in %s', (language) => {
      const lost = foundIn('corona-warn-app').filter(
        ({ file, rule }) => file === `corona-warn-app/${language}.json` && rule === 'missing-translation',
      );
      expect(lost).toHaveLength(111);
      expect(lost.every(({ path }) => path.startsWith('legal_strings.'))).toBe(true);
    });

    it('of GOV.UK has fewer than one error in twenty sentences', () => {
      const groups = groupsOf([join(root, 'govuk'), join(root, 'govuk/cookie-details.json')]);
      const results = groups.map((group) => checkGroup(group, { cwd: root }));
      const sentences = results.reduce(
        (sum, { counts }) => sum + Object.values(counts).reduce((all, { sentences }) => all + sentences, 0),
        0,
      );
      const errors = results.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error');
      expect(sentences).toBeGreaterThan(300);
      expect(errors.length).toBeLessThan(sentences / 20);
      // The one that remains is a sentence of 54 words: the page of sentence-length tells why that is an error.
      expect(errors.map(({ rule, message }) => [rule, message])).toEqual([
        ['sentence-length', 'A sentence of 54 words.'],
      ]);
    });

    it('of the IAB TCF is left out of the rules of wording', () => {
      expect(foundIn('tcf').filter(({ rule }) => rule !== 'missing-translation')).toEqual([]);
    });
  },
);
