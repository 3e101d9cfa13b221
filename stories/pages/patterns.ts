import type { Test } from '../docs/notes.ts';

/** A deceptive design pattern, and what this library does about it. */
export interface Pattern {
  /** Its number in EDPB Guidelines 03/2022, version 2.0. */
  readonly id: string;
  readonly name: string;
  readonly family: 'Overloading' | 'Skipping' | 'Stirring' | 'Obstructing' | 'Fickle' | 'Left in the dark';
  /** What it does to people, in our words. */
  readonly is: string;
  /** What cannot be built with this library. */
  readonly prevents: string;
  /** Rules of the checker that find it in copy, by id. */
  readonly finds: ReadonlyArray<string>;
  readonly tests: ReadonlyArray<Test>;
  readonly cannot: string;
}

const contract = (file: string, title: string): Test => ({ file: `tests/contract/${file}.browser.test.tsx`, title });
const react = (file: string, title: string): Test => ({ file: `tests/react/${file}.browser.test.tsx`, title });
const core = (file: string, title: string): Test => ({ file: `tests/core/${file}.test.ts`, title });

/** The sixteen types of version 2.0, in its order. */
export const patterns: ReadonlyArray<Pattern> = [
  {
    id: '4.1.1',
    name: 'Continuous prompting',
    family: 'Overloading',
    is: 'Asking again and again, until somebody gives in.',
    prevents:
      'A refusal is kept as long as a consent. The banner comes back only when an item means something else or an answer has expired, and then for that item alone. There is no “later”.',
    finds: ['missing-refusal'],
    tests: [
      react('consent-banner', 'asks nobody who has answered, given or refused'),
      core('standing', 'an answer lasts for ever where nobody says otherwise, a refusal as long as a consent'),
    ],
    cannot:
      'An application that clears its own storage, or opens the dialog by itself, asks again. The library does not see across devices unless you keep the records.',
  },
  {
    id: '4.1.2',
    name: 'Privacy maze',
    family: 'Overloading',
    is: 'Scattering what people need over so many pages that they give up.',
    prevents:
      'All that is told of an item stands in the item, one press away. The page of choices holds every notice and the history.',
    finds: [],
    tests: [
      react('consent-inline', 'shows the full explanation of that item and two answers, and records that item only'),
    ],
    cannot:
      'Your other pages: whether the privacy policy says the same, and how deep “Privacy choices” is buried in a menu.',
  },
  {
    id: '4.1.3',
    name: 'Too many options',
    family: 'Overloading',
    is: 'So many switches that nobody can weigh them.',
    prevents: 'Items stand in groups, and one press refuses them all, however many there are.',
    finds: ['and-or'],
    tests: [contract('neutrality', 'refusing everything takes one press, giving takes at least one')],
    cannot: 'Nothing stops a notice with sixty items. It opens fast and reads badly all the same: ask for less.',
  },
  {
    id: '4.2.1',
    name: 'Deceptive snugness',
    family: 'Skipping',
    is: 'Having the most invasive option on from the start.',
    prevents: 'There is no prop, field or token that turns a switch on beforehand.',
    finds: ['opt-out-tick'],
    tests: [
      contract('neutrality', 'nothing is pre-chosen'),
      react('consent-dialog', 'nothing is chosen: every switch is off and says that there is no answer yet'),
    ],
    cannot: 'What your application does before it asks. Nothing here can see a tracker that runs already.',
  },
  {
    id: '4.2.2',
    name: 'Look over there',
    family: 'Skipping',
    is: 'Drawing the eye to something else while a decision is due.',
    prevents:
      'A surface takes its words from the explanation; there is no place for a picture or an offer between them.',
    finds: ['bundling', 'decoration', 'praise'],
    tests: [react('consent-dialog', 'the rest of the page cannot be reached while it is open')],
    cannot:
      'With the parts you can arrange your own dialog and put anything beside them. And your page may flash behind a banner.',
  },
  {
    id: '4.3.1',
    name: 'Emotional steering',
    family: 'Stirring',
    is: 'Playing on fear, guilt or pride.',
    prevents: 'The labels of the answers are interface words in neutral pairs, held to one form in every language.',
    finds: ['fear', 'shaming', 'praise', 'urgency', 'double-negative'],
    tests: [{ file: 'tests/locales/words.test.ts', title: 'give two answers names of one form and about one length' }],
    cannot:
      'The rules judge six languages by words. A sentence can frighten without any of them, and a picture on your page can too.',
  },
  {
    id: '4.3.2',
    name: 'Hidden in plain sight',
    family: 'Stirring',
    is: 'Making one answer hard to see beside the other.',
    prevents: 'Both answers are one component. No selector reaches one of them alone, and a theme changes both.',
    finds: [],
    tests: [
      contract('neutrality', 'gives both answers the same weight at %i px'),
      contract('neutrality', 'no selector can tell the two answers apart but by their place'),
    ],
    cannot:
      'A selector by place (:first-child) still can. Measure your own theme: the test that we use is in the package’s repository.',
  },
  {
    id: '4.4.1',
    name: 'Dead end',
    family: 'Obstructing',
    is: 'A link that leads nowhere, a setting that is not there.',
    prevents:
      'Withdrawal, contact and a way to a person are needed fields. A guide with a trap, or with a step without a person, is not built.',
    finds: ['missing-withdrawal'],
    tests: [
      core('human/guide-check', 'finds a trap, and names only where it is entered'),
      contract('human', 'there is always something to press, and unknown is never shown as open'),
      react('consent-inline', 'refusing leaves the alternative and a way to answer otherwise'),
    ],
    cannot: 'Whether anybody answers that address, and whether a link you wrote works tomorrow.',
  },
  {
    id: '4.4.2',
    name: 'Longer than necessary',
    family: 'Obstructing',
    is: 'Making the protective way longer than the other.',
    prevents:
      'Refusing, giving and taking back go one way through the code, without “are you sure?” and without a reason to type.',
    finds: ['missing-refusal', 'forced'],
    tests: [
      contract('neutrality', 'refusing everything takes one press, giving takes at least one'),
      contract('neutrality', 'taking everything back takes no more presses than giving everything'),
    ],
    cannot: 'How many presses it takes to reach the page of choices: that link is yours.',
  },
  {
    id: '4.4.3',
    name: 'Misleading action',
    family: 'Obstructing',
    is: 'A control that does something else than it says.',
    prevents:
      'The answers that are recorded follow from the act. “Refuse all” cannot carry anything but refusals, and the record keeps the label that was pressed.',
    finds: ['weak-accept-label', 'state-only-label', 'consent-by-conduct'],
    tests: [
      core('choices', 'refuse everything by refusing all, whatever the switches say'),
      react('consent-dialog', 'refusing all yields one record in which everything is refused'),
    ],
    cannot:
      'Whether your application does what the record says. ConsentGate and the signals help; the rest is your code.',
  },
  {
    id: '4.5.1',
    name: 'Lacking hierarchy',
    family: 'Fickle',
    is: 'The same things said in several places and several ways, in no order.',
    prevents: 'Each item has one order of sections and real headings, on every surface.',
    finds: ['empty-heading'],
    tests: [react('consent-dialog', 'the dialog says who asks, what for, and what each side gets')],
    cannot: 'Two notices that tell of the same purpose in different words: the checker reads one file at a time.',
  },
  {
    id: '4.5.2',
    name: 'Decontextualising',
    family: 'Fickle',
    is: 'Putting a setting where nobody would look for it.',
    prevents: 'ConsentInline and ConsentGate ask where the data is used. PrivacyChoices is one page for everything.',
    finds: [],
    tests: [react('consent-inline', 'is held until the item is given, with something that works meanwhile')],
    cannot: 'Where you link to that page from, and what you call the link.',
  },
  {
    id: '4.5.3',
    name: 'Inconsistent interface',
    family: 'Fickle',
    is: 'Buttons that change places, so that habit presses the wrong one.',
    prevents: 'The order of the answers is the library’s, on every surface, at every width, in every language.',
    finds: [],
    tests: [
      contract('neutrality', 'gives both answers the same weight at %i px'),
      contract('human', 'the panel keeps one order at every hour (WCAG 3.2.6)'),
    ],
    cannot: 'Other software on your page, and your native app.',
  },
  {
    id: '4.5.4',
    name: 'Language discontinuity',
    family: 'Fickle',
    is: 'Answering in another language than the one somebody chose.',
    prevents:
      'One language per surface. A translation that lacks a text is not offered; what is shown instead is whole, named in lang, and a warning says so.',
    finds: ['missing-translation', 'untranslated', 'wrong-script', 'length-ratio'],
    tests: [
      react('consent-dialog', 'the dialog speaks the language of the page, whole'),
      react(
        'consent-dialog',
        'where a language is not offered, the whole dialog is in the source language and says which',
      ),
    ],
    cannot:
      'Whether a translation says the same as its source. It is marked when the source has moved on; only a reader can tell if it is right.',
  },
  {
    id: '4.6.1',
    name: 'Conflicting information',
    family: 'Left in the dark',
    is: 'Saying one thing here and another there, or showing a state that could be either.',
    prevents:
      'A state is told by shape, word and position at once, from one source. What an item says of data and recipients is read from typed fields.',
    finds: ['false-comfort', 'interest-as-consent'],
    tests: [
      contract('forced-colours', 'the three states of a switch look different'),
      react('consent-dialog', 'turning a switch on and off again is an answer, and the switch says no'),
    ],
    cannot: 'A purpose that says less than you do. The fields are true if whoever fills them in tells the truth.',
  },
  {
    id: '4.6.2',
    name: 'Ambiguous wording or information',
    family: 'Left in the dark',
    is: 'Words so vague that nobody knows what they agree to.',
    prevents:
      'Purpose, data, recipients, period, both gains, refusal and withdrawal are each a field of their own, and none may be empty.',
    finds: ['vague-word', 'empty-purpose', 'empty-retention', 'jargon', 'sentence-length', 'unnamed', 'passive'],
    tests: [
      { file: 'tests/check/rules.test.ts', title: 'flags its own bad example and leaves its good one alone' },
      {
        file: 'tests/schema/bad-notice.test.ts',
        title: 'says every issue of a file at once, in the order in which they stand there',
      },
    ],
    cannot:
      'Understanding. A reading score is arithmetic: try the text on people, and in languages without word rules read it twice.',
  },
];
