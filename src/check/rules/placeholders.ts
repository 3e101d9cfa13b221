import { pairsOf } from '../pairs.ts';
import { placeholdersOf } from '../placeholders.ts';
import { pluralOf } from '../plurals.ts';
import type { CopyText, Hit, Rule, Sheet } from '../types.ts';

const text = (words: string): CopyText[] => [{ path: ['greeting'], text: words, role: 'text' }];
const origin: Sheet = { file: 'en.json', language: 'en', catalogue: 'i18next', texts: text('{{controller}} asks') };
const list = (names: ReadonlyArray<string>) => names.join(', ') || 'none';

export const placeholders: Rule = {
  id: 'placeholders',
  severity: 'error',
  flags: 'A translation whose placeholders are not those of the source.',
  why: 'People read a hole, or the name of a variable, where a name or a number should stand.',
  source: 'WP260 rev.01 §13: a translation says the same as its source.',
  mend: 'Use exactly the placeholders of the source, spelt the same.',
  languages: 'all',
  limits: 'A number may be left out of a plural form ("one letter"). Tags are not compared.',
  bad: { file: 'de.json', language: 'de', catalogue: 'i18next', origin, texts: text('{{firma}} fragt') },
  good: { file: 'de.json', language: 'de', catalogue: 'i18next', origin, texts: text('Es fragt {{controller}}') },
  *check(sheet: Sheet): Iterable<Hit> {
    for (const { from, to } of pairsOf(sheet)) {
      const [wanted, there] = [placeholdersOf(from.text), placeholdersOf(to.text)];
      if (wanted.join() === there.join()) continue;
      const plural = pluralOf(sheet, to.path);
      const lost = wanted.filter((name) => !there.includes(name) && !(plural && /count/.test(name)));
      const strange = there.filter((name) => !wanted.includes(name) && !(plural && /count/.test(name)));
      if (lost.length + strange.length === 0) continue;
      const message = [
        lost.length > 0 && `It lacks ${list(lost)}.`,
        strange.length > 0 && `The source has no ${list(strange)}.`,
      ];
      yield {
        path: to.path,
        found: list(there),
        message: message.filter(Boolean).join(' '),
        mend: `Use ${list(wanted)}, spelt like this.`,
      };
    }
  },
};
