import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';

const marks =
  /lorem ipsum|(?<![\p{L}\p{N}_])(?:todo|tbd|tba|fixme|xxx+)(?![\p{L}\p{N}_])|\[(?:insert|your|company|name|text|translate)[^\]]*\]|\?\?\?|asdf/u;

export const unfinished: Rule = {
  id: 'unfinished',
  severity: 'error',
  role: 'purpose',
  flags: 'Text that was never written: TODO, TBD, lorem ipsum, [company name].',
  why: 'It would reach people as it stands.',
  source: 'Drafts of forthright import-from mark what is missing in this way.',
  mend: 'Write the text.',
  languages: 'all',
  bad: 'TODO: say what the data is used for',
  good: 'We use your to-do list to remind you.',
  *check(sheet: Sheet): Iterable<Hit> {
    for (const text of sheet.texts) {
      const found = marks.exec(lowered(text).replace(/ {2,}/g, ' '));
      if (
        !found ||
        (found[0] === 'todo' &&
          /^\p{Lu}?\p{Ll}/u.test(text.text.slice(found.index, found.index + 4)) &&
          !/todo:/i.test(text.text))
      )
        continue;
      yield { path: text.path, found: found[0], message: `"${text.text.trim().slice(0, 60)}" is not finished.` };
    }
  },
};
