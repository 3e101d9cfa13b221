declare module 'xliff' {
  /** A text, or pieces of text with protected marks between them. */
  export type XliffText = string | ReadonlyArray<string | { readonly Standalone: Readonly<Record<string, string>> }>;
  export interface XliffUnit {
    readonly source: XliffText;
    readonly target?: XliffText;
    readonly note?: string | ReadonlyArray<string>;
  }
  export interface Xliff {
    readonly sourceLanguage: string;
    readonly targetLanguage?: string;
    readonly resources: Readonly<Record<string, Readonly<Record<string, XliffUnit>>>>;
  }
  export function js2xliff(document: Xliff, options: { indent: string }): Promise<string>;
  export function xliff2js(text: string): Promise<Xliff>;
}
