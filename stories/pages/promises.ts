import type { Test } from '../docs/notes.ts';

/** A promise of the design: what it says, how it is kept, and by which tests. */
export interface Promise {
  readonly number: number;
  readonly family: 'Consent' | 'Why' | 'Human' | 'All';
  readonly title: string;
  readonly says: string;
  readonly kept: string;
  readonly tests: readonly [Test, ...Test[]];
  /** The story that shows it: `file export`, by the name of the component. */
  readonly shown?: string;
}

const contract = (file: string, title: string): Test => ({ file: `tests/contract/${file}`, title });
const react = (file: string, title: string): Test => ({ file: `tests/react/${file}.browser.test.tsx`, title });
const core = (file: string, title: string): Test => ({ file: `tests/core/${file}.test.ts`, title });
const neutrality = (title: string) => contract('neutrality.browser.test.tsx', title);

/** All eighteen, in the order of the design. */
export const promises: ReadonlyArray<Promise> = [
  {
    number: 1,
    family: 'Consent',
    title: 'Giving and refusing are the same button',
    says: 'One component, rendered by one loop, on one layer, with one size, weight and contrast. No prop, class or token can style or order one of them alone.',
    kept: 'Both come out of one list. Nothing on them tells them apart but their place, and the place is ours.',
    tests: [
      neutrality('gives both answers the same weight at %i px'),
      neutrality('no selector can tell the two answers apart but by their place'),
    ],
    shown: 'ConsentDialog Open',
  },
  {
    number: 2,
    family: 'Consent',
    title: 'Nothing is pre-chosen',
    says: 'A choice is unset, given or refused. “Not asked” never looks like “no”.',
    kept: 'There is no prop that would choose for somebody, and the third state has a shape and a word of its own.',
    tests: [
      neutrality('nothing is pre-chosen'),
      react('consent-dialog', 'nothing is chosen: every switch is off and says that there is no answer yet'),
    ],
    shown: 'ConsentDialog States',
  },
  {
    number: 3,
    family: 'Consent',
    title: 'Only a press decides',
    says: 'Closing, Escape, scrolling, waiting and leaving record nothing. A record is born in the person’s act, once, with its reason.',
    kept: 'Records come from one pure function that is called in one place: the press.',
    tests: [
      react('consent-dialog', '%s closes, records nothing, and brings the focus back'),
      react('consent-dialog', 'leaving the page while it is open records nothing'),
      react('consent-dialog', 'a double click decides once'),
    ],
    shown: 'ConsentDialog Controlled',
  },
  {
    number: 4,
    family: 'Consent',
    title: 'No is never further away than yes',
    says: 'Refusing takes no more steps than giving. Taking back takes no more steps than giving.',
    kept: 'Both are counted, press by press, for every notice.',
    tests: [
      neutrality('refusing everything takes one press, giving takes at least one'),
      neutrality('taking everything back takes no more presses than giving everything'),
    ],
    shown: 'PrivacyChoices TakenBack',
  },
  {
    number: 5,
    family: 'Consent',
    title: 'A switch only where there is a choice',
    says: 'Contract, legal duty and legitimate interest are explained, without a switch. Sensitive items are never part of “accept all”.',
    kept: 'What is asked follows from the legal basis in the file. “Accept all” is computed, and leaves explicit items out.',
    tests: [
      neutrality('every item has its own switch if it is asked, and none if it is not'),
      core('choices', 'never give a sensitive item without its own switch'),
    ],
    shown: 'ConsentDialog WithoutSwitches',
  },
  {
    number: 6,
    family: 'Consent',
    title: 'Every item says everything',
    says: 'Purpose, data, recipients, retention, what each side gets, what happens after a no, how to take it back. A missing one is an error when the notice is built, not an empty row.',
    kept: 'The schema asks for each field, and says where and how to mend it.',
    tests: [
      { file: 'tests/schema/bad-notice.test.ts', title: 'does not hide another field that is missing' },
      {
        file: 'tests/schema/bad-notice.test.ts',
        title: 'says every issue of a file at once, in the order in which they stand there',
      },
    ],
    shown: 'ConsentDialog Details',
  },
  {
    number: 7,
    family: 'Consent',
    title: 'What helps only us says so',
    says: 'If an item serves only the company, the person reads that in plain words.',
    kept: 'Where the file says that the person gains nothing, the sentence is ours and cannot be softened.',
    tests: [
      contract(
        'parts.browser.test.tsx',
        'an item that serves only the company says so where the person would look for their gain',
      ),
    ],
    shown: 'ConsentInline OnlyForUs',
  },
  {
    number: 8,
    family: 'Consent',
    title: 'Asked again only when it means something else',
    says: 'A typo or a translation asks nobody. A new recipient asks, only for that item, and shows what changed. A rewritten purpose is put before its author, never decided in silence.',
    kept: 'Two digests: one of the words that were shown, one of what each item means.',
    tests: [
      core('standing', 'a typo or a translation asks nobody'),
      core('standing', 'a new recipient asks again, only for that item, and says what changed'),
      {
        file: 'tests/cli/diff.test.ts',
        title: 'puts a reworded purpose before the author, and asks again once the author raises it',
      },
    ],
    shown: 'WhatChanged Default',
  },
  {
    number: 9,
    family: 'Consent',
    title: 'A language is whole, or it is not offered',
    says: 'No silent fallback inside one dialog.',
    kept: 'A translation that lacks a text is not built. Where a language is not offered, all of it is shown in another, and that is said.',
    tests: [
      react(
        'consent-dialog',
        'where a language is not offered, the whole dialog is in the source language and says which',
      ),
      { file: 'tests/locales/words.test.ts', title: 'are all there, and no others' },
    ],
    shown: 'ConsentDialog RightToLeft',
  },
  {
    number: 10,
    family: 'Why',
    title: 'No reason in free text',
    says: 'A reason is a typed claim over facts. Its text is made from the claim, and every number in it comes from a fact.',
    kept: 'There is no field for a sentence. A number that is no fact breaks the explanation.',
    tests: [
      core('why/invariants', '1: a number that is no fact'),
      core('why/invariants', '9: a reason that rests on no fact'),
    ],
    shown: 'WhyCallout States',
  },
  {
    number: 11,
    family: 'Why',
    title: 'What the facts contradict is never shown',
    says: 'It throws in development. In production the strongest true form is shown, or “we can’t tell you why”, and the application is told.',
    kept: 'A reason is tested twice: when it is made, and when it is shown.',
    tests: [
      core('why/invariants', 'throws in development, in a sentence that says what to do'),
      core('why/invariants', 'gives way to the strongest true form in production, and onUnfaithful is told'),
    ],
    shown: 'WhyCallout Unknown',
  },
  {
    number: 12,
    family: 'Why',
    title: '“Because” is earned',
    says: 'It is said only when the facts decide: without them the order would be another. Otherwise “also”. Otherwise nothing.',
    kept: 'A but-for test on the figures, with each threshold as a setting that has a name.',
    tests: [
      core('why/explain-route', 'says "because" where the order would flip without the delay, with both magnitudes'),
      core('why/explain-route', 'says "also" where the delay is real but the route would be faster without it too'),
    ],
    shown: 'WhyCallout Also',
  },
  {
    number: 13,
    family: 'Why',
    title: 'Paid comes first',
    says: 'Sponsored and safety reasons cannot be left out or put below others.',
    kept: 'The order of reasons is computed, and an explanation in another order is refused.',
    tests: [
      core('why/invariants', '4: a paid reason left out, or put below another'),
      react('why-callout', 'an advertisement says so in its one line, before everything else'),
    ],
    shown: 'WhyCallout Sponsored',
  },
  {
    number: 14,
    family: 'Human',
    title: 'A person is one press away, from everywhere',
    says: 'Each dialog, each callout, each step of a guide, each notice of a program. A guide with a node without that exit is not built.',
    kept: 'The graph of each guide is walked when it is parsed; each surface has one place for the line.',
    tests: [
      contract(
        'human.browser.test.tsx',
        'a person is one press away at every step, in the same place and by the same name',
      ),
      core('human/guide-check', 'refuses a guide in which nobody can be reached, and names every node'),
    ],
    shown: 'GuidedHelp States',
  },
  {
    number: 15,
    family: 'Human',
    title: 'Unknown is never shown as open',
    says: 'Pressing the button yields a receipt, or a visible failure with the next way to reach someone. Never a dead end.',
    kept: 'Hours, holidays and live status give one of three states; what nobody knows is the third. A request can end in two ways only.',
    tests: [
      core('human/availability', 'is unknown, never open, for any channel on any day that no list of holidays reaches'),
      core('human/escalation', 'always ends in a receipt or a failure, whatever happens in which order'),
    ],
    shown: 'EscalationButton Failed',
  },
  {
    number: 16,
    family: 'Human',
    title: 'Shown first, sent with your say',
    says: 'What is passed on to the person who answers is shown first, and each line can be struck out.',
    kept: 'What stands there is what is sent: one list makes both.',
    tests: [
      react('escalation-button', 'is shown first, line by line, and a line that is struck out stays with the person'),
    ],
    shown: 'EscalationButton WithWhatGoesAlong',
  },
  {
    number: 17,
    family: 'All',
    title: 'Text, never HTML; no call, no tracking',
    says: 'No inline handlers or styles that a strict policy forbids. No network call of its own.',
    kept: 'Copy with a tag in it is refused. The pure floors know neither clock nor network, and the first HTML is looked through.',
    tests: [
      contract(
        'server.test.tsx',
        'the first HTML carries no inline style and no inline handler, so that a strict policy allows it',
      ),
      contract('floors.test.ts', 'the pure floors know no clock, no randomness and no surroundings'),
      contract('claims.test.ts', 'nothing in the library calls the network by itself but the outbox of records'),
    ],
  },
  {
    number: 18,
    family: 'All',
    title: '“Helps with”, never “complies”',
    says: 'It says what it cannot know.',
    kept: 'The words that would promise it are looked for in everything that people read here.',
    tests: [contract('claims.test.ts', 'nothing that people read promises to comply with a law')],
  },
];
