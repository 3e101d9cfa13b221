import type { CheckedDocument } from '../check/index.ts';
import { type Issue, parse, parseGuide, parseHelp, parseNotices, parseWhy, type Source } from '../core/index.ts';
import { consentDocument, guideDocument, helpDocument, whyDocument } from '../schema/index.ts';

type From<T> = (source: Source, translations?: ReadonlyArray<Source>) => T & { readonly issues: ReadonlyArray<Issue> };

/** The document in each language that is whole, the source first; undefined if there was an error. */
type Notices = { readonly notices?: ReadonlyArray<CheckedDocument> };

/** What comes of parsing a copy file of any kind. */
interface ParsedCopy {
  readonly explanation?: {
    readonly kind: string;
    readonly id: string;
    readonly sourceLanguage: string;
    readonly notices: { readonly [tag: string]: CheckedDocument };
  };
}

/** One kind of copy file: its schema, and how it is parsed. */
export interface Kind {
  readonly schema: object;
  readonly parse: From<ParsedCopy>;
  /** Parses it for its words only: nothing is made that only a record needs. */
  readonly read: From<Notices>;
}

function kind(schema: object, parse: Kind['parse']): Kind {
  const read: Kind['read'] = (source, translations) => {
    const { explanation, issues } = parse(source, translations);
    return { issues, ...(explanation && { notices: Object.values(explanation.notices) }) };
  };
  return { schema, parse, read };
}

/** The kinds of copy files that exist; a new kind is one more line. */
export const kinds: Readonly<Record<string, Kind>> = {
  consent: { schema: consentDocument, parse, read: parseNotices },
  help: kind(helpDocument, parseHelp),
  guide: kind(guideDocument, parseGuide),
  why: kind(whyDocument, parseWhy),
};
