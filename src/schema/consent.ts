import * as v from 'valibot';
import { country, duration, flag, gain, id, language, link, name, text } from './fields.ts';

// Schemas stand in calls marked pure, so that a bundle that only decides holds none of them.
// The consent document. Each field is described once, here: editors, the checker and the types all read this file.
// Sources: GDPR Art. 4(11), 7, 9, 13, 14, 49; EDPB Guidelines 05/2020 §64; WP260 rev.01 §36.

/** The six legal bases of GDPR Art. 6(1); only `consent` is ever given a control. */
const legalBases = [
  'consent',
  'contract',
  'legal-duty',
  'vital-interests',
  'public-task',
  'legitimate-interest',
] as const;
export type LegalBasis = (typeof legalBases)[number];

const recipient = /* @__PURE__ */ (() =>
  v.union(
    [
      text('The name of the recipient, or what kind of recipient it is.'),
      v.strictObject({
        name: text('The name of the recipient, or what kind of recipient it is.'),
        role: v.exactOptional(
          v.pipe(
            v.picklist(['processor', 'controller', 'joint-controller']),
            v.description(
              'processor: works on our orders only. controller: decides for itself what to do with the data.',
            ),
          ),
        ),
        country: v.exactOptional(country('Two capital letters, ISO 3166-1: DE, US.')),
        url: v.exactOptional(link('Where the recipient explains what it does.')),
      }),
    ],
    'recipient',
  ))();

const retention = /* @__PURE__ */ (() =>
  v.union(
    [
      v.strictObject({
        period: duration('How long the data is kept.'),
        from: text('The moment the period starts, as a phrase: the day you turn this off.'),
      }),
      v.strictObject({
        criterion: text('What decides when the data is deleted, where no period can be given (GDPR Art. 13(2)(a)).'),
      }),
    ],
    'retention',
  ))();

const transfer = /* @__PURE__ */ (() =>
  v.strictObject({
    country: country('Two capital letters, ISO 3166-1: US.'),
    basis: v.pipe(
      v.picklist(['adequacy', 'safeguards', 'explicit-consent']),
      v.description(
        'adequacy: the EU has decided that the country protects data well. safeguards: a contract or binding rules do. explicit-consent: neither does, and the person must be told the risks (GDPR Art. 49(1)(a)).',
      ),
    ),
    safeguard: v.exactOptional(text('Which safeguard protects the data, and how to get a copy of it.')),
    risks: v.exactOptional(text('What could happen to the data there. Required when the basis is explicit-consent.')),
  }))();

const storage = /* @__PURE__ */ (() =>
  v.strictObject({
    name: name('The name of the cookie or storage key, exactly as it is on the device.'),
    kind: v.pipe(
      v.picklist(['cookie', 'local-storage', 'session-storage', 'indexed-db', 'device-identifier', 'other']),
      v.description('Where it is stored.'),
    ),
    period: v.pipe(
      v.union([v.literal('session'), duration('How long it stays on the device.')], 'storage-period'),
      v.description('How long it stays on the device: a duration, or session.'),
    ),
    thirdParty: flag('true if somebody else than the controller can read it (CJEU C-673/17).'),
  }))();

const item = /* @__PURE__ */ (() =>
  v.strictObject({
    title: text('What this item does, in a few words: Group photos by face.'),
    purpose: text('One plain sentence: what we do with the data, and what for. One purpose per item.'),
    group: v.exactOptional(id('The group this item is shown in; one of the ids under groups.')),
    basis: v.pipe(
      v.picklist(legalBases),
      v.description('The legal basis (GDPR Art. 6). Only consent is asked with a switch; the others are explained.'),
    ),
    explicit: v.exactOptional(
      flag('true for special-category data (health, beliefs, faces: GDPR Art. 9). Never part of "accept all".'),
    ),
    revision: v.exactOptional(
      v.pipe(
        v.number(),
        v.integer('revision'),
        v.minValue(1, 'revision'),
        v.description('Raise by one when you rewrite the purpose to mean something else: people are then asked again.'),
      ),
    ),
    data: v.pipe(
      v.record(id('id of a piece of data'), text('What the data is, as people call it: your photos.')),
      v.minEntries(1, 'no-data'),
      v.description('Which data is used. id: what people read. The ids decide whether people are asked again.'),
    ),
    recipients: v.pipe(
      v.record(id('id of a recipient'), recipient),
      v.description('Who gets the data, besides the controller. {} if nobody. id: name.'),
    ),
    retention: v.pipe(retention, v.description('How long the data is kept: a period and its start, or a criterion.')),
    benefit: v.pipe(
      v.strictObject({
        you: gain('What the person gets from saying yes.'),
        us: gain('What the company gets from it.'),
      }),
      v.description('What each side gets. They are shown side by side, in the same size.'),
    ),
    ifRefused: text('What happens if the person says no. Say also what still works.'),
    withdrawal: text('How to take it back, where, and what happens to the data then.'),
    interest: v.exactOptional(text('The interest that the processing serves. Required for legitimate-interest.')),
    objection: v.exactOptional(
      text('How to object. Required for legitimate-interest and public-task (GDPR Art. 21(4)).'),
    ),
    surprise: v.exactOptional(text('Anything a person would not expect (WP260 §36).')),
    examples: v.exactOptional(v.pipe(v.array(text('One concrete example.')), v.description('Concrete examples.'))),
    transfers: v.exactOptional(
      v.pipe(
        v.record(id('id of a transfer'), transfer),
        v.description('Transfers to countries outside the EEA, and what protects the data there.'),
      ),
    ),
    automatedDecision: v.exactOptional(
      v.pipe(
        v.strictObject({
          logic: text('How the decision comes about: what is looked at, and what counts most.'),
          effects: text('What the decision changes for the person.'),
          humanReview: text('How to reach a person who can look again and change it.'),
        }),
        v.description('A decision made by a computer alone that matters to the person (GDPR Art. 13(2)(f), 22).'),
      ),
    ),
    source: v.exactOptional(text('Where the data comes from, if not from the person (GDPR Art. 14).')),
    storage: v.exactOptional(
      v.pipe(
        v.record(id('id of a stored thing'), storage),
        v.description('What is stored on or read from the device (ePrivacy Art. 5(3)).'),
      ),
    ),
    uses: v.exactOptional(
      v.pipe(
        v.array(
          v.pipe(
            v.picklist(['sale', 'sharing', 'targeted-advertising']),
            v.description(
              'As the laws of California use these words (CCPA): sold, shared, or used to choose advertisements.',
            ),
          ),
        ),
        v.description('Marks what a Global Privacy Control signal switches off.'),
      ),
    ),
    standard: v.exactOptional(
      v.pipe(
        v.picklist(['iab-tcf']),
        v.description(
          'iab-tcf: title, purpose and examples are fixed texts of the IAB TCF. They are never reworded, and no rule of wording looks at them.',
        ),
      ),
    ),
    dpv: v.exactOptional(
      v.pipe(
        v.strictObject({
          purposes: v.exactOptional(
            v.pipe(
              v.array(name('A DPV purpose term: ServicePersonalisation.')),
              v.description('What it is for, as DPV terms.'),
            ),
          ),
          data: v.exactOptional(
            v.pipe(
              v.record(id('id of a piece of data'), name('A DPV personal-data term: Photo.')),
              v.description('The DPV term of each piece of data, by its id under data.'),
            ),
          ),
        }),
        v.description('Terms of the W3C Data Privacy Vocabulary, for exported records. Never shown.'),
      ),
    ),
  }))();

