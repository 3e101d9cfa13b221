/** A version 4 UUID; also where the page is not served over https and `randomUUID` is therefore missing. */
export const uuid = (): string =>
  // Each 0 and 1 becomes any hexadecimal digit, the 8 one from 8 to b; the 4 is the version (RFC 9562, section 5.4).
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (Number(digit) ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (Number(digit) / 4)))).toString(16),
  );
