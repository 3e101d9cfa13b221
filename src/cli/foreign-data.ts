import { type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot';

/** Deeper than any file of another system, and not so deep that a reader which calls itself gives up. */
const deepest = 100;

/**
 * Hands on the data of a file of another system, if it is a tree of fields and lists.
 * @throws if it goes round in a circle (`*` inside its own `&`) or is too deep to be read
 */
export function foreignData(data: unknown): unknown {
  const visit = (at: unknown, depth: number): void => {
    if (depth > deepest)
      throw new Error(
        `Forthright: this file has more than ${deepest} levels, or goes round in a circle. It cannot be read to its end. Look whether it is the right file.`,
      );
    if (typeof at === 'object' && at !== null) for (const inner of Object.values(at)) visit(inner, depth + 1);
  };
  visit(data, 0);
  return data;
}

/**
 * The data of a file of another system in its shape.
 * @param what the name of such a file in a sentence
 * @throws with the first place that is of another shape
 */
export function shaped<T extends GenericSchema>(schema: T, data: unknown, what: string): InferOutput<T> {
  const { success, output, issues } = safeParse(schema, data, { abortEarly: true });
  if (success) return output;
  const [issue] = issues;
  throw new Error(
    `Forthright: this ${what} cannot be read at ${getDotPath(issue) ?? 'its beginning'}: expected ${issue.expected ?? 'a value'}, found ${issue.received}. Look whether it is the right file.`,
  );
}
