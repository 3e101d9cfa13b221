// JSON Schemas for editors, from the same valibot schema that reads the files: completion and hover text as one types.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { consentDocument } from '../src/schema/consent.ts';
import { textMark } from '../src/schema/fields.ts';
import { guideDocument } from '../src/schema/guide.ts';
import { helpDocument } from '../src/schema/help.ts';
import { translationHeader } from '../src/schema/translation.ts';
import type { Node } from '../src/schema/walk.ts';
import { whyDocument } from '../src/schema/why.ts';

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (schema: JsonSchema): JsonSchema[] =>
  [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...[schema.additionalProperties, schema.items].filter((one) => !Array.isArray(one)),
  ].filter(isSchema);

/** Gives what stands under an id the description of the id, where it has none of its own: editors show it on hover. */
function describeIds(schema: JsonSchema): void {
  const { additionalProperties: value, propertyNames: name } = schema;
  if (isSchema(value) && isSchema(name) && name.description !== undefined && value.description === undefined)
    value.description = `${name.description[0]!.toUpperCase()}${name.description.slice(1)}.`;
  for (const one of below(schema)) describeIds(one);
}

function convert(schema: GenericSchema): JsonSchema {
  // `check` has no counterpart in JSON Schema; what can be said of a text is that it is not blank.
  const json = toJsonSchema(schema, {
    typeMode: 'input',
    target: 'draft-07',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'trim' ? { ...jsonSchema, pattern: '\\S' } : undefined,
  });
  describeIds(json);
  return json;
}

const bare = (node: Node): Node => (node.wrapped ? bare(node.wrapped) : node);

/** What a translation holds of a schema: its texts, none of them required; undefined if there is none. */
function textsOnly(outer: Node, json: JsonSchema): JsonSchema | undefined {
  const node = bare(outer);
  if (textMark(node)) return json;
  const { description } = json;
  const about = description === undefined ? {} : { description };
  if (node.type === 'union') {
    const options = (node.options ?? []) as ReadonlyArray<Node>;
    const kept = options.flatMap((option, index) => textsOnly(option, (json.anyOf?.[index] ?? {}) as JsonSchema) ?? []);
    return kept.length > 0 ? { ...about, anyOf: kept } : undefined;
  }
  if (node.entries) {
    const properties = Object.entries(node.entries).flatMap(([field, entry]) => {
      const kept = textsOnly(entry, (json.properties?.[field] ?? {}) as JsonSchema);
      return kept ? [[field, kept] as const] : [];
    });
    if (properties.length === 0) return undefined;
    return { ...about, type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
  }
  const [inner, field] = node.value ? [node.value, 'additionalProperties' as const] : [node.item, 'items' as const];
  const kept = inner && textsOnly(inner, json[field] as JsonSchema);
  const { minProperties: _, ...rest } = json;
  return kept && { ...rest, [field]: kept };
}

const head = (title: string) => ({ $schema: 'http://json-schema.org/draft-07/schema#', title });

/** The schema of a kind of file, for editors. */
const ofSource = (document: GenericSchema, title: string): JsonSchema =>
  ({ ...convert(document), ...head(`${title} of Forthright`) }) as JsonSchema;

/** The schema of its translations: the texts, all optional, after the header. */
function ofTranslation(document: GenericSchema, title: string): JsonSchema {
  const json = convert(document);
  const texts = textsOnly(document as unknown as Node, json);
  const header = convert(translationHeader);
  return {
    ...header,
    ...head(`A translation of ${title} of Forthright`),
    properties: { ...header.properties, kind: json.properties?.kind, ...texts?.properties },
  } as JsonSchema;
}

/** The JSON Schema of `<id>.consent.yaml`. */
export const consentJsonSchema = (): JsonSchema => ofSource(consentDocument, 'A consent notice');

/** The JSON Schema of `<id>.consent.<language>.yaml`: the texts of the consent schema, all optional, after the header. */
export const consentTranslationJsonSchema = (): JsonSchema => ofTranslation(consentDocument, 'a consent notice');

/** The JSON Schemas of `<id>.why.yaml` and of its translations. */
export const whyJsonSchemas = (): [source: JsonSchema, translation: JsonSchema] => [
  ofSource(whyDocument, 'A why file'),
  ofTranslation(whyDocument, 'a why file'),
];

/** Writes the schemas that the package ships as `forthright/schema/*.json`. @returns the names of the files */
export function writeSchemas(folder: string): string[] {
  const schemas = {
    'consent.json': consentJsonSchema(),
    'consent.translation.json': consentTranslationJsonSchema(),
    'help.json': ofSource(helpDocument, 'The ways to a person'),
    'help.translation.json': ofTranslation(helpDocument, 'the ways to a person'),
    'guide.json': ofSource(guideDocument, 'A guide'),
    'guide.translation.json': ofTranslation(guideDocument, 'a guide'),
    'why.json': whyJsonSchemas()[0],
    'why.translation.json': whyJsonSchemas()[1],
  };
  mkdirSync(folder, { recursive: true });
  for (const [file, schema] of Object.entries(schemas))
    writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
  return Object.keys(schemas);
}
