import type { ConsentRecord } from '../decide.ts';
import type { ConsentNotice } from '../explanation.ts';
import { sameNotice } from './dpv.ts';

/** A Kantara consent receipt 1.1. The specification calls people "PII principals"; its names are kept. */
export interface KantaraReceipt {
  readonly version: 'KI-CR-v1.1.0';
  readonly jurisdiction: string;
  /** Seconds since 1970. */
  readonly consentTimestamp: number;
  readonly collectionMethod: string;
  readonly consentReceiptID: string;
  readonly language: string;
  readonly piiPrincipalId: string;
  readonly piiControllers: ReadonlyArray<{
    readonly piiController: string;
    readonly contact: string;
    readonly address: { readonly streetAddress: string };
    readonly email: string;
    readonly phone: string;
    readonly onBehalf: boolean;
  }>;
  readonly policyUrl: string;
  readonly services: ReadonlyArray<{
    readonly service: string;
    readonly purposes: ReadonlyArray<{
      readonly purpose: string;
      readonly consentType: 'EXPLICIT';
      readonly purposeCategory: ReadonlyArray<string>;
      readonly piiCategory: ReadonlyArray<string>;
      readonly primaryPurpose: boolean;
      readonly termination: string;
      readonly thirdPartyDisclosure: boolean;
      readonly thirdPartyName?: string;
    }>;
  }>;
  readonly sensitive: boolean;
  readonly spiCat: ReadonlyArray<string>;
}

/** What a receipt must hold and a notice does not. */
export interface KantaraOptions {
  /** A country or region: DE, US-CA. */
  readonly jurisdiction: string;
  /** How the controller knows the person: a pseudonym. */
  readonly principal: string;
  /** Where the privacy notice stands. */
  readonly policyUrl: string;
  /** Whom to ask, and how to reach them by e-mail and phone. */
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string; readonly address: string };
}

/**
 * A consent receipt after Kantara 1.1, of what was given. The format has no way to say "refused" or "withdrawn".
 * @param notice the notice as it was shown
 * @returns undefined where the record gives nothing: there is no receipt for a refusal
 * @throws if the notice is another than the record's
 */
export function toKantara(
  record: ConsentRecord,
  notice: ConsentNotice,
  options: KantaraOptions,
): KantaraReceipt | undefined {
  sameNotice(record, notice);
  const given = Object.entries(notice.items).filter(([id]) => record.choices[id] === 'given');
  if (given.length === 0) return undefined;
  const { contact } = options;
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: options.jurisdiction,
    consentTimestamp: Math.floor(Date.parse(record.at) / 1000),
    collectionMethod: `${record.surface}: ${record.shown.label}`,
    consentReceiptID: record.id,
    language: record.shown.language,
    piiPrincipalId: options.principal,
    piiControllers: [
      {
        piiController: notice.controller.name,
        contact: contact.name,
        address: { streetAddress: contact.address },
        email: contact.email,
        phone: contact.phone,
        onBehalf: false,
      },
    ],
    policyUrl: options.policyUrl,
    services: [
      {
        service: notice.title,
        purposes: given.map(([id, item]) => {
          const names = Object.values(item.recipients).map((as) => (typeof as === 'string' ? as : as.name));
          return {
            purpose: item.purpose,
            consentType: 'EXPLICIT',
            purposeCategory: item.dpv?.purposes?.length ? item.dpv.purposes : [id],
            piiCategory: Object.values(item.data),
            primaryPurpose: false,
            termination: 'period' in item.retention ? item.retention.period : item.retention.criterion,
            thirdPartyDisclosure: names.length > 0,
            ...(names.length > 0 && { thirdPartyName: names.join(', ') }),
          };
        }),
      },
    ],
    sensitive: given.some(([, item]) => item.explicit),
    spiCat: given.flatMap(([, item]) => (item.explicit ? Object.values(item.data) : [])),
  };
}
