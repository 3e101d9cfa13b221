// Why a claim was refused, in English, for whoever builds with it: people never read these. They stand apart from the
// explainers, so that a page which only explains does not carry them.

type Value = number | string | boolean;
const s = (value: Value) => `${Math.round(Number(value))} s`;
/** A figure, to a tenth. */
const n = (value: Value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);
const percent = (value: Value) => `${Math.round(Number(value) * 100)} %`;

const sentences = {
  apart: (seconds, most) => `observedAt: the two times were observed ${s(seconds)} apart, more than ${s(most)}`,
  untimed: (id) => `duration: missing in ${id}`,
  incomparable: () => 'duration: the times of now cannot be compared',
  anyhow: (own, other) =>
    `duration: the times of now cannot be compared; even without the delay it is ${s(Number(other) - Number(own))} faster (${s(own)} against ${s(other)})`,
  slower: (own, other) => `duration: it is not faster (${s(own)} against ${s(other)})`,
  quiet: () => 'trafficAware: the answer has no traffic data, so it supports no cause',
  fallback: (said) => `${said}`,
  baseless: () => 'baseline: the answer has no time without the delay, so its size is not known',
  small: (delay, least) => `baseline: the delay on the other route is ${s(delay)}, less than ${s(least)}`,
  shared: (own, other) => `baseline: its own delay is as large (${s(own)} against ${s(other)})`,
  half: () => 'baseline: the chosen route has no time without the delay',
  same: (own, other, explained, gain) =>
    `baseline: it would be faster without the delay too (${s(own)} against ${s(other)}); the delay explains ${s(explained)} of ${s(gain)}`,
  undeclared: () => 'objective: what the engine ranks by is not declared',
  beaten: (metric, id, value, own) => `objective: by ${metric} ${id} comes first (${n(value)} against ${n(own)})`,
  score: (own, other) =>
    `scoreBaseline: its score would be the lower one without the delay too (${own} against ${other})`,
  scoreless: () => 'score: the answer does not tell the score it was ranked by',
  unplaced: () => 'congestion: the answer does not say where traffic is',
  unknown: (share, most) => `congestion: unknown on ${percent(share)} of a route, more than ${percent(most)}`,
  light: (other, own) => `congestion: ${percent(other)} of the other route is heavy, ${percent(own)} of this one`,
  pointless: () => 'duration: it is not faster, so traffic on the other route speaks for nothing',
  less: (metric, id, value, own) =>
    `${metric}: ${id} has ${n(value)}, this one ${n(own)}${Number(own) < Number(value) ? ', too little to count' : ''}`,
  apples: (metric, id) => `${metric}: cannot be compared with that of ${id}`,
  issue: (path, expected, found) => `${path || 'answer'}: expected ${expected}, found ${found}`,
  none: () => 'routes: none',
  choice: (chosen, count) => `chosen: there is no option ${chosen}; there are ${count}`,
  one: () => 'routes: one was offered, so there is nothing to compare it with',
  strange: (name, value, unit, id, expected) => `${name}: ${value} ${unit} in ${id}, expected ${expected}`,
  undated: (id) => `observedAt: missing in ${id}, so the age of its time is not known`,
  old: (id, age, most) => `observedAt: ${id} is ${s(age)} old, more than ${s(most)}`,
  passed: (path, time) => `${path}: ${time} has passed`,
  event: (index, field) => `history.events.${index}.${field}: ${eventFields[field as keyof typeof eventFields]}`,
  total: () => 'total: missing, so the parts cannot be checked',
  unit: (id, unit, expected) => `unit: ${id} is in ${unit}, the total in ${expected}`,
  sum: (added, total) => `parts: they add up to ${added}, not to the total of ${total}`,
  few: (field, people, least) => `${field}: ${people} people, fewer than ${least}`,
  many: (count, population) => `count: ${count}, more than the ${population} people there are`,
  payer: () => 'sponsored: it is an advertisement, and who paid is not told',
  outcome: (path, outcome) => `${path}: ${outcome} is not known`,
  input: (path, id) => `${path}.inputs.${id}: missing`,
  inputUnit: (path, id, unit, expected) => `${path}.inputs.${id}.unit: ${unit}, expected ${expected}`,
  inputValue: (path, id, value, other) => `${path}.inputs.${id}.value: ${value} cannot be compared with ${other}`,
  untrue: (path, input, operator, value) => `${path}.test: ${input} ${operator} ${value} is not true`,
  code: (path, code, list) => `${path}.code: ${code} is not in the list ${list}, or that list is not among lists`,
  wordless: (path) => `${path}.statement: missing, and the code says no more than "other"`,
  empty: (path) => `${path}.statement: it names no reason that a person could check`,
  unseen: (path, input) => `${path}.input: ${input} was not looked at`,
  fixed: (path, input) => `${path}.immutable: nobody can change ${input}`,
  unrun: (path) => `${path}.outcome: it was not run again`,
  stays: (path, outcome) => `${path}.outcome: the answer stays ${outcome}`,
} satisfies Record<string, (...values: [Value, Value, Value, Value, Value]) => string>;

const eventFields = {
  deleted: 'the person deleted it',
  optedOut: 'the person does not want it used',
  sensitive: 'it says something that must not be read out',
  owner: 'it is not this person’s',
  at: 'not a time of the past',
};

/** What decided that a claim was refused: a word for it, and the values that it was decided by. */
export type Because = readonly [code: keyof typeof sentences, ...values: Value[]];

/** Why a claim was refused, as a sentence that begins with the field that decided it. For developers, in English. */
export function whyNot([code, ...values]: Because): string {
  const say: (...values: Value[]) => string = sentences[code];
  return say(...values);
}
