import type { Act, ConsentExplanation, ConsentItem, ConsentRecord } from '../../src/core/index.ts';
import { decide, narrowed, parse } from '../../src/core/index.ts';

/** A small shop's item, whole; a test changes what it is about. */
export function anItem(more: Partial<ConsentItem> = {}): ConsentItem {
  return {
    title: 'Show shops near you',
    purpose: 'We use where you are to list shops within walking distance.',
    basis: 'consent',
    data: { position: 'where you are' },
    recipients: {},
    retention: { period: 'P30D', from: 'the day you visit' },
    benefit: { you: 'You find an open shop sooner.', us: 'More people visit our shops.' },
    ifRefused: 'You can still type a town.',
    withdrawal: 'Switch it off under Privacy choices.',
    ...more,
  };
}

/** The document of a notice as a copy file holds it. */
function aDocument(items: Record<string, ConsentItem> = { nearby: anItem() }, more: object = {}) {
  return {
    kind: 'consent',
    id: 'shop',
    language: 'en',
    controller: { name: 'Mill Bakery', contact: 'privacy@mill.example' },
    title: 'Let Mill Bakery know where you are?',
    intro: 'You choose. The shop works either way.',
    items,
    ...more,
  };
}

/** A parsed explanation of that document; throws where the fixture itself is wrong. */
export function anExplanation(
  items?: Record<string, ConsentItem>,
  more: object = {},
  translations: object[] = [],
): ConsentExplanation {
  const files = translations.map((data) => ({ file: 'shop.consent.de.yaml', data }));
  const { explanation, issues } = parse({ file: 'shop.consent.yaml', data: aDocument(items, more) }, files);
  if (!explanation) throw new Error(JSON.stringify(issues, null, 2));
  return explanation;
}

let made = 0;

/** A record of a person who pressed "save" on the English notice. */
export function aRecord(
  explanation: ConsentExplanation,
  choices: Record<string, 'given' | 'refused'>,
  more: Partial<Act> & { at?: string; id?: string } = {},
): ConsentRecord {
  const { at = '2026-11-01T09:00:00.000Z', id = `record-${++made}`, ...act } = more;
  const asked = narrowed(explanation, Object.keys(choices));
  const standard = {
    reason: 'save-press',
    surface: 'dialog',
    language: 'en',
    label: 'Save my choices',
    opened: [],
  } as const;
  return decide(asked, choices, { ...standard, ...act }, at, id);
}
