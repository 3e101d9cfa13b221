// Runs the built floors below React (Node's own reader of TypeScript does not start on such a page), with every object polluted if asked to, and prints what comes of it.
const pollute = process.argv[2] === 'polluted';
if (pollute) {
  Object.prototype.polluted = 'by a page';
  Object.prototype.extend = function extend() {};
  Array.prototype.last = function last() {};
}

const core = await import('../../dist/core.js');
const { catalogueSheets, checkSheet } = await import('../../dist/check.js');
const { createConsentStore, localStorageStorage } = await import('../../dist/stores.js');
const { fromAny } = await import('../../dist/facts.js');
const { default: en } = await import('../../dist/locales/en.json', { with: { type: 'json' } });

const { data, routes } = JSON.parse(process.argv[3]);
const { explanation, issues } = core.parse({ file: 'x.consent.yaml', data });
const kept = Object.create({
  getItem: (key) => kept[key] ?? null,
  setItem: (key, value) => void Object.assign(kept, { [key]: value }),
});
const store = createConsentStore({
  now: () => '2026-11-23T17:00:00.000Z',
  id: () => 'r-1',
  storage: localStorageStorage({ storage: () => kept }),
});
const act = { reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save', opened: [] };
const record = store.decide(explanation, { ...core.noChoices(explanation), soil: 'given' }, act);
const why = core.explainRoute(fromAny(routes));
const result = {
  issues,
  explanation,
  broken: core.parse({ file: 'x.consent.yaml', data: { ...data, titel: 'x', items: {} } }).issues,
  record,
  faults: core.verifyRecord(record, [explanation]),
  standing: store.standing(explanation),
  kept: Object.entries(kept),
  found: catalogueSheets([{ file: 'en.json', language: 'en', data }]).map((sheet) => checkSheet(sheet)),
  why: core.whyText(why, { language: 'en', t: core.createTranslate('en', en) }),
  changes: core.noticeChanges(explanation.notices.en, { ...explanation.notices.en, title: 'Another?' }),
};
process.stdout.write(JSON.stringify(result));