/** The file `<id>.consent.yaml`, in the language it was first written in. */
export const consentDocument = /* @__PURE__ */ (() =>
  v.strictObject({
    kind: v.pipe(v.literal('consent'), v.description('What this file explains: consent.')),
    id: id('The name of this notice; also the beginning of the file name. Never use it for another notice later.'),
    language: language('The language this file is written in.'),
    controller: v.pipe(
      v.strictObject({
        id: v.exactOptional(id('Keeps its value when only the name of the company is spelt differently.')),
        name: name('The full name of whoever is responsible. The same in every language.'),
        contact: name('Where to write about privacy: an e-mail address or a link.'),
        address: v.exactOptional(name('The postal address.')),
        representative: v.exactOptional(name('The representative in the EU, if there must be one (GDPR Art. 27).')),
        dataProtectionOfficer: v.exactOptional(name('How to reach the data protection officer.')),
      }),
      v.description('Who asks, and is responsible (GDPR Art. 13(1)(a)).'),
    ),
    title: text('Names the effect of saying yes, as a question: Let Lumen group your photos?'),
    intro: text('One or two sentences: what the choice is about. Not a slogan.'),
    rights: v.exactOptional(text('Which rights the person has, and how to use them (GDPR Art. 13(2)(b)).')),
    authority: v.exactOptional(
      v.pipe(
        v.strictObject({ name: name('The name of the authority.'), url: link('Where to complain.') }),
        v.description('Where to complain (GDPR Art. 13(2)(d)).'),
      ),
    ),
    groups: v.exactOptional(
      v.pipe(
        v.record(
          id('id of a group'),
          v.strictObject({
            title: text('The heading of the group.'),
            intro: v.exactOptional(text('What the items have in common.')),
          }),
        ),
        v.description('Headings for a long list of items. Items name their group.'),
      ),
    ),
    items: v.pipe(
      v.record(id('id of an item'), item),
      v.minEntries(1, 'no-items'),
      v.description('What is asked or explained, one purpose each, in the order it is shown.'),
    ),
    glossary: v.exactOptional(
      v.pipe(
        v.record(
          id('id of a word'),
          v.strictObject({ term: text('The word.'), meaning: text('What it means, in plain words.') }),
        ),
        v.description('Words that need explaining.'),
      ),
    ),
    silenced: v.exactOptional(
      v.pipe(
        v.array(
          v.pipe(
            v.strictObject({
              rule: name('The id of the rule.'),
              path: v.exactOptional(name('Where; everywhere in this file if left out: items.faces.purpose.')),
              reason: name('Why the rule is wrong here. A sentence a colleague can check.'),
            }),
            v.description('One rule that is silenced, and why.'),
          ),
        ),
        v.description('Rules of the checker that are silenced in this file, each with a reason.'),
      ),
    ),
  }))();

/** What a consent file holds, as typed data. */
export type ConsentDocument = v.InferOutput<typeof consentDocument>;
/** One item of a consent file. */
export type ConsentItem = ConsentDocument['items'][string];
/** One transfer of an item's data to another country. */
export type Transfer = v.InferOutput<typeof transfer>;
/** How long an item's data is kept. */
export type Retention = v.InferOutput<typeof retention>;
/** Who gets an item's data. */
export type Recipient = v.InferOutput<typeof recipient>;
