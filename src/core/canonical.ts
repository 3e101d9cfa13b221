/** JSON with one spelling only, so that equal data has equal bytes (RFC 8785, JSON Canonicalization Scheme). */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return JSON.stringify(value);
    throw new Error(`Forthright: ${value} is no JSON number. It cannot be part of a digest. Use a finite number.`);
  }
  if (typeof value === 'string') {
    if (!/\p{Surrogate}/u.test(value)) return JSON.stringify(value);
    throw new Error(
      'Forthright: a text holds half of a character (a lone surrogate). Its digest would differ between systems. Mend the text.',
    );
  }
  if (Array.isArray(value)) return `[${Array.from(value, (entry) => canonicalJson(entry ?? null)).join(',')}]`;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === 'Object') {
    const object = value as object;
    const entries = Object.entries(object).filter(([, entry]) => entry !== undefined);
    // Plain comparison of strings is by UTF-16 code units, as RFC 8785 section 3.2.3 asks.
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${canonicalJson(key)}:${canonicalJson(entry)}`).join(',')}}`;
  }
  throw new Error(
    `Forthright: a ${typeof value === 'object' ? kind : typeof value} is no JSON. It cannot be part of a digest. Use plain data.`,
  );
}
