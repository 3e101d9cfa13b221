import { exampleNotice } from '../example-notice.ts';
import { plain } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { wordsIn } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

export const dutyExplicit: Rule = {
  id: 'duty-explicit',
  severity: 'warning',
  flags: 'Data about health, beliefs, biometrics or another special category in an item that is not marked explicit.',
  why: 'Such data needs a consent of its own. "Accept all" must never switch it on.',
  source: 'GDPR Art. 9(1) and 9(2)(a).',
  mend: 'Write explicit: true, or silence the rule and say why this is no special-category data.',
  languages: wordLanguages,
  limits: 'It reads the names of the data. Data that only lets somebody conclude on health or beliefs is not seen.',
  bad: { notice: /* @__PURE__ */ exampleNotice({ data: { health: 'your heart rate and your medication' } }) },
  good: {
    notice: /* @__PURE__ */ exampleNotice({ data: { health: 'your heart rate and your medication' }, explicit: true }),
  },
  *check({ notice, language, origin }: Sheet): Iterable<Hit> {
    const special = wordsIn('special-data', language);
    if (!notice || !special || origin) return;
    for (const [id, item] of Object.entries(notice.items)) {
      if (item.basis !== 'consent' || item.explicit) continue;
      for (const [dataId, data] of Object.entries(item.data)) {
        const found = special.exec(plain(data))?.[0];
        if (!found) continue;
        const message = `"${found}" is most likely special-category data, and the item is not marked explicit.`;
        yield { path: ['items', id, 'data', dataId], found, message };
        break;
      }
    }
  },
};
