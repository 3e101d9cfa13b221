import { readText } from '../../src/cli/read-copy.ts';
import { type Issue, type Parsed, parse } from '../../src/core/index.ts';

/** A small good notice as somebody would type it; tests change one line and look at what is said. */
export const letters = `kind: consent
id: letters
language: en
controller: { name: Penrose Paper Ltd, contact: privacy@penrose.example }
title: Let Penrose Paper send you letters?
intro: You choose whether we write to you.
items:
  post:
    title: Letters about new paper
    purpose: We use your address to send you a letter when new paper arrives.
    basis: consent
    data:
      address: your postal address
    recipients: {}
    retention: { period: P1Y, from: the last letter we sent }
    benefit: { you: You hear of new paper first., us: none }
    ifRefused: You get no letters. You can still buy paper.
    withdrawal: Turn this off under Privacy choices.
`;

/** The texts of `letters` in German. */
export const briefe = `kind: consent
id: letters
language: de
title: Darf Penrose Paper Ihnen Briefe schicken?
intro: Sie entscheiden, ob wir Ihnen schreiben.
items:
  post:
    title: Briefe über neues Papier
    purpose: Wir nutzen Ihre Adresse, um Ihnen zu schreiben, wenn neues Papier da ist.
    data:
      address: Ihre Postanschrift
    retention: { from: der letzte Brief von uns }
    benefit: { you: Sie hören zuerst von neuem Papier. }
    ifRefused: Sie bekommen keine Briefe. Papier kaufen können Sie weiter.
    withdrawal: Schalten Sie dies unter Datenschutz-Auswahl aus.
`;

/** Text with one piece replaced; fails if the piece is not there exactly once. */
export function changed(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not in the text exactly once`);
  return text.replace(from, () => to);
}

/** What comes of a notice and its translations, given as the texts of their files. */
export function outcome(text: string, ...translations: string[]): Parsed {
  const read = readText('letters.consent.yaml', text);
  const others = translations.map((other, index) => readText(`letters.consent.${index}.yaml`, other));
  const unread = [read, ...others].flatMap(({ issues }) => issues);
  if (!read.source) return { issues: unread };
  const parsed = parse(
    read.source,
    others.flatMap(({ source }) => (source ? [source] : [])),
  );
  return { ...parsed, issues: [...unread, ...parsed.issues] };
}

/** An issue as one short row: place, code, and what is said. */
export const row = ({ line, column, code, severity, expected, found, mend }: Issue) =>
  [`${line}:${column}`, severity === 'error' ? code : `${code} (warning)`, expected, found, mend] as const;

/** The issues of a notice and its translations as rows; a translation that does not name its source is no matter here. */
export const rows = (text: string, ...translations: string[]) =>
  outcome(text, ...translations)
    .issues.filter(({ code }) => code !== 'missing-source')
    .map(row);
