import type { Path } from '../../schema/index.ts';
import { wordsOf } from '../plain.ts';
import type { CopyText, Hit, Rule, Sheet } from '../types.ts';

const label = (role: 'accept' | 'refuse', text: string) => ({ path: ['buttons', role], text, role });
/** Labels that stand together: in one object, or under keys that differ only in their last part. */
const groupOf = (path: Path) => path.join('.').replace(/[._-]?[^._-]*$/, '');

export const labelLength: Rule = {
  id: 'label-length',
  severity: 'warning',
  flags: 'A refusal more than one and a half times as long as the acceptance beside it, and two words longer.',
  why: 'The shorter of two buttons is the easier one. Two equal choices are said in equal words.',
  source: 'Derived from 11 CCR §7004(a)(2) and EDPB Guidelines 03/2022 v2.0, 4.3.2.',
  mend: 'Use the same pattern for both: Accept all, Refuse all.',
  languages: 'all',
  limits:
    'It compares the only refusal of a group with its only acceptance; where there are several, it cannot tell the pairs.',
  bad: { texts: [label('accept', 'Accept'), label('refuse', 'Continue to the site without accepting')] },
  good: { texts: [label('accept', 'Accept all'), label('refuse', 'Refuse all')] },
  *check(sheet: Sheet): Iterable<Hit> {
    const groups = new Map<string, CopyText[]>();
    for (const text of sheet.texts) {
      if (text.role !== 'accept' && text.role !== 'refuse') continue;
      const group = groupOf(text.path);
      groups.set(group, [...(groups.get(group) ?? []), text]);
    }
    for (const texts of groups.values()) {
      const [accept, ...accepts] = texts.filter(({ role }) => role === 'accept');
      const [refuse, ...refuses] = texts.filter(({ role }) => role === 'refuse');
      if (!accept || !refuse || accepts.length > 0 || refuses.length > 0) continue;
      const [yes, no] = [accept.text.trim(), refuse.text.trim()];
      if (no.length <= yes.length * 1.5 || wordsOf(no).length < wordsOf(yes).length + 2) continue;
      yield { path: refuse.path, found: no, message: `"${no}" is much longer than "${yes}".` };
    }
  },
};
