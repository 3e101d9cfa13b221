import type { CheckedDocument } from '../check/index.ts';
import { type Issue, parse, parseGuide, parseHelp, parseWhy, type Source } from '../core/index.ts';
import { consentDocument, guideDocument, helpDocument, whyDocument } from '../schema/index.ts';

/** What comes of parsing a copy file of any kind. */
interface ParsedCopy {
  readonly explanation?: {
    readonly kind: string;
    readonly id: string;
    readonly sourceLanguage: string;
    readonly notices: { readonly [tag: string]: CheckedDocument };
  };
  readonly issues: ReadonlyArray<Issue>;
}

/** One kind of copy file: its schema, and how it is parsed. */
export interface Kind {
  readonly schema: object;
  readonly parse: (source: Source, translations?: ReadonlyArray<Source>) => ParsedCopy;
}

/** The kinds of copy files that exist; a new kind is one more line. */
export const kinds: Readonly<Record<string, Kind>> = {
  consent: { schema: consentDocument, parse },
  help: { schema: helpDocument, parse: parseHelp },
  guide: { schema: guideDocument, parse: parseGuide },
  why: { schema: whyDocument, parse: parseWhy },
};
