const said = new Set<string>();

/** Says something once, in development only. */
export function warnOnce(message: string): void {
  if (process.env.NODE_ENV === 'production' || said.has(message)) return;
  said.add(message);
  console.warn(`Forthright: ${message}`);
}

/** In development: notices and languages that are being fetched, so that nobody is told that they are missing. */
export const onItsWay = /* @__PURE__ */ new Set<string>();
