import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guide, help } from '../core/human/fixtures.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const validator = (kind: string) =>
  new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(read(`schema/${kind}.json`)));

describe.each([
  ['help', 'lumen.help', help],
  ['guide', 'missing-photos.guide', guide],
] as const)('The schema for editors of a %s file', (kind, file, fixture) => {
  it('accepts what the project itself writes, in both languages', () => {
    const [source, translation] = [validator(kind), validator(`${kind}.translation`)];
    for (const [validate, data] of [
      [source, parse(read(`copy/${file}.yaml`))],
      [source, structuredClone(fixture)],
      [translation, parse(read(`copy/${file}.de.yaml`))],
    ] as const) {
      validate(data);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('refuses a field that does not exist, and says on hover what each is for', () => {
    expect(validator(kind)({ ...fixture, colour: 'blue' })).toBe(false);
    const { properties } = JSON.parse(read(`schema/${kind}.json`));
    for (const field of Object.keys(properties))
      expect([field, properties[field].description]).toEqual([field, expect.any(String)]);
  });
});
