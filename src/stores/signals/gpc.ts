// Global Privacy Control, W3C draft of 3 April 2026. It says: do not sell or share; it says nothing else.

/** Headers as requests carry them: `Headers`, or Node's plain object. */
export type HeadersLike =
  | { readonly get: (name: string) => string | null | undefined }
  | { readonly [name: string]: string | ReadonlyArray<string> | undefined };

/** Whether a request came with `Sec-GPC: 1`. Any other value is no signal; one "1" among several headers is enough. */
export function gpcFromHeaders(headers: HeadersLike): boolean {
  const found = typeof headers.get === 'function' ? headers.get('Sec-GPC') : Reflect.get(headers, 'sec-gpc');
  return [found]
    .flat()
    .some((value) => typeof value === 'string' && value.split(',').some((part) => part.trim() === '1'));
}

/** Whether the browser sends Global Privacy Control: pass `navigator`. A browser that does not know it sends none. */
export function readGpc(navigator: object): boolean {
  return Reflect.get(navigator, 'globalPrivacyControl') === true;
}

/** What a site that honours the signal serves at `/.well-known/gpc.json`. @param lastUpdate a day, ISO 8601 */
export function gpcSupport(lastUpdate: string): { readonly gpc: true; readonly lastUpdate: string } {
  return { gpc: true, lastUpdate };
}
