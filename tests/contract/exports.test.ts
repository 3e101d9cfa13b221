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
      'AutomationNotice',
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
      'ConsentDialogNote',
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
      'ContactPanel',
      'EscalationButton',
      'ForthrightProvider',
      'GuidedHelp',
      'PrivacyChoices',
      'WhatChanged',
      'WhyAsOf',
      'WhyCallout',
      'WhyComparison',
      'WhyControls',
      'WhyData',
      'WhyDecision',
      'WhyDisclosure',
      'WhyHelpful',
      'WhyInputs',
      'WhyObjective',
      'WhyPerson',
      'WhyReasons',
      'WhyRoot',
      'WhySummary',
      'useConsent',
    ],
  },
  'forthright/core': {
    load: () => import('../../src/core/index.ts'),
    names: [
      'actValue',
      'addressOf',
      'allWays',
      'answersFromAddress',
      'asText',
      'availability',
      'canonicalJson',
      'changeAnswer',
      'changeClasses',
      'changesBetween',
      'choicesAfter',
      'chooseLanguage',
      'codeOf',
      'compare',
      'contactJsonLd',
      'contactLink',
      'copyDigest',
      'createTranslate',
      'decide',
      'decideFromForm',
      'deepLink',
      'defaultSettings',
      'describeBenefit',
      'describeController',
      'describeItem',
      'describeItemChange',
      'describeNoticeChange',
      'describeRecord',
      'describeTold',
      'describeWay',
      'difference',
      'digestOf',
      'digitalConsentAges',
      'directionOf',
      'escalationAfter',
      'explainChoice',
      'explainDecision',
      'explainRoute',
      'explicitItems',
      'expresserFor',
      'faithful',
      'favours',
      'followEscalation',
      'formFields',
      'formatCountry',
      'formatDuration',
      'formatLanguage',
      'formatList',
      'formatMoment',
      'guideFaults',
      'helpAging',
      'historyOf',
      'isEmptyReason',
      'isUnderWay',
      'itemIds',
      'labelOf',
      'labelOfPress',
      'languagesOf',
      'meaningDigest',
      'narrowed',
      'newestAnswer',
      'nextOpening',
      'nextWay',
      'noChoices',
      'noticeChanges',
      'outcomes',
      'pairOf',
      'parse',
      'parseGuide',
      'parseHelp',
      'parseWhy',
      'pressesOf',
      'readAnswers',
      'readyToAsk',
      'reasonCodes',
      'sayAvailability',
      'sayClock',
      'sayFact',
      'sayReason',
      'sayWait',
      'sayWhen',
      'sectionsOf',
      'signRecord',
      'spelledAddress',
      'standingOf',
      'toDpv',
      'toJson',
      'toKantara',
      'verifyRecord',
      'verifySignature',
      'verifyWhy',
      'voiceOf',
      'walkGuide',
      'waysToPerson',
      'weightiest',
      'whyAsOf',
      'whyNot',
      'whySummary',
      'whyTable',
      'whyText',
      'whyWhere',
      'withLanguage',
      'withNotice',
      'writeAnswers',
      'zoneOfChannel',
    ],
  },
  'forthright/check': {
    load: () => import('../../src/check/index.ts'),
    names: [
      'added',
      'catalogueSheets',
      'catalogueTexts',
      'checkSheet',
      'countsOf',
      'judges',
      'notChecked',
      'placeholdersOf',
      'readabilityOf',
      'rules',
      'sheetOf',
      'wordLanguages',
    ],
  },
  'forthright/i18next': { load: () => import('../../src/i18next/index.ts'), names: ['fromI18next'] },
  'forthright/presets': {
    load: () => import('../../src/presets/index.ts'),
    names: [
      'filmEveningWhy',
      'healthStudy',
      'lumenHelp',
      'missingPhotosGuide',
      'photos',
      'shop',
      'smallLoanWhy',
      'transit',
      'wayHomeWhy',
    ],
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
  const humans = entries.flatMap(({ other }) => other ?? []);
  const modules = compileFolder(explanations, { types: '../../core/index.ts', eager: true, extension: '.ts' }, humans);
  for (const { file, text } of modules) expect(readFileSync(`src/presets/generated/${file}`, 'utf8'), file).toBe(text);
});

test('the schemas for editors are what the schemas of the documents say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-'));
  writeSchemas(folder);
  expect(readdirSync('schema').sort()).toEqual(readdirSync(folder).sort());
  for (const file of readdirSync(folder))
    expect(readFileSync(`schema/${file}`, 'utf8'), file).toBe(readFileSync(join(folder, file), 'utf8'));
});
