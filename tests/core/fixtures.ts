import { type ConsentDocument, type ConsentExplanation, type ConsentNotice, parse } from '../../src/core/index.ts';
import { consentDocument, validate } from '../../src/schema/index.ts';

/** A notice that uses every field of the schema at least once. */
export function fullData(): ConsentDocument {
  const { value, findings } = validate(consentDocument, {
    kind: 'consent',
    id: 'orchard',
    language: 'en',
    controller: {
      id: 'orchard-coop',
      name: 'Orchard Co-operative',
      contact: 'privacy@orchard.example',
      address: '1 Apple Row, Ludlow',
      representative: 'Obsthof Vertretung, Bonn',
      dataProtectionOfficer: 'dpo@orchard.example',
    },
    title: 'Let Orchard plan your harvest with you?',
    intro: 'You choose what we may use for the plan.',
    rights: 'You can see, correct or delete your data at any time.',
    authority: { name: 'The data protection authority', url: 'https://authority.example/complain' },
    groups: { garden: { title: 'Your garden', intro: 'What grows where you live.' }, money: { title: 'Your money' } },
    items: {
      soil: {
        title: 'Advice for your soil',
        purpose: 'We use your soil samples to tell you what to plant.',
        group: 'garden',
        basis: 'consent',
        revision: 2,
        data: { samples: 'your soil samples', place: 'the place of your garden' },
        recipients: {
          lab: { name: 'Clay Labs', role: 'processor', country: 'NO', url: 'https://clay.example' },
          growers: 'the growers of your village',
        },
        retention: { period: 'P1Y6M', from: 'the last sample you sent' },
        benefit: { you: 'You know what grows well.', us: 'We learn which soils there are.' },
        ifRefused: 'You get the plan for all gardens.',
        withdrawal: 'Turn this off under Privacy choices. We delete the samples within a week.',
        surprise: 'The lab sees the name of your village.',
        examples: ['You are told to plant beans.', 'You are told to add lime.'],
        transfers: {
          backup: { country: 'JP', basis: 'adequacy' },
          archive: { country: 'BR', basis: 'safeguards', safeguard: 'A contract. Ask us for a copy.' },
          study: { country: 'US', basis: 'explicit-consent', risks: 'Offices there may read the samples.' },
        },
        automatedDecision: {
          logic: 'We compare your soil with 1,000 others.',
          effects: 'It decides which plan you are shown first.',
          humanReview: 'Ask our gardeners to look again.',
        },
        source: 'The land register.',
        storage: {
          plan: { name: 'orchard.plan', kind: 'local-storage', period: 'P30D', thirdParty: false },
          visit: { name: 'visit', kind: 'cookie', period: 'session', thirdParty: true },
        },
        uses: ['sharing', 'sale'],
        dpv: { purposes: ['ServicePersonalisation'], data: { place: 'Location' } },
      },
      allergies: {
        title: 'Leave out what you are allergic to',
        purpose: 'We use your list of allergies so that no box holds them.',
        basis: 'consent',
        explicit: true,
        data: { allergies: 'your list of allergies' },
        recipients: {},
        retention: { criterion: 'We keep it until you leave the co-operative.' },
        benefit: { you: 'Your box is safe for you.', us: 'none' },
        ifRefused: 'Look into each box yourself.',
        withdrawal: 'Delete the list under My box.',
      },
      theft: {
        title: 'Look for theft',
        purpose: 'We watch the gate of the orchard to find thieves.',
        group: 'money',
        basis: 'legitimate-interest',
        data: { pictures: 'pictures of the gate' },
        recipients: {},
        retention: { period: 'PT72H', from: 'the picture' },
        benefit: { you: 'none', us: 'Fewer apples are stolen.' },
        ifRefused: 'You can come in by the other gate.',
        withdrawal: 'The pictures are deleted after three days.',
        interest: 'We want to keep our apples.',
        objection: 'Write to us, and we look at your case.',
      },
    },
    glossary: { lime: { term: 'lime', meaning: 'A powder that makes soil less sour.' } },
    silenced: [{ rule: 'vague-word', path: 'items.soil.purpose', reason: 'A colleague has looked at it.' }],
  });
  if (!value) throw new Error(`the fixture does not fit the schema: ${JSON.stringify(findings)}`);
  return value;
}

/** The explanation of a document in its own language. */
export function explanationOf(data: unknown = fullData()): ConsentExplanation {
  const { explanation, issues } = parse({ file: 'orchard.consent.yaml', data });
  if (!explanation) throw new Error(`the fixture does not parse: ${JSON.stringify(issues)}`);
  return explanation;
}

/** The notice of an explanation in the language it was written in. */
export function noticeOf(explanation: ConsentExplanation = explanationOf()): ConsentNotice {
  const notice = explanation.notices[explanation.sourceLanguage];
  if (!notice) throw new Error('the explanation has no notice');
  return notice;
}

/** Freezes data all the way down: whatever writes to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}
