import { canonicalJson } from './canonical.ts';
import type { ConsentRecord } from './decide.ts';

/** A record with proof that it was not altered since. */
export interface SignedRecord {
  readonly record: ConsentRecord;
  readonly algorithm: 'Ed25519' | 'HMAC';
  /** Which key signed, so that keys can change over the years. */
  readonly keyId: string;
  /** Base64. */
  readonly signature: string;
}

/** The part of WebCrypto that is used: `globalThis.crypto.subtle` in browsers and in Node. */
export type Subtle = Pick<SubtleCrypto, 'sign' | 'verify'>;

const bytesOf = ({ record, algorithm, keyId }: Omit<SignedRecord, 'signature'>) =>
  new TextEncoder().encode(canonicalJson({ algorithm, keyId, record }));

function algorithmOf(key: CryptoKey): SignedRecord['algorithm'] {
  const { name } = key.algorithm;
  if (name === 'Ed25519' || name === 'HMAC') return name;
  throw new Error(
    `Forthright: a ${name} key cannot sign records. Whoever verifies them would not know how. Pass an Ed25519 or HMAC key.`,
  );
}

/**
 * Signs a record over its canonical JSON, so that a server can show later that it was not altered.
 * Sign on a server: a key in a page belongs to everybody who opens it.
 * @param subtle `crypto.subtle`
 * @throws on a key of another kind
 */
export async function signRecord(
  subtle: Subtle,
  record: ConsentRecord,
  key: CryptoKey,
  keyId: string,
): Promise<SignedRecord> {
  const unsigned = { record, algorithm: algorithmOf(key), keyId };
  const signature = new Uint8Array(await subtle.sign(unsigned.algorithm, key, bytesOf(unsigned)));
  return { ...unsigned, signature: btoa(String.fromCharCode(...signature)) };
}

/** Whether a signed record is exactly what the key signed. A broken or foreign signature is `false`, never an error. */
export async function verifySignature(subtle: Subtle, signed: SignedRecord, key: CryptoKey): Promise<boolean> {
  try {
    if (signed.algorithm !== algorithmOf(key)) return false;
    const signature = Uint8Array.from(atob(signed.signature), (letter) => letter.charCodeAt(0));
    return await subtle.verify(signed.algorithm, key, signature, bytesOf(signed));
  } catch {
    return false;
  }
}
