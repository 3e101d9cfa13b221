import * as v from 'valibot';
import { shownName } from './explain-issue.ts';
import { id, language } from './fields.ts';
import type { Finding } from './issue.ts';
import { findPoison } from './poison.ts';
import { type Text, withTexts } from './texts.ts';
import { readTexts } from './translation-texts.ts';
import { validate } from './validate.ts';
import { isObject, type Node } from './walk.ts';

/** The fields that stand before the texts in `<id>.<kind>.<language>.yaml`. */
export const translationHeader = /* @__PURE__ */ (() =>
  v.strictObject({
    kind: v.pipe(v.string(), v.description('The kind of the file this one translates.')),
    id: id('The id of the file this one translates.'),
    language: language('The language of this translation.'),
    source: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(/^sha256:[0-9a-f]{64}$/, 'source'),
        v.description('The digest of the source this was made from, so that a stale translation is found.'),
      ),
    ),
  }))();

const isHeader = (key: string) => Object.hasOwn(translationHeader.entries, key);

/** A translation file that has been read: its language, its texts, and what is wrong with it. */
export interface Translation {
  readonly language?: string;
  /** The copy digest of the source that the translation was made from. */
  readonly source?: string;
  readonly texts: ReadonlyArray<Text>;
  readonly findings: ReadonlyArray<Finding>;
}

/** A document with its texts in another language; the typed fields stay those of the source. */
export function translated<T extends { language: string }>(document: T, tag: string, texts: Iterable<Text>): T {
  return { ...withTexts(document, texts), language: tag };
}

/**
 * Reads a translation beside the source it belongs to.
 * @param schema the schema of the source's kind
 * @param taken the languages that are there already, the source's own included
 */
export function readTranslation<T extends { kind: string; id: string }>(
  schema: Node,
  source: T,
  data: unknown,
  taken: ReadonlySet<string>,
): Translation {
  const poisoned = findPoison(data);
  if (poisoned.length > 0) return { texts: [], findings: poisoned };
  const fields = isObject(data) ? Object.fromEntries(Object.entries(data).filter(([key]) => isHeader(key))) : data;
  const { value, findings } = validate(translationHeader, fields);
  if (!value) return { texts: [], findings };
  const wrong: Finding[] = [];
  for (const key of ['kind', 'id'] as const) {
    if (value[key] === source[key]) continue;
    const mend = `Write ${key}: ${source[key]}, or put this file beside the source it belongs to.`;
    wrong.push({ code: 'wrong-value', path: [key], expected: source[key], found: shownName(value[key]), mend });
  }
  if (taken.has(value.language)) {
    const mend = 'Keep one file for each language.';
    wrong.push({
      code: 'duplicate-id',
      path: ['language'],
      expected: 'a language of its own',
      found: value.language,
      mend,
    });
  }
  const read = readTexts(schema, source, data, isHeader);
  return {
    language: value.language,
    ...(value.source !== undefined && { source: value.source }),
    texts: read.texts,
    findings: [...wrong, ...read.findings],
  };
}
