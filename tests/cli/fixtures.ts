import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { copyDigest } from '../../src/core/index.ts';
import { type ConsentDocument, consentDocument, validate } from '../../src/schema/index.ts';

/** A good notice of our own, as plain data: a paper shop asks for the page a customer reads and a letter by post. */
export function consentData(): ConsentDocument {
  const { value } = validate(consentDocument, {
    kind: 'consent',
    id: 'letters',
    language: 'en',
    controller: { name: 'Penrose Paper Ltd', contact: 'privacy@penrose.example' },
    title: 'Let Penrose Paper send you letters?',
    intro: 'You choose whether we write to you. You can buy paper either way.',
    rights: 'You can see, correct or delete your data at any time. Write to privacy@penrose.example.',
    items: {
      post: {
        title: 'Letters about new paper',
        purpose: 'We use your address to send you a letter when a new kind of paper arrives.',
        basis: 'consent',
        data: { address: 'your postal address' },
        recipients: { printer: 'Hill Street Printers, who print the letters' },
        retention: { period: 'P1Y', from: 'the last letter we sent' },
        benefit: { you: 'You hear of new paper first.', us: 'You buy from us more often.' },
        ifRefused: 'You get no letters. You can still buy everything in the shop.',
        withdrawal: 'Turn this off under Privacy choices. We send no more letters from that day.',
      },
      orders: {
        title: 'Send your orders',
        purpose: 'We use your address to send you what you ordered.',
        basis: 'contract',
        data: { address: 'your postal address' },
        recipients: {},
        retention: { criterion: 'We keep it until the tax office no longer asks for the invoice, ten years.' },
        benefit: { you: 'Your paper reaches you.', us: 'none' },
        ifRefused: 'You can collect the paper in the shop.',
        withdrawal: 'Cancel an order under My orders until it has left.',
      },
    },
  });
  if (!value) throw new Error('the fixture does not fit the schema');
  return value;
}

/** The texts of `consentData` in German, as a translation file holds them. */
export function germanOf(source: ConsentDocument = consentData()): Record<string, unknown> {
  return {
    kind: 'consent',
    id: source.id,
    language: 'de',
    source: copyDigest(source),
    title: 'Darf Penrose Paper Ihnen Briefe schicken?',
    intro: 'Sie entscheiden, ob wir Ihnen schreiben. Papier kaufen können Sie so oder so.',
    rights:
      'Sie können Ihre Daten jederzeit einsehen, berichtigen oder löschen lassen. Schreiben Sie an privacy@penrose.example.',
    items: {
      post: {
        title: 'Briefe über neues Papier',
        purpose: 'Wir nutzen Ihre Adresse, um Ihnen einen Brief zu schicken, wenn ein neues Papier da ist.',
        data: { address: 'Ihre Postanschrift' },
        recipients: { printer: 'Druckerei Hill Street, die die Briefe druckt' },
        retention: { from: 'der letzte Brief, den wir geschickt haben' },
        benefit: { you: 'Sie hören zuerst von neuem Papier.', us: 'Sie kaufen öfter bei uns.' },
        ifRefused: 'Sie bekommen keine Briefe. Im Laden können Sie weiter alles kaufen.',
        withdrawal: 'Schalten Sie dies unter Datenschutz-Auswahl aus. Ab diesem Tag schicken wir keine Briefe mehr.',
      },
      orders: {
        title: 'Ihre Bestellungen verschicken',
        purpose: 'Wir nutzen Ihre Adresse, um Ihnen zu schicken, was Sie bestellt haben.',
        data: { address: 'Ihre Postanschrift' },
        retention: { criterion: 'Wir behalten sie, bis das Finanzamt die Rechnung nicht mehr verlangt, zehn Jahre.' },
        benefit: { you: 'Ihr Papier kommt bei Ihnen an.' },
        ifRefused: 'Sie können das Papier im Laden abholen.',
        withdrawal: 'Stornieren Sie eine Bestellung unter Meine Bestellungen, solange sie nicht verschickt ist.',
      },
    },
  };
}

/** A new folder with these files in it; what is no string is written as YAML. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(
      join(folder, name),
      typeof content === 'string' || content instanceof Uint8Array ? content : stringify(content),
    );
  }
  return folder;
}
