import { exampleNotice } from '../example-notice.ts';
import type { Hit, Rule, Sheet } from '../types.ts';

export const dutyRights: Rule = {
  id: 'duty-rights',
  severity: 'warning',
  flags: 'A notice that names neither the rights of the person nor the authority to complain to.',
  why: 'Somebody who does not know that they can ask, correct, delete or complain cannot do it.',
  source: 'GDPR Art. 13(2)(b) and (d).',
  mend: 'Add rights: one sentence that says which there are and how to use them; add authority: its name and a link.',
  languages: 'all',
  limits: 'It sees whether the fields are there, not whether what they say is complete.',
  bad: { notice: /* @__PURE__ */ exampleNotice({}, { rights: undefined }) },
  good: { notice: /* @__PURE__ */ exampleNotice({}) },
  *check({ notice, origin }: Sheet): Iterable<Hit> {
    if (!notice || origin) return; // the fields of a translation are those of its source
    if (!notice.rights)
      yield {
        path: ['rights'],
        at: 'key',
        found: 'nothing',
        message: 'The notice does not say which rights the person has.',
      };
    if (!notice.authority)
      yield {
        path: ['authority'],
        at: 'key',
        found: 'nothing',
        message: 'The notice does not say where the person can complain.',
      };
  },
};
