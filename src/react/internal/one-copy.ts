import { warnOnce } from './warn.ts';

/**
 * Says once, in development, that two copies of the library are on a page: each works, and knows its own provider only.
 * Asked at the first render, not at import, so that a bundler may still leave out what nobody uses.
 * @param self something that each copy has one of
 */
export function claimPage(self: object): void {
  if (process.env.NODE_ENV === 'production' || typeof document !== 'object') return; // a server may load what it likes
  const page = globalThis as { [key: symbol]: object | undefined };
  const mark = Symbol.for('forthright');
  page[mark] ??= self;
  if (page[mark] !== self)
    warnOnce(
      'two copies of the library are on this page. Both work, but each knows only its own ForthrightProvider. Ask npm ls forthright where the second one comes from.',
    );
}
