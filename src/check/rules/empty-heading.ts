import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { anchored } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const praises =
  /respe[ck]t|rispett|valu|valor|care |matters?|import|honou?r|wichtig|schätz|achten|herzen|zähl|cuore|c[œo]+ur|compte|tient|cuida|preocupa|conta|belangrijk|waarder|geven om|hechten|proteg|schütz|bescherm|teniamo/u;

export const emptyHeading: Rule = {
  id: 'empty-heading',
  severity: 'error',
  role: 'heading',
  flags: 'A heading that praises the company or names only the subject: "We value your privacy", "Cookies".',
  why: 'The heading is what people read. It has to name what a yes brings about.',
  source: 'Criteria of the German data protection authorities: the heading names the effect.',
  mend: 'Write the effect as a question: Let Lumen group your photos?',
  languages: wordLanguages,
  limits:
    'In a catalogue it is an error only where the heading praises; a bare subject may be the title of a page, so it is a remark.',
  bad: 'We value your privacy',
  good: 'May we count your visits with cookies?',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    for (const text of sheet.texts) {
      if (text.role !== 'heading' || text.standard) continue;
      const lower = lowered(text);
      if (!anchored('empty-heading', sheet.language, lower)) continue;
      const bare = !praises.test(lower);
      const message = `"${text.text.trim()}" does not say what a yes brings about.`;
      yield {
        path: text.path,
        found: text.text.trim(),
        message,
        ...(sheet.catalogue && bare && { severity: 'info' as const }),
      };
    }
  },
};
