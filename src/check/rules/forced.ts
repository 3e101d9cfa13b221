import { wordRule } from '../word-rule.ts';

// "To agree to this service permanently, you must accept it under …" tells how; it forces nobody.
const toAgree =
  /(?:to (?:agree|consent|allow|enable|activate|opt in)|zuzustimmen|einzuwilligen|zu erlauben|pour (?:accepter|autoriser|consentir|activer)|para (?:aceptar|autorizar|permitir|activar)|per (?:accettare|acconsentire|autorizzare|attivare)|toe te staan|akkoord te gaan|in te stemmen)(?![\p{L}])/u;

// The terms of a contract have to be accepted; that is no consent to the use of data.
const contract =
  /terms|conditions|bedingungen|(?<!\p{L})agb(?!\p{L})|voorwaarden|condiciones|términos|condizioni|termini|(?<!\p{L})cg[uv](?!\p{L})/u;

export const forced = /* @__PURE__ */ wordRule({
  id: 'forced',
  list: 'forced',
  roles: ['accept', 'refuse', 'close', 'label', 'heading', 'item-title', 'purpose', 'refusal', 'benefit', 'text'],
  severity: 'error',
  role: 'text',
  flags: 'Text that makes consent the price of going on.',
  why: 'A consent that is required is not freely given, so it is none.',
  limits: 'Terms of a contract have to be accepted; that is left alone, and so is a sentence that tells how to agree.',
  source: 'GDPR Art. 7(4); EDPB Cookie Banner Taskforce (2023) §13.',
  mend: 'Say what works without it. If it truly cannot work without the data, the basis is not consent but a contract.',
  message: (found) => `"${found}" forces the answer.`,
  except: ({ lower, index, found }) => {
    const before =
      lower
        .slice(0, index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    const after = lower.slice(index + found.length).split(/[.!?\n]/, 1)[0] ?? '';
    return toAgree.test(before) || contract.test(found + after.slice(0, 40));
  },
  bad: 'You must accept all cookies to continue.',
  good: 'You must enter an address before we can send a parcel.',
});
