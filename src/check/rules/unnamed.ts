import { lowered, plain } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { anchored } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const nobody =
  /^(?:we|us|our company|the company|company|company name|your company|acme(?: inc\.?)?|\[.*\]|<.*>|\{.*\}|n\/?a|-+|\?+)$/;

export const unnamed: Rule = {
  id: 'unnamed',
  severity: 'error',
  role: 'recipient',
  flags: 'A controller or recipient that is not named: "we", "partners", "third parties".',
  why: 'People decide whom to trust. A partner without a name can be anybody.',
  source: 'GDPR Recital 42 and Art. 13(1)(e); EDPB Guidelines 05/2020 §64 (i); CJEU C-154/21.',
  mend: 'Write the name, or at least what kind of company it is and what it does: Hill Street Printers, who print the letters.',
  languages: wordLanguages,
  limits: 'A recipient that says what it does is left alone, even without a name: Art. 13(1)(e) allows categories.',
  bad: 'our trusted partners',
  good: 'printers in Germany, who print the letters',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    const controller = sheet.notice?.controller.name;
    if (controller !== undefined && nobody.test(plain(controller).trim()))
      yield { path: ['controller', 'name'], found: controller, message: `"${controller}" names nobody.` };
    for (const text of sheet.texts) {
      if (text.role !== 'recipient' || text.standard || !anchored('unnamed', sheet.language, lowered(text))) continue;
      yield { path: text.path, found: text.text.trim(), message: `"${text.text.trim()}" names nobody.` };
    }
  },
};
