import { expect, it } from 'vitest';
import { toJson } from '../../../src/core/index.ts';
import { anExplanation, aRecord } from '../notices.ts';

it('holds every record, and each notice once, word for word', () => {
  const one = anExplanation();
  const records = [aRecord(one, { nearby: 'given' }), aRecord(one, { nearby: 'refused' })];
  const text = toJson(records, (copy) => (copy === one.notices.en!.digest ? one.notices.en : undefined));
  expect(JSON.parse(text)).toEqual({ format: 'forthright-takeaway-1', records, notices: [one.notices.en] });
  expect(JSON.parse(toJson(records)).notices).toEqual([]);
});
