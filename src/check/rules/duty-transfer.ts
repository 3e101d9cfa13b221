import { exampleNotice } from '../example-notice.ts';
import type { Hit, Rule, Sheet } from '../types.ts';

/** The EEA, where no transfer takes place. */
const eea = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);

export const dutyTransfer: Rule = {
  id: 'duty-transfer',
  severity: 'warning',
  flags: 'A recipient in a country outside the EEA, and no transfer to that country.',
  why: 'Where data leaves the area in which European law protects it, people must be told what protects it there.',
  source: 'GDPR Art. 13(1)(f), 44–49; EDPB Guidelines 05/2020 §64 (vi).',
  mend: 'Add the country under transfers, with its basis: adequacy, safeguards or explicit-consent (then with the risks).',
  languages: 'all',
  limits: 'It knows only recipients that name their country. Missing risks and safeguards are named by missing-duty.',
  bad: { notice: /* @__PURE__ */ exampleNotice({ recipients: { host: { name: 'Cloud Inc.', country: 'US' } } }) },
  good: { notice: /* @__PURE__ */ exampleNotice({ recipients: { host: { name: 'Wolke GmbH', country: 'DE' } } }) },
  *check({ notice, origin }: Sheet): Iterable<Hit> {
    if (!notice || origin) return;
    for (const [id, item] of Object.entries(notice.items)) {
      const told = new Set(Object.values(item.transfers ?? {}).map(({ country }) => country));
      for (const [recipientId, recipient] of Object.entries(item.recipients)) {
        const country = typeof recipient === 'string' ? undefined : recipient.country;
        if (!country || eea.has(country) || told.has(country)) continue;
        const message = `${recipientId} is in ${country}, and no transfer to ${country} is told.`;
        yield { path: ['items', id, 'recipients', recipientId], found: country, message };
      }
    }
  },
};
