export { type CatalogueFile, catalogueSheets, catalogueTexts } from './catalogue.ts';
export { catalogueSilences, silencesKey } from './catalogue-silences.ts';
export { placeholdersOf } from './placeholders.ts';
export { added, type Counts, countsOf, type Readability, readabilityOf } from './readability.ts';
export { rules } from './rules/index.ts';
export { type Checked, checkSheet, type Found, judges, type NotChecked, notChecked, type Silenced } from './run.ts';
export { type CheckedDocument, sheetOf } from './sheet.ts';
export type { CopyText, Example, Hit, Role, Rule, Severity, Sheet, Silence } from './types.ts';
export { wordLanguages } from './words/index.ts';
