import { describe, expect, it } from 'vitest';
import { type SignedRecord, signRecord, verifySignature } from '../../src/core/index.ts';
import { anExplanation, aRecord } from './notices.ts';

const { subtle } = globalThis.crypto;
const record = aRecord(anExplanation(), { nearby: 'given' });
const pair = async () => (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
const secret = () => subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign', 'verify']);

describe('a signed record', () => {
  it('is proved by the public key, also after it travelled as JSON in another order', async () => {
    const { privateKey, publicKey } = await pair();
    const signed = await signRecord(subtle, record, privateKey, '2026');
    const { shown, ...rest } = JSON.parse(JSON.stringify(signed.record));
    expect(await verifySignature(subtle, { ...signed, record: { shown, ...rest } }, publicKey)).toBe(true);
  });

  it('is proved by a shared secret', async () => {
    const key = await secret();
    expect(await verifySignature(subtle, await signRecord(subtle, record, key, '2026'), key)).toBe(true);
  });

  it('is not proved when anything was altered', async () => {
    const { privateKey, publicKey } = await pair();
    const signed = await signRecord(subtle, record, privateKey, '2026');
    const altered: SignedRecord[] = [
      { ...signed, record: { ...record, choices: { nearby: 'refused' } } },
      { ...signed, record: { ...record, at: '2026-11-02T09:00:00.000Z' } },
      { ...signed, keyId: '2027' },
      { ...signed, algorithm: 'HMAC' },
      // Another first letter, whatever it was.
      { ...signed, signature: `${signed.signature.startsWith('A') ? 'B' : 'A'}${signed.signature.slice(1)}` },
      { ...signed, signature: '%' },
    ];
    for (const one of altered) expect(await verifySignature(subtle, one, publicKey)).toBe(false);
    expect(await verifySignature(subtle, signed, (await pair()).publicKey)).toBe(false);
  });

  it('is not proved by a key of another kind, nor by one that cannot sign records at all', async () => {
    const { privateKey, publicKey } = await pair();
    const signed = await signRecord(subtle, record, privateKey, '2026');
    const claims = { ...signed, algorithm: 'HMAC' } as const;
    // Whatever the platform would answer: what it is asked for must be what the record says.
    const agreeable = { ...subtle, sign: subtle.sign.bind(subtle), verify: async () => true };
    expect(await verifySignature(agreeable, signed, publicKey)).toBe(true);
    expect(await verifySignature(agreeable, claims, publicKey)).toBe(false);
    const other = (await subtle.generateKey({ name: 'AES-GCM', length: 128 }, true, ['encrypt'])) as CryptoKey;
    expect(await verifySignature(agreeable, signed, other)).toBe(false);
  });

  it('a key that cannot sign records is refused in a sentence', async () => {
    const key = (await subtle.generateKey({ name: 'AES-GCM', length: 128 }, true, ['encrypt'])) as CryptoKey;
    await expect(signRecord(subtle, record, key, '1')).rejects.toThrow(
      /^Forthright: a AES-GCM key cannot sign records/,
    );
  });
});
