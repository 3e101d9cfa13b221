/** The part of `@iabtcf/core` that is used: pass its `TCString`. It is yours to install; this library only reads. */
export interface TcStringReader {
  readonly decode: (text: string) => {
    readonly created: Date;
    readonly policyVersion: number | string;
    readonly purposeConsents: { readonly has: (id: number) => boolean };
    readonly specialFeatureOptins: { readonly has: (id: number) => boolean };
    readonly vendorConsents: { readonly has: (id: number) => boolean };
  };
}

/** What a TC string allows. */
export interface TcConsent {
  /** The day it was made, ISO 8601: TC strings know no time of day. */
  readonly created: string;
  readonly policyVersion: number;
  /** Ids of purposes the person consented to, 1 to 11. */
  readonly purposes: ReadonlyArray<number>;
  /** Ids of special features the person opted into. */
  readonly specialFeatures: ReadonlyArray<number>;
  readonly allowsVendor: (id: number) => boolean;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/**
 * Reads an IAB TC string. Only registered consent platforms may make one, so nothing here writes.
 * @param policyVersion the version of the vendor list in use; a string made under another must be discarded
 * @returns undefined if the text is no TC string, or belongs to another policy version
 */
export function readTcString(text: string, reader: TcStringReader, policyVersion?: number): TcConsent | undefined {
  try {
    const model = reader.decode(text);
    const version = Number(model.policyVersion);
    if (policyVersion !== undefined && version !== policyVersion) return undefined;
    return {
      created: model.created.toISOString().slice(0, 10),
      policyVersion: version,
      purposes: upTo(11).filter((id) => model.purposeConsents.has(id)),
      specialFeatures: upTo(2).filter((id) => model.specialFeatureOptins.has(id)),
      allowsVendor: (id) => model.vendorConsents.has(id),
    };
  } catch {
    return undefined;
  }
}
