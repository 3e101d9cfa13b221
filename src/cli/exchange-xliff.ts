import type { XliffText, XliffUnit } from 'xliff';
import { Refused, type ReturnedFile } from './exchange.ts';
import type { Job } from './translation-job.ts';

const places = /\{\{[^{}]*\}\}|%\(\w+\)[sd]|%\d*\$?[sd]|\{\w+\}/g;

/** A text with its placeholders as marks that a translator's tool moves but cannot change. */
function marked(text: string): XliffText {
  const pieces: Array<string | { Standalone: Record<string, string> }> = [];
  let at = 0;
  for (const match of text.matchAll(places)) {
    if (match.index > at) pieces.push(text.slice(at, match.index));
    const [place] = match;
    pieces.push({ Standalone: { id: String(pieces.length + 1), disp: place, equiv: place } });
    at = match.index + place.length;
  }
  if (pieces.length === 0) return text;
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

type Piece = Exclude<XliffText, string>[number];
function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  const { id, disp = '', equiv = '' } = piece.Standalone;
  return id === 'space' ? String(JSON.parse(disp)) : disp || equiv;
}
/** The library gives a lone mark without a list around it. */
const plain = (text: XliffText | Piece | undefined): string =>
  text === undefined ? '' : Array.isArray(text) ? text.map(pieceText).join('') : pieceText(text as Piece);

/** Writes XLIFF 2.1 (OASIS, ISO 21720). Each unit has a note, a length hint, and its placeholders protected. */
export async function writeXliff(jobs: ReadonlyArray<Job>, from: string, to: string): Promise<string> {
  const { js2xliff } = await import('xliff');
  const resources = jobs.map(({ name, units }) => {
    const entries = units.map(({ id, source, target, note, length }): [string, XliffUnit] => [
      id,
      {
        source: marked(source),
        ...(target !== undefined && { target: marked(target) }),
        note: `${note} About ${length} characters at most.`.trim(),
      },
    ]);
    return [name, Object.fromEntries(entries)] as const;
  });
  // The library writes white space into texts when it indents, and the core of 2.1 is that of 2.0.
  const text = await js2xliff(
    { sourceLanguage: from, targetLanguage: to, resources: Object.fromEntries(resources) },
    { indent: '' },
  );
  const versioned = text
    .replace(/(<xliff\b[^>]*\bversion=)"2\.0"/, '$1"2.1"')
    .replaceAll('<unit ', '\n<unit ')
    .replaceAll('<file ', '\n<file ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${versioned}\n`;
}

const spaceMark = (space: string) => `<ph id="space" disp="${JSON.stringify(space).replaceAll('"', '&quot;')}"/>`;

/** The library drops white space beside marks, so it becomes a mark itself. */
const withMarkedSpaces = (text: string) =>
  text
    .replace(/\s+(?=<ph\b)/g, spaceMark)
    .replace(/(<ph\b[^>]*\/>)(\s+)/g, (_, mark: string, space: string) => mark + spaceMark(space));

/** Reads XLIFF 2.x. @throws Refused on a document type (external entities), and on what is no XLIFF 2 */
export async function readXliff(text: string): Promise<ReturnedFile> {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text))
    throw new Refused(
      'The file has a document type declaration. It could make this program read other files, so it is refused. Ask for a file without one.',
    );
  if (!/<xliff\b[^>]*\bversion="2\.[0-9]"/.test(text))
    throw new Refused('This is no XLIFF 2 file. Ask for XLIFF 2.0 or 2.1.');
  // The library reads a file that was cut off as if it were whole.
  if (!/<\/xliff>\s*$/.test(text)) throw new Refused('This XML cannot be read: it ends before its end.');
  const { xliff2js } = await import('xliff');
  try {
    const { resources, sourceLanguage = '', targetLanguage = '' } = await xliff2js(withMarkedSpaces(text));
    const texts = Object.entries(resources).flatMap(([name, units]) =>
      Object.entries(units).map(([id, { source, target }]) => ({
        name,
        id,
        source: plain(source),
        target: plain(target),
      })),
    );
    return { from: sourceLanguage, to: targetLanguage, texts };
  } catch (error) {
    // The library takes marks in odd places for texts, and hands on what is none.
    const why = error instanceof TypeError ? 'it has no text where XLIFF has one' : String(error).split('\n')[0];
    throw new Refused(`This XML cannot be read: ${why?.replace(/^Error: /, '')}.`);
  }
}
