const said = new Set<string>();

/** Says something once, in development only. */
export function warnOnce(message: string): void {
  if (process.env.NODE_ENV === 'production' || said.has(message)) return;
  said.add(message);
  console.warn(`Forthright: ${message}`);
}
