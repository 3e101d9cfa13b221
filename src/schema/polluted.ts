/** Whether every object of this page has a property too many, which `for … in` would take for one of its own. */
function isPolluted(): boolean {
  const all: string[] = [];
  for (const key in {}) all.push(key);
  return all.length > 0;
}

const seen = /* @__PURE__ */ new WeakSet<object>();

/** Takes the prototype from the field lists of a schema: the validator reads them with `for … in`. */
function bareSchema(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
  seen.add(schema);
  const { entries } = schema as { entries?: unknown };
  if (typeof entries === 'object' && entries !== null) Object.setPrototypeOf(entries, null);
  for (const inner of Object.values(schema)) bareSchema(inner);
}

/** Data of which nothing is inherited. */
function bareData(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(bareData);
  if (typeof data !== 'object' || data === null) return data;
  return Object.assign(Object.create(null), Object.fromEntries(Object.entries(data).map(([k, v]) => [k, bareData(v)])));
}

/**
 * Data that the validator reads as it is written, also on a page whose scripts have added to `Object.prototype`.
 * Data must have been looked through by `findPoison`: it neither goes round nor is too deep.
 */
export function unpolluted(schema: object, data: unknown): unknown {
  if (!isPolluted()) return data;
  bareSchema(schema);
  return bareData(data);
}
