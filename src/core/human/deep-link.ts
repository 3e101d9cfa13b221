import type { Channel } from '../../schema/index.ts';

/** What a person agreed to pass on, one line each. */
export interface PassedOn {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Lines as they go into a message. A label that is a question keeps its own mark. */
export const asText = (lines: ReadonlyArray<PassedOn>): string =>
  lines.map(({ label, text }) => `${label}${/[?!.:؟]$/.test(label) ? '' : ':'} ${text}`).join('\n');

const page = /^(https:\/\/|\/)/;
const plus = (number: string) => number.replace(/[^\d+]/g, '');

/**
 * The link that starts a way by itself: `tel:` (RFC 3966), `sms:` (RFC 5724), `mailto:` (RFC 6068), or a page. What the
 * person agreed to pass on stands in the message already. Undefined where only the application's own code can start it.
 */
export function deepLink({ kind, address }: Channel, passedOn: ReadonlyArray<PassedOn> = []): string | undefined {
  const body = passedOn[0] ? `?body=${encodeURIComponent(asText(passedOn))}` : '';
  if (kind === 'phone' || kind === 'text-relay') return `tel:${plus(address)}`;
  if (kind === 'sms') return `sms:${plus(address)}${body}`;
  if (kind === 'email') return `mailto:${address}${body}`;
  return page.test(address) ? address : undefined;
}

/** An address that people can use by hand: a number, an e-mail address, a place. None where it is only a link. */
export const spelledAddress = ({ address }: Channel): string | undefined =>
  address === 'in-page' || page.test(address) ? undefined : address;
