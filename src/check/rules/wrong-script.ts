import { byPath } from '../by-path.ts';
import { isEuropean, withoutMarkup, wordsOf } from '../plain.ts';
import type { CopyText, Hit, Rule, Sheet } from '../types.ts';
import { wordLanguages } from '../words/index.ts';

/** Languages that are written in several scripts at once. */
const mixed: Readonly<Record<string, ReadonlyArray<string>>> = {
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};
const scripts = new Map<string, { readonly isLatin: boolean; letters?: RegExp | undefined } | undefined>();

/** The script of a language. For the languages of the word lists nothing is looked up: they are written in Latin. */
function scriptOf(language: string) {
  if (!scripts.has(language)) {
    if (wordLanguages.includes(language)) scripts.set(language, { isLatin: true });
    else {
      const script = language === 'und' ? undefined : new Intl.Locale(language).maximize().script;
      const letters = script && lettersOf(script);
      scripts.set(language, letters ? { isLatin: script === 'Latn', letters } : undefined);
    }
  }
  return scripts.get(language);
}

function lettersOf(script: string): RegExp | undefined {
  const parts = (mixed[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('');
  try {
    return new RegExp(`[${parts}]`, 'gu');
  } catch {
    return undefined; // a script without a Unicode property
  }
}

/** Whether less than a third of the letters of a text are of the script. */
function isOther(text: string, script: NonNullable<ReturnType<typeof scriptOf>>): boolean {
  if (script.isLatin && isEuropean(text)) return false;
  script.letters ??= lettersOf('Latn')!;
  const letters = wordsOf(text).join('').match(/\p{L}/gu)?.length ?? 0;
  return letters > 8 && (text.match(script.letters)?.length ?? 0) < letters * 0.3;
}

const text = (words: string): CopyText[] => [{ path: ['why'], text: words, role: 'text' }];

export const wrongScript: Rule = {
  id: 'wrong-script',
  severity: 'warning',
  flags: 'A text in another script than its language is written in.',
  why: 'It is most likely the wrong language, and whoever chose this one cannot read it.',
  source: 'EDPB Guidelines 03/2022 v2.0, 4.5.4; Unicode CLDR likely subtags.',
  mend: 'Translate it, or name the script in the language tag: sr-Latn.',
  languages: 'all',
  unjudged: (language) => scriptOf(language) === undefined,
  limits:
    'Texts of up to three words may be names. Where nearly all texts of a file are in another script, it is one finding.',
  bad: { language: 'el', texts: text('We count how often this page is read.') },
  good: { language: 'el', texts: text('Μετράμε πόσο συχνά διαβάζεται αυτή η σελίδα.') },
  *check(sheet: Sheet): Iterable<Hit> {
    const script = scriptOf(sheet.language);
    if (!script) return;
    const source = sheet.origin && byPath(sheet.origin);
    const judged = sheet.texts.flatMap(({ path, text: marked }) => {
      if (source && source.get(JSON.stringify(path))?.text === marked) return []; // untranslated, which another rule tells
      const text = withoutMarkup(marked);
      return wordsOf(text).length > 3 ? [{ path, text }] : [];
    });
    const wrong = judged.filter(({ text }) => isOther(text, script));
    if (judged.length >= 5 && wrong.length > judged.length * 0.9) {
      const found = `${wrong.length} of ${judged.length} texts`;
      yield {
        path: [],
        found,
        message: `${found} are not in the script that ${sheet.language} is usually written in.`,
      };
      return;
    }
    for (const { path, text } of wrong)
      yield { path, found: text.trim().slice(0, 80), message: `This is not in the script of ${sheet.language}.` };
  },
};
