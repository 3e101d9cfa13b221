import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { whyJsonSchemas } from '../../scripts/json-schema.ts';

const [source, translation] = whyJsonSchemas().map((schema) =>
  new Ajv({ allErrors: true, strict: false }).compile(schema as object),
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
