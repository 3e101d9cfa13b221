import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

export const praise: Rule = {
  id: 'praise',
  severity: 'warning',
  role: 'accept',
  flags: 'Praise, rewards and "recommended": words that pull towards one answer.',
  why: 'A button that flatters is not one of two equal buttons. Only the more protective answer may be highlighted at all.',
  source: 'EDPB Guidelines 03/2022 v2.0, 4.3.1 and §57.',
  mend: 'Name the act and nothing else: Accept all. Put what the person gets into the benefit field.',
  languages: wordLanguages,
  limits:
    'On a label of acceptance single words count (an error); elsewhere only phrases that are praise nearly always.',
  bad: 'Yes, give me the best experience',
  good: 'Accept all',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    const phrases = wordsFor('praise', sheet);
    const pushes = sheet.texts.some(({ role }) => role === 'accept') ? wordsFor('push', sheet) : undefined;
    for (const text of sheet.texts) {
      if (text.standard) continue;
      const lower = lowered(text);
      const pushed = text.role === 'accept' ? pushes?.exec(lower) : undefined;
      const found = pushed ?? phrases?.exec(lower);
      if (!found) continue;
      const message = `"${found[0]}" pulls towards one answer.`;
      yield {
        path: text.path,
        found: found[0],
        message,
        ...(text.role === 'accept' && { severity: 'error' as const }),
      };
    }
  },
};
