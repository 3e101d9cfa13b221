import type { ConsentItem } from '../../schema/index.ts';
import { lowered } from '../plain.ts';
import type { CopyText, Hit, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { type ListName, wordLanguages } from '../words/index.ts';

const identifying =
  /(^|-)(e?mail|phone|telephone|name|address|account|user|device|ip|location|gps|photo|photos|face|faces|voice|identifier|id|contact|contacts|birthday|birth|number)(-|$)/;

function contradicts(list: ListName, item: ConsentItem): string | undefined {
  const recipients = Object.keys(item.recipients);
  if (list === 'wholly-secure') return 'nothing can be promised to be wholly safe';
  if (list === 'never-shared') return recipients.length > 0 ? `recipients names ${recipients.join(', ')}` : undefined;
  const known = Object.keys(item.data).find((id) => identifying.test(id));
  return known ? `data names ${known}, which points to a person` : undefined;
}

const itemOf = ({ path }: CopyText, { notice }: Sheet): ConsentItem | undefined =>
  path[0] === 'items' && notice && Object.hasOwn(notice.items, String(path[1]))
    ? notice.items[String(path[1])]
    : undefined;

export const falseComfort: Rule = {
  id: 'false-comfort',
  severity: 'error',
  flags:
    'Comfort that the typed fields contradict: "never shared" with recipients, "anonymous" with an address; and "100 % secure" anywhere.',
  why: 'Two parts of one notice that disagree mislead whoever reads only the soothing one.',
  source: 'EDPB Guidelines 03/2022 v2.0, 4.6.1 conflicting information.',
  mend: 'Take the comfort out, or mend the field that contradicts it.',
  languages: wordLanguages,
  limits: 'It believes the typed fields. In a catalogue, which has none, only promises of perfect safety are judged.',
  bad: 'Your data is 100 % secure.',
  good: 'We store your address on a server in Berlin.',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    for (const text of sheet.texts) {
      if (text.standard) continue;
      const item = itemOf(text, sheet);
      for (const list of ['wholly-secure', 'never-shared', 'anonymous'] as const) {
        if (!item && list !== 'wholly-secure') continue;
        const lower = lowered(text);
        const match = wordsFor(list, sheet)?.exec(lower);
        const found = match && text.text.slice(match.index, match.index + match[0].length).trim();
        const because = found && (item ? contradicts(list, item) : 'nothing can be promised to be wholly safe');
        if (found && because) yield { path: text.path, found, message: `"${found}" comforts falsely: ${because}.` };
      }
    }
  },
};
