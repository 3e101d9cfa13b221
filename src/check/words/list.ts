// What each list is for. The phrases are parts of regular expressions, in lower case, with plain apostrophes; they
// match whole words. A phrase earns its place by being wrong nearly every time: a checker that scolds the innocent
// is not read. The lists of other languages are written in those languages, not translated from the English one.

/** The word lists that every language with word rules has. */
export type ListName =
  /** A refusal spoken in the first person; measured on published dark patterns, standards of the field. */
  | 'first-person'
  /** Whole refusals that are plain although they are in the first person. */
  | 'neutral-refusal'
  | 'shaming'
  | 'fear'
  | 'praise'
  /** Words that push one answer when they stand on its button. */
  | 'push'
  | 'urgency'
  | 'conduct'
  | 'bundling'
  | 'and-or'
  | 'forced'
  | 'opt-out-tick'
  /** Vague only where the writer must be exact: purposes, recipients, retention. */
  | 'vague'
  /** Vague about what the company does, wherever it stands. */
  | 'vague-anywhere'
  | 'empty-purpose'
  /** What makes an empty purpose concrete when it follows: "by counting visits". */
  | 'how'
  | 'empty-retention'
  | 'check-back'
  | 'anonymous'
  | 'never-shared'
  | 'wholly-secure'
  | 'negative'
  | 'double-negative'
  /** Whole labels that only name a state. */
  | 'state-only'
  /** Whole labels that are no clear yes. */
  | 'weak-accept'
  | 'empty-heading'
  | 'withdrawal'
  | 'unnamed'
  | 'loss'
  | 'still'
  | 'jargon'
  | 'passive'
  | 'by-whom'
  /** Words that ask for consent. */
  | 'asks-consent'
  /** Data of GDPR Art. 9. */
  | 'special-data'
  | 'automated'
  /** A reply that puts off instead of refusing. */
  | 'later';

export type WordLists = { readonly [Name in ListName]: ReadonlyArray<string> };
