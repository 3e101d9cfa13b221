import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeSchemas } from '../../scripts/json-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'forthright-'));
writeSchemas(folder);
const [source, translation] = ['why.json', 'why.translation.json'].map((file) =>
  new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);

test.each(['way-home', 'film-evening', 'small-loan'])('an editor finds no fault with %s and its translation', (id) => {
  for (const [check, file] of [
    [source, `${id}.why.yaml`],
    [translation, `${id}.why.de.yaml`],
  ] as const) {
    check!(parse(readFileSync(`copy/${file}`, 'utf8')));
    expect(check!.errors ?? []).toEqual([]);
  }
});

test('an editor says so where the control or the way to a person is missing', () => {
  const { controls: _, human: __, ...rest } = parse(readFileSync('copy/way-home.why.yaml', 'utf8'));
  source!(rest);
  expect(source!.errors?.map(({ params }) => params.missingProperty)).toEqual(
    expect.arrayContaining(['controls', 'human']),
  );
});
