import fc from 'fast-check';

/** Something that takes what others wrote, and the inputs it is tried with. */
export interface Target {
  readonly name: string;
  readonly count: number;
  readonly inputs: fc.Arbitrary<unknown>;
  /** Throws if what came back is neither a result nor issues. */
  readonly run: (input: unknown) => unknown;
}

/** A target whose inputs have a type. */
export const target = <T>(
  name: string,
  count: number,
  inputs: fc.Arbitrary<T>,
  run: (input: T) => unknown,
): Target => ({ name, count, inputs, run: run as Target['run'] });

export interface Fault {
  readonly target: string;
  readonly fault: string;
  readonly input: string;
}

const batch = 250;
const mostFaults = 3;

/** The inputs of one batch: the same again for the same seed, so that one which never came back can be named. */
export const batchOf = ({ inputs, count }: Target, seed: number, index: number): unknown[] =>
  fc.sample(inputs, { seed: seed + index, numRuns: Math.min(batch, count - index * batch) });

export const shownInput = (input: unknown): string => {
  try {
    return fc.stringify(input).slice(0, 4000);
  } catch {
    return 'too deep to be shown';
  }
};

const prototypes = { Object, Array, Function, String, Number, Map, Set, Promise, RegExp, Date };

/** Every property of every prototype, and which value it has. */
function properties(): Map<string, unknown> {
  return new Map(
    Object.entries(prototypes).flatMap(([name, { prototype }]) =>
      Reflect.ownKeys(prototype).map((key): [string, unknown] => [
        `${name}.prototype.${String(key)}`,
        Object.getOwnPropertyDescriptor(prototype, key)?.value,
      ]),
    ),
  );
}

function touched(before: Map<string, unknown>): string[] {
  const now = properties();
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter((name) => before.has(name) !== now.has(name) || before.get(name) !== now.get(name));
}

/**
 * Runs targets with all their inputs.
 * @param place told which target, batch and input comes next, before it runs
 */
export async function runTargets(
  targets: ReadonlyArray<Target>,
  seed: number,
  place: (target: number, batch: number, input: number) => void = () => {},
): Promise<{ count: number; faults: Fault[]; touched: string[]; ms: Record<string, number> }> {
  const before = properties();
  const faults: Fault[] = [];
  const ms: Record<string, number> = {};
  let count = 0;
  for (const [number, one] of targets.entries()) {
    const start = performance.now();
    let wrong = 0;
    for (let index = 0; index * batch < one.count; index++) {
      for (const [position, input] of batchOf(one, seed, index).entries()) {
        place(number, index, position);
        count++;
        try {
          await one.run(input);
        } catch (error) {
          if (++wrong > mostFaults) continue;
          const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
          faults.push({ target: one.name, fault: fault.slice(0, 2000), input: shownInput(input) });
        }
      }
    }
    ms[one.name] = Math.round(performance.now() - start);
  }
  return { count, faults, touched: touched(before), ms };
}
