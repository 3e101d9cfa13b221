import type { ConsentDocument, Path } from '../schema/index.ts';

/** An `error` fails the check, a `warning` is worth a second look, an `info` is a remark. */
export type Severity = 'error' | 'warning' | 'info';

/** What a text is there for; it decides which rules look at it. */
export type Role =
  // on buttons
  | 'accept'
  | 'refuse'
  | 'settings'
  | 'close'
  | 'label'
  // above and beside them
  | 'heading'
  | 'item-title'
  | 'purpose'
  | 'data'
  | 'recipient'
  | 'retention'
  | 'benefit'
  | 'refusal'
  | 'withdrawal'
  | 'text';

/** One text that a person reads, and where it stands. */
export interface CopyText {
  readonly path: Path;
  readonly text: string;
  readonly role: Role;
  /** Fixed by a standard (IAB TCF) and never reworded, so no rule of wording looks at it. */
  readonly standard?: boolean;
}

/** A rule that a file silences, with a reason a colleague can check. */
export interface Silence {
  readonly rule: string;
  /** Where, and below; everywhere in the file if left out. */
  readonly path?: string;
  readonly reason: string;
}

/** All texts of one file in one language: what a rule looks at. */
export interface Sheet {
  readonly file: string;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  readonly texts: ReadonlyArray<CopyText>;
  /** The whole notice in this language, for rules that compare words with typed fields. */
  readonly notice?: ConsentDocument;
  /** What its file silences: a copy file under `silenced`, a catalogue under `_forthright`. */
  readonly silenced?: ReadonlyArray<Silence>;
  /** The sheet this one is a translation of. */
  readonly origin?: Sheet;
  /** A plain message catalogue: its keys, plural forms and placeholders are judged as those of `i18next` or of ICU. */
  readonly catalogue?: 'i18next' | 'icu';
}

/** One place where a rule does not hold. What it leaves out is taken from the rule. */
export interface Hit {
  readonly path: Path;
  readonly at?: 'key' | 'value';
  /** The words found. */
  readonly found: string;
  /** What is wrong here, in one sentence. */
  readonly message: string;
  readonly mend?: string;
  readonly severity?: Severity;
}

/** A text or a whole sheet on which a rule is shown and tested. */
export type Example = string | Partial<Sheet>;

/** One rule of the checker, with everything its page says. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What it flags, as a sentence. */
  readonly flags: string;
  /** Why that matters to the person who reads the copy. */
  readonly why: string;
  /** The law, guideline or study it comes from. */
  readonly source: string;
  /** How to mend it. */
  readonly mend: string;
  /** The languages it can judge, as base tags; `all` for rules that look at structure. */
  readonly languages: ReadonlyArray<string> | 'all';
  /** Languages it cannot judge although it looks at structure only. */
  readonly unjudged?: (language: string) => boolean;
  /** What it cannot tell, and what it leaves alone on purpose. */
  readonly limits?: string;
  /** The role its examples are read in, where they are one text. */
  readonly role?: Role;
  readonly bad: Example;
  readonly good: Example;
  /** A rule of wording: it does not look at texts that a standard fixes. */
  readonly wording?: boolean;
  readonly check: (sheet: Sheet) => Iterable<Hit>;
}
