import { createContext, useContext } from 'react';

/**
 * A context that says in a sentence what is wrong when a part stands outside its parent.
 * The hook takes the name of the part that asks, as it is exported or as the attribute says it, so that the sentence
 * names it.
 */
export function createPartContext<T>(parent: string) {
  const Context = createContext<T | undefined>(undefined);
  function usePart(part: string): T {
    const value = useContext(Context);
    if (value === undefined) {
      if (process.env.NODE_ENV === 'production') throw new Error(`Forthright: ${part} stands outside ${parent}.`);
      const exported = part.replace(/(^|-)./g, (start) => start.slice(-1).toUpperCase());
      throw new Error(
        `Forthright: ${exported} stands outside ${parent}. It would not know which explanation to show. Put it inside ${parent}.`,
      );
    }
    return value;
  }
  return [Context.Provider, usePart] as const;
}
