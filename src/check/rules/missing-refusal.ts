import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { anchored } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const label = (role: 'accept' | 'refuse' | 'settings', text: string) => ({ path: [role], text, role });

export const missingRefusal: Rule = {
  id: 'missing-refusal',
  severity: 'error',
  flags: 'Labels to accept and to put off or go into settings, and none to refuse.',
  why: 'Refusing must take no more steps than agreeing. "Later" is not no.',
  source: '11 CCR §7004(a)(2); EDPB Cookie Banner Taskforce (2023) §8; GDPR Art. 7(3).',
  mend: 'Add a label that refuses, beside the one that accepts: Refuse all.',
  languages: wordLanguages,
  limits: 'It knows labels by their keys and looks at the whole file, so a refusal anywhere in it is enough.',
  bad: { texts: [label('accept', 'Accept all'), label('settings', 'Maybe later')] },
  good: { texts: [label('accept', 'Accept all'), label('settings', 'Maybe later'), label('refuse', 'Refuse all')] },
  *check(sheet: Sheet): Iterable<Hit> {
    const accept = sheet.texts.find(({ role }) => role === 'accept');
    if (!accept) return;
    const isLater = (lower: string) => anchored('later', sheet.language, lower);
    const refuses = sheet.texts.some((text) => text.role === 'refuse' && !isLater(lowered(text)));
    const instead = sheet.texts.find(
      (text) => text.role === 'settings' || (text.role === 'refuse' && isLater(lowered(text))),
    );
    if (refuses || !instead) return;
    const found = `${accept.text.trim()} / ${instead.text.trim()}`;
    yield {
      path: accept.path,
      found,
      message: `Beside "${accept.text.trim()}" there is "${instead.text.trim()}", and no way to refuse.`,
    };
  },
};
