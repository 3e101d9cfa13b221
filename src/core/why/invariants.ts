import { canonicalJson } from '../canonical.ts';
import { intlTags } from '../language.ts';
import type { Explained } from './explained.ts';
import { difference, type Fact } from './fact.ts';
import type { Reason } from './reason.ts';
import type { WhyVoice } from './say.ts';
import { sayReason } from './say-reason.ts';

/** One promise about an explanation that does not hold. */
export interface WhyFault {
  readonly invariant:
    | 'numbers'
    | 'unfaithful'
    | 'because'
    | 'left-out'
    | 'too-many'
    | 'undated'
    | 'no-person'
    | 'not-plain'
    | 'empty';
  readonly reason?: Reason;
  readonly found: string;
}

/** Whether something is a fact, by its shape. */
const isFact = (value: unknown): value is Fact =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'unit' in value &&
  'kind' in value &&
  'value' in value;

/** Every fact inside some data, by id. */
function factsIn(data: unknown, found = new Map<string, Fact>()): Map<string, Fact> {
  if (isFact(data)) found.set(data.id, data);
  else if (typeof data === 'object' && data !== null) for (const entry of Object.values(data)) factsIn(entry, found);
  return found;
}

const bare = (text: string) => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** Whether a value is written as these digits in a language: a number exactly, a name or a clock time in part. */
function writes(value: number | string, digits: string, language: string): boolean {
  if (typeof value === 'string') return bare(value).includes(digits);
  return [0, 2].some(
    (minimumFractionDigits) =>
      bare(
        new Intl.NumberFormat(intlTags(language), { minimumFractionDigits, maximumFractionDigits: 2 }).format(value),
      ) === digits,
  );
}

/** 1. Every number in the text comes from a fact that was passed in, or is the difference of two. */
export function numbersAreFacts(explained: Explained, voice: WhyVoice): WhyFault[] {
  const given = factsIn(explained.input);
  return explained.reasons.flatMap((reason): WhyFault[] => {
    const fault = (found: string): WhyFault[] => [{ invariant: 'numbers', reason, found }];
    const used = factsIn(reason);
    for (const fact of used.values()) {
      const same = given.get(fact.id);
      if (same && same.value === fact.value && same.unit === fact.unit) continue;
      const [a, b] = (fact.from ?? []).map((id) => given.get(id) ?? used.get(id));
      if (!a || !b || difference(a, b).value !== fact.value) return fault(`${fact.id}: ${fact.value} ${fact.unit}`);
    }
    for (const length of ['short', 'full'] as const) {
      const { text, numbers } = sayReason(reason, voice, length);
      const stranger = numbers.find(({ fact }) => !used.has(fact));
      if (stranger) return fault(`${stranger.value} ${stranger.unit}`);
      const digits = bare(text).match(/\p{Nd}+(?:[.,٫٬\s’']\p{Nd}+)*/gu) ?? [];
      const loose = digits.find((number) => !numbers.some(({ value }) => writes(value, number, voice.language)));
      if (loose) return fault(`${loose} in: ${text}`);
    }
    return [];
  });
}

/** 2. Only what holds is told; `rerun` is what the same input gives now. */
export function onlyWhatHolds(explained: Explained, rerun: Explained): WhyFault[] {
  const true_ = new Set(rerun.reasons.map(canonicalJson));
  return explained.reasons.flatMap((reason): WhyFault[] =>
    true_.has(canonicalJson(reason))
      ? []
      : [{ invariant: 'unfaithful', reason, found: `${reason.type}: the facts do not bear it` }],
  );
}

/** 3. "Because" needs a basis that can decide, and a but-for test that was passed. */
export const becauseIsDecided = ({ reasons }: Explained): WhyFault[] =>
  reasons.flatMap((reason): WhyFault[] =>
    reason.strength === 'decisive' && !['objective', 'contribution', 'rule'].includes(reason.basis)
      ? [{ invariant: 'because', reason, found: `decisive on the basis ${reason.basis}` }]
      : [],
  );

const mustTell = ({ type }: Reason) => type === 'sponsored' || type === 'safety';

/** 4. Sponsored and safety reasons and the principal rules cannot be left out, hidden, or put below others. */
export function nothingIsLeftOut({ reasons, shown }: Explained, rerun: Explained): WhyFault[] {
  const told = new Set(reasons.map(canonicalJson));
  const lost = rerun.reasons.filter(
    (reason) => (mustTell(reason) || reason.type === 'rule') && !told.has(canonicalJson(reason)),
  );
  const below = reasons.filter(
    (reason, index) =>
      mustTell(reason) && (index >= shown || reasons.slice(0, index).some((other) => !mustTell(other))),
  );
  return [
    ...lost.map((reason): WhyFault => ({ invariant: 'left-out', reason, found: `${reason.type} is missing` })),
    ...below.map(
      (reason): WhyFault => ({ invariant: 'left-out', reason, found: `${reason.type} is put below others` }),
    ),
  ];
}

/** 5. At most three at once, four for a decision; more only where they may not be hidden. */
export function notTooMany({ kind, reasons, shown }: Explained): WhyFault[] {
  const most = Math.max(kind === 'decision' ? 4 : 3, reasons.filter(mustTell).length);
  return shown > most ? [{ invariant: 'too-many', found: `${shown} at once, at most ${most}` }] : [];
}

/** 6. What can age says as of when. */
export function isDated({ reasons, asOf }: Explained): WhyFault[] {
  const ages = reasons.some((reason) =>
    [...factsIn(reason).values()].some(({ observedAt }) => observedAt !== undefined),
  );
  return ages && asOf === undefined ? [{ invariant: 'undated', found: 'no time, although a fact has one' }] : [];
}

/** 7. An adverse or unknown explanation has a person to ask. */
export function hasPerson({ kind, reasons }: Explained, person: unknown): WhyFault[] {
  const needed = kind === 'decision' || reasons.some(({ type }) => type === 'unknown');
  return needed && !person ? [{ invariant: 'no-person', found: 'no way to a person' }] : [];
}

/** 8. It is plain data: stored and read again it is the same. */
export function isPlain(explained: Explained): WhyFault[] {
  try {
    return canonicalJson(JSON.parse(JSON.stringify(explained))) === canonicalJson(explained)
      ? []
      : [{ invariant: 'not-plain', found: 'something is lost when it is stored' }];
  } catch (error) {
    return [{ invariant: 'not-plain', found: String(error) }];
  }
}

/** 9. No reason is better than an unfounded one: a reason without any fact is none, unless it says that nothing is known. */
export const noneIsEmpty = ({ reasons }: Explained): WhyFault[] =>
  reasons.flatMap((reason): WhyFault[] =>
    reason.type !== 'unknown' && factsIn(reason).size === 0
      ? [{ invariant: 'empty', reason, found: `${reason.type} rests on no fact` }]
      : [],
  );
