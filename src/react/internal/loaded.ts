import { useEffect, useState } from 'react';
import { type ConsentExplanation, chooseLanguage, languagesOf, withLanguage } from '../../core/index.ts';
import { useSurroundings } from '../provider.tsx';
import { onItsWay, warnOnce } from './warn.ts';

/**
 * The explanation with the language of the page in it, fetched as soon as the component is there.
 * Until it has come, and if it cannot come, all is shown in a language that is held: whole, never mixed.
 */
export function useLoaded<ItemId extends string, AskedId extends ItemId>(
  explanation: ConsentExplanation<ItemId, AskedId>,
): ConsentExplanation<ItemId, AskedId> {
  const { language, words } = useSurroundings();
  const [fetched, setFetched] = useState({ from: explanation, explanation });
  const spoken = languagesOf(explanation).filter((tag) => tag === 'en' || Object.hasOwn(words, tag));
  const wanted = chooseLanguage(language, spoken, explanation.sourceLanguage);

  if (process.env.NODE_ENV !== 'production' && wanted !== undefined && !Object.hasOwn(explanation.notices, wanted))
    onItsWay.add(`${explanation.id} ${language}`);

  useEffect(() => {
    if (wanted === undefined || Object.hasOwn(explanation.notices, wanted)) return;
    let current = true;
    withLanguage(explanation, wanted).then(
      (whole) => current && setFetched({ from: explanation, explanation: whole }),
      () =>
        process.env.NODE_ENV !== 'production' &&
        warnOnce(`${explanation.id} could not be loaded in "${wanted}". It is shown in another language instead.`),
    );
    return () => {
      current = false;
    };
  }, [explanation, wanted]);

  return fetched.from === explanation ? fetched.explanation : explanation;
}
