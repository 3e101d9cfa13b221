import { shown } from './explain-issue.ts';
import type { Finding, Path } from './issue.ts';

const codePoint = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const half = /\p{Surrogate}/u;
const control = /[^\P{Cc}\t\n\r]/u;
// Characters that turn the direction of what follows, so that a text reads otherwise than it is stored (CVE-2021-42574).
const turning = /[\u202a-\u202e\u2066-\u2069]/;
// No bracket inside a bracket: the search stays linear, whatever the text.
const tag = /<[/!]?[a-z!][^<>]*>|&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** What in a text a person would not read as it was written. */
export function marksIn(path: Path, text: string): Finding[] {
  const bad = half.exec(text) ?? control.exec(text);
  if (bad) {
    const mend = 'Type the text anew here: something was lost when it was copied.';
    const found = `${codePoint(bad[0])}, which cannot be shown`;
    return [{ code: 'bad-character', path, expected: 'characters that can be shown', found, mend }];
  }
  const marks: Finding[] = [];
  const turned = turning.exec(text);
  if (turned)
    marks.push({
      code: 'bad-character',
      severity: 'warning',
      path,
      expected: 'text in its own direction',
      found: `${codePoint(turned[0])}, which is not seen and turns the direction`,
      mend: 'Delete it. Browsers find the direction of each text themselves.',
    });
  const markup = tag.exec(text);
  if (markup) {
    const mend = 'Write plain words. Copy is never HTML: a person would read the marks themselves.';
    const found = shown(markup[0]);
    marks.push({ code: 'markup', severity: 'warning', path, expected: 'plain words', found, mend });
  }
  return marks;
}

/** The marks in every string of a document that people may read; notes to colleagues are left out. */
export function marksOf(data: unknown, path: Path = []): Finding[] {
  if (typeof data === 'string') return marksIn(path, data);
  if (typeof data !== 'object' || data === null || (path.length === 1 && path[0] === 'silenced')) return [];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys.flatMap((key) => marksOf((data as Record<string | number, unknown>)[key], [...path, key]));
}
