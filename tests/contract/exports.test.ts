import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSchemas } from '../../scripts/json-schema.ts';

// The public names, as a list: a change of the public surface shows in review (design section 6).
const surface: Record<string, { load: () => Promise<object>; names: string[] }> = {
  forthright: {
    load: () => import('../../src/react/index.ts'),
    names: [
      'ChoiceHistory',
      'ConsentAbout',
      'ConsentBanner',
      'ConsentBannerChoose',
      'ConsentBannerContent',
      'ConsentBannerIntro',
      'ConsentBannerRoot',
      'ConsentBannerTitle',
      'ConsentChoices',
      'ConsentDialog',
      'ConsentDialogAsk',
      'ConsentDialogAsks',
      'ConsentDialogClose',
      'ConsentDialogContent',
      'ConsentDialogIntro',
      'ConsentDialogRoot',
      'ConsentDialogStatus',
      'ConsentDialogTitle',
      'ConsentDialogTrigger',
      'ConsentGate',
      'ConsentInline',
      'ConsentItem',
      'ConsentItemBenefit',
      'ConsentItemDetails',
      'ConsentItemPurpose',
      'ConsentItemSwitch',
      'ConsentItemTitle',
      'ConsentItems',
      'ConsentLeavesOut',
      'ConsentSave',
      'ForthrightProvider',
      'PrivacyChoices',
      'WhatChanged',
      'useConsent',
    ],
  },
  'forthright/core': {
    load: () => import('../../src/core/index.ts'),
    names: [
      'actValue',
      'canonicalJson',
      'changeClasses',
      'changesBetween',
      'choicesAfter',
      'chooseLanguage',
      'contactLink',
      'copyDigest',
      'createTranslate',
      'decide',
      'decideFromForm',
      'describeBenefit',
      'describeController',
      'describeItem',
      'describeItemChange',
      'describeNoticeChange',
      'describeRecord',
      'describeTold',
      'digestOf',
      'digitalConsentAges',
      'directionOf',
      'explicitItems',
      'expresserFor',
      'formFields',
      'formatCountry',
      'formatDuration',
      'formatLanguage',
      'formatList',
      'formatMoment',
      'historyOf',
      'itemIds',
      'labelOf',
      'labelOfPress',
      'languagesOf',
      'meaningDigest',
      'narrowed',
      'noChoices',
      'noticeChanges',
      'pairOf',
      'parse',
      'pressesOf',
      'sectionsOf',
      'signRecord',
      'standingOf',
      'toDpv',
      'toJson',
      'toKantara',
      'verifyRecord',
      'verifySignature',
      'weightiest',
      'withLanguage',
      'withNotice',
    ],
  },
  'forthright/i18next': { load: () => import('../../src/i18next/index.ts'), names: ['fromI18next'] },
  'forthright/presets': {
    load: () => import('../../src/presets/index.ts'),
    names: ['healthStudy', 'photos', 'shop', 'transit'],
  },
};

describe.each(Object.entries(surface))('%s', (_, { load, names }) => {
  test('exports these names and no other', async () => {
    expect(Object.keys(await load()).sort()).toEqual([...names].sort());
  });
});

test('every subpath of the package is a folder of src, and the skin, the words and the schemas have theirs', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folders = Object.keys(exports)
    .filter((subpath) => /^\.\/[a-z0-9]+$/.test(subpath))
    .map((subpath) => subpath.slice(2));
  for (const folder of folders) expect(existsSync(`src/${folder}/index.ts`), folder).toBe(true);
  expect(Object.keys(exports)).toEqual(
    expect.arrayContaining(['.', './locales/*.json', './schema/*.json', './styles.css']),
  );
});

test('the presets are what copy/ compiles to', async () => {
  const { compileFolder } = await import('../../src/cli/compile.ts');
  const { readCopy } = await import('../../src/cli/read-folder.ts');
  const entries = readCopy(['copy']);
  expect(entries.flatMap(({ issues }) => issues)).toEqual([]);
  const explanations = entries.flatMap(({ explanation }) => explanation ?? []);
  const modules = compileFolder(explanations, { types: '../../core/index.ts', eager: true, extension: '.ts' });
  for (const { file, text } of modules) expect(readFileSync(`src/presets/generated/${file}`, 'utf8'), file).toBe(text);
});

test('the schemas for editors are what the schemas of the documents say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-'));
  writeSchemas(folder);
  expect(readdirSync('schema').sort()).toEqual(readdirSync(folder).sort());
  for (const file of readdirSync(folder))
    expect(readFileSync(`schema/${file}`, 'utf8'), file).toBe(readFileSync(join(folder, file), 'utf8'));
});
