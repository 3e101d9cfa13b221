import { didYouMean, type Finding, isObject } from '../schema/index.ts';
import type { Silence } from './types.ts';

/** The key at the top of a message catalogue under which its silences stand; no application ever asks for it. */
export const silencesKey = '_forthright';

const fields = ['rule', 'path', 'reason'];
const shape = '{ "silenced": [{ "rule": "vague-word", "path": "consent.why", "reason": "The law itself says may." }] }';

function faultsOf(silence: unknown, at: number): Finding[] {
  const path = [silencesKey, 'silenced', at];
  if (!isObject(silence))
    return [{ code: 'wrong-type', path, expected: 'fields', found: String(silence), mend: `Write ${shape}.` }];
  const lacking = ['rule', 'reason'].filter(
    (field) => typeof silence[field] !== 'string' || silence[field].trim() === '',
  );
  const wrong = 'path' in silence && typeof silence.path !== 'string' ? ['path'] : [];
  const stray = Object.keys(silence).filter((field) => !fields.includes(field));
  return [
    ...[...lacking, ...wrong].map((field): Finding => {
      const mend =
        field === 'reason' ? 'Say why the rule is wrong here. A sentence a colleague can check.' : `Write ${shape}.`;
      const found = field in silence ? JSON.stringify(silence[field]) : 'nothing';
      return {
        code: field in silence ? 'wrong-value' : 'missing-field',
        path,
        expected: `${field}: a text`,
        found,
        mend,
      };
    }),
    ...stray.map((field): Finding => {
      const near = didYouMean(field, fields);
      const mend = near ? `Did you mean ${near}?` : 'Take it out.';
      return {
        code: 'unknown-field',
        path: [...path, field],
        at: 'key',
        expected: `one of ${fields.join(', ')}`,
        found: field,
        mend,
      };
    }),
  ];
}

/**
 * Takes the silences out of the data of a message catalogue.
 * @returns the messages alone, the silences that can be used, and a finding for each that cannot
 */
export function catalogueSilences(data: unknown): {
  readonly data: unknown;
  readonly silenced: ReadonlyArray<Silence>;
  readonly findings: ReadonlyArray<Finding>;
} {
  if (!isObject(data) || !Object.hasOwn(data, silencesKey)) return { data, silenced: [], findings: [] };
  const { [silencesKey]: own, ...messages } = data;
  const list = isObject(own) && Object.keys(own).every((key) => key === 'silenced') ? own.silenced : undefined;
  if (!Array.isArray(list)) {
    const found = JSON.stringify(own).slice(0, 80);
    return {
      data: messages,
      silenced: [],
      findings: [
        { code: 'wrong-type', path: [silencesKey], expected: shape, found, mend: `Write "${silencesKey}": ${shape}.` },
      ],
    };
  }
  const findings = list.flatMap(faultsOf);
  const silenced = list.filter((silence, at): silence is Silence => faultsOf(silence, at).length === 0);
  return { data: messages, silenced, findings };
}
