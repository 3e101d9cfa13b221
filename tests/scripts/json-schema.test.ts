import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { consentJsonSchema, consentTranslationJsonSchema, writeSchemas } from '../../scripts/json-schema.ts';
import { consentData, germanOf } from '../cli/fixtures.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const notice = ajv.compile({ ...consentJsonSchema() } as object);
const translation = ajv.compile({ ...consentTranslationJsonSchema() } as object);
const copy = fileURLToPath(new URL('../../copy', import.meta.url));
const files = readdirSync(copy).filter((file) => file.includes('.consent.'));
const isSource = (file: string) => file.split('.').length === 3;

/** Every field of a schema without a description, by its path. */
function undescribed(schema: JsonSchema, path = ''): string[] {
  const inner = (name: string, one: unknown): string[] => {
    if (typeof one !== 'object' || one === null) return [];
    const child = one as JsonSchema;
    return [...(child.description ? [] : [`${path}.${name}`]), ...undescribed(child, `${path}.${name}`)];
  };
  const { additionalProperties, anyOf = [], items, properties = {} } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, one]) => inner(name, one)),
    ...inner('<id>', additionalProperties),
    ...inner('<position>', items),
    ...anyOf.flatMap((one) => (typeof one === 'object' ? undescribed(one, path) : [])),
  ];
}

/** Every object of a schema that would let an unknown field pass. */
const open = (schema: unknown): unknown[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.values(schema).flatMap(open);
  return 'properties' in schema && 'type' in schema && !('additionalProperties' in schema) ? [schema, ...below] : below;
};

describe('the JSON Schema of a consent notice', () => {
  it.each(files.filter(isSource))('finds no fault in our own copy/%s', (file) => {
    expect(notice(parseYaml(readFileSync(join(copy, file), 'utf8'))) || notice.errors).toBe(true);
  });

  it('finds no fault in a good notice', () => {
    expect(notice(consentData()) || notice.errors).toBe(true);
  });

  const post = consentData().items.post!;
  it.each<[string, object]>([
    ['an unknown field', { ...consentData(), titel: 'x' }],
    ['a missing title', { ...consentData(), title: undefined }],
    ['an empty title', { ...consentData(), title: '  ' }],
    ['a number for a text', { ...consentData(), title: 12 }],
    ['no item', { ...consentData(), items: {} }],
    ['an id with capitals', { ...consentData(), items: { Post: post } }],
    ['an unknown legal basis', { ...consentData(), items: { post: { ...post, basis: 'because' } } }],
    [
      'a wrong duration',
      { ...consentData(), items: { post: { ...post, retention: { period: '1 year', from: 'x' } } } },
    ],
    ['a period without its start', { ...consentData(), items: { post: { ...post, retention: { period: 'P1Y' } } } }],
    ['a missing refusal', { ...consentData(), items: { post: { ...post, ifRefused: undefined } } }],
    [
      'a country in small letters',
      { ...consentData(), items: { post: { ...post, recipients: { a: { name: 'x', country: 'de' } } } } },
    ],
  ])('marks %s', (_, data) => {
    expect(notice(JSON.parse(JSON.stringify(data)))).toBe(false);
  });

  it('has something to say on hover for each field and each id', () => {
    expect(undescribed(consentJsonSchema())).toEqual([]);
    expect(undescribed(consentTranslationJsonSchema())).toEqual([]);
  });

  it('lets no unknown field pass anywhere', () => {
    expect(open(consentJsonSchema())).toEqual([]);
    expect(open(consentTranslationJsonSchema())).toEqual([]);
  });

  it('is written for the version that editors read', () => {
    expect(consentJsonSchema().$schema).toBe('http://json-schema.org/draft-07/schema#');
  });
});

describe('the JSON Schema of a translation', () => {
  it('finds no fault in a whole translation, nor in one that is being written', () => {
    expect(translation(germanOf()) || translation.errors).toBe(true);
    expect(translation({ kind: 'consent', id: 'letters', language: 'de', title: 'Darf ich?' })).toBe(true);
  });

  it.each(files.filter((file) => !isSource(file)).concat('letters.consent.de.yaml (the fixture)'))(
    'finds no fault in %s',
    (file) => {
      const data = file.includes('fixture') ? germanOf() : parseYaml(readFileSync(join(copy, file), 'utf8'));
      expect(translation(data) || translation.errors).toBe(true);
    },
  );

  const german = germanOf();
  it.each<[string, object]>([
    ['a typed field', { ...german, items: { post: { basis: 'consent' } } }],
    ['a period', { ...german, items: { post: { retention: { period: 'P1Y' } } } }],
    ['a controller', { ...german, controller: { name: 'x' } }],
    ['a misspelt field', { ...german, titel: 'x' }],
    ['an empty text', { ...german, title: '' }],
    ['a digest that is none', { ...german, source: 'sha256:1' }],
    ['another kind', { ...german, kind: 'help' }],
    ['no language', { kind: 'consent', id: 'letters' }],
  ])('marks %s', (_, data) => {
    expect(translation(data)).toBe(false);
  });
});

describe('writing the schemas', () => {
  it('makes the files that the package ships, the same bytes each time', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'forthright-')), 'schema');
    expect(writeSchemas(folder)).toContain('consent.translation.json');
    const before = readFileSync(join(folder, 'consent.json'), 'utf8');
    expect(JSON.parse(before)).toEqual(JSON.parse(JSON.stringify(consentJsonSchema())));
    writeSchemas(folder);
    expect(readFileSync(join(folder, 'consent.json'), 'utf8')).toBe(before);
  });
});
