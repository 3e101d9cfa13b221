// How the pictures of npm run pictures are kept and compared.
// A sheet holds all stories of one component in one variant, one below the other: they share most of what they show,
// so that a sheet is half as large as its pictures. Flat colours are kept exactly, and the edges of letters in 16 steps,
// which is what makes a thousand pictures small enough for a repository. A picture that is the same as another one of
// its component, in any variant, is kept once; what is empty on the right and at the bottom is not kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const step = 17; // 16 steps from 0 to 255
const flat = 500; // pixels of one colour in one picture: the hairlines round one small card are more
/** A colour that is kept exactly may be so far off, of 255, and one of the 16 steps so far. */
const slack = { exact: 2, stepped: 10 };
const tallest = 16_000; // px; a WebP ends at 16,383

/** Four bytes a pixel: red, green, blue, and 255. */
export interface Picture {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}
type Part = Readonly<Record<'top' | 'width' | 'height', number>>;

/** How many pixels differ, which share of all that is, and a picture of where. */
interface Difference {
  readonly count: number;
  readonly share: number;
  readonly marks: Picture;
}

/** A sheet, and where in it: from the top, how wide, how high, in pixels. */
type Place = readonly [file: string, top: number, width: number, height: number];
/** By variant, then by story. */
type Index = Record<string, Record<string, Place>>;
/** By variant, then by story; `kept` where the picture is the one that is kept already. */
type Taken = Readonly<Record<string, Readonly<Record<string, { readonly picture: Picture; readonly kept: boolean }>>>>;
interface Pile {
  height: number;
  pictures: Picture[];
}

const words = ({ pixels }: Picture) => new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);

/** The picture without what is empty at its right and at its bottom: both have the colour of its last pixel. */
export function trimmed(picture: Picture): Picture {
  const { width, height } = picture;
  const all = words(picture);
  const empty = all[all.length - 1];
  let bottom = 0;
  let right = 0;
  for (let y = 0; y < height; y++)
    for (let x = width - 1; x >= 0; x--)
      if (all[y * width + x] !== empty) {
        bottom = y + 1;
        if (x >= right) right = x + 1;
        break;
      }
  return part(picture, { top: 0, width: Math.max(right, 1), height: Math.max(bottom, 1) });
}

function part({ pixels, width: across }: Picture, { top, width, height }: Part): Picture {
  const cut = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * across * 4;
    pixels.copy(cut, y * width * 4, from, from + width * 4);
  }
  return { pixels: cut, width, height };
}

/** Rare colours, which are the edges of letters, in steps. */
function stepped({ pixels, width, height }: Picture): Picture {
  const kept = Buffer.from(pixels);
  const picture = { pixels: kept, width, height };
  const count = new Map<number, number>();
  for (const colour of words(picture)) count.set(colour, (count.get(colour) ?? 0) + 1);
  for (let at = 0; at < kept.length; at += 4) {
    if ((count.get(kept.readUInt32LE(at)) ?? 0) >= flat) continue; // read before it is written
    for (let channel = at; channel < at + 3; channel++) kept[channel] = Math.round(kept[channel]! / step) * step;
  }
  return picture;
}

/**
 * How many pixels of what was found are not those that were kept, and where.
 * A picture that is larger or smaller differs by the pixels that are too many or too few.
 */
export function difference(kept: Picture, found: Picture): Difference {
  const width = Math.max(kept.width, found.width);
  const height = Math.max(kept.height, found.height);
  const marks = Buffer.alloc(width * height * 4, 255);
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const inKept = x < kept.width && y < kept.height;
      const inFound = x < found.width && y < found.height;
      if (!inKept && !inFound) continue;
      const a = (y * kept.width + x) * 4;
      const b = (y * found.width + x) * 4;
      const mark = (y * width + x) * 4;
      if (inKept && inFound && near(kept.pixels, a, found.pixels, b)) {
        // What is right is shown pale, so that what is not stands out.
        for (let channel = 0; channel < 3; channel++) marks[mark + channel] = 200 + found.pixels[b + channel]! * 0.2;
        continue;
      }
      // Beyond the edge of one of the two, emptiness in the other is no difference.
      if (inKept !== inFound && isEmpty(inKept ? kept : found, inKept ? a : b)) continue;
      count++;
      marks[mark] = 220;
      marks[mark + 1] = 0;
      marks[mark + 2] = 60;
    }
  return { count, share: count / (width * height), marks: { pixels: marks, width, height } };
}

const isEmpty = ({ pixels }: Picture, at: number) =>
  [0, 1, 2].every((channel) => Math.abs(pixels[at + channel]! - pixels[channel]!) <= slack.exact);

function near(kept: Buffer, a: number, found: Buffer, b: number): boolean {
  const [r, g, blue] = [kept[a]!, kept[a + 1]!, kept[a + 2]!];
  const off = r % step === 0 && g % step === 0 && blue % step === 0 ? slack.stepped : slack.exact;
  return Math.abs(r - found[b]!) <= off && Math.abs(g - found[b + 1]!) <= off && Math.abs(blue - found[b + 2]!) <= off;
}

export const png = ({ pixels, width, height }: Picture): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();

/** An encoded picture as its pixels. Not a path: sharp remembers files by their names. */
export async function readPicture(file: Buffer): Promise<Picture> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** The pictures that are kept of one component. */
export function family(folder: string, name: string) {
  const list = join(folder, `${name}.json`);
  /** By variant and story: in which sheet, and where in it. */
  const index: Index = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
  const sheets = new Map<string, Promise<Picture>>();
  const sheet = (file: string) => {
    const known = sheets.get(file) ?? readPicture(readFileSync(join(folder, file)));
    sheets.set(file, known);
    return known;
  };
  return {
    /** Each picture there is, as "variant/story". */
    all: Object.entries(index).flatMap(([variant, stories]) => Object.keys(stories).map((one) => `${variant}/${one}`)),
    async picture(variant: string, story: string): Promise<Picture | undefined> {
      const place = index[variant]?.[story];
      if (!place) return undefined;
      const [file, top, width, height] = place;
      return part(await sheet(file), { top, width, height });
    },
    /** Writes all of the component anew. @param pictures by variant, then by story, in the order of the Storybook */
    async write(pictures: Taken): Promise<void> {
      const places: Index = {};
      const files = new Map<string, Pile>();
      const known = new Map<string, Place>();
      for (const [variant, stories] of Object.entries(pictures)) {
        const here: Record<string, Place> = {};
        places[variant] = here;
        let file = '';
        let number = 0;
        let pile: Pile | undefined;
        for (const [story, { picture, kept }] of Object.entries(stories)) {
          const last = kept ? picture : stepped(picture);
          const same = `${last.width} ${last.pixels.toString('latin1')}`;
          const other = known.get(same);
          if (other) {
            here[story] = other;
            continue;
          }
          if (!pile || pile.height + last.height > tallest) {
            file = `${name}.${variant}${number++ ? `-${number}` : ''}.webp`;
            pile = { height: 0, pictures: [] };
            files.set(file, pile);
          }
          const place: Place = [file, pile.height, last.width, last.height];
          here[story] = place;
          known.set(same, place);
          pile.pictures.push(last);
          pile.height += last.height;
        }
      }
      mkdirSync(folder, { recursive: true });
      for (const [file, pile] of files) {
        const width = Math.max(...pile.pictures.map((one) => one.width));
        const whole = Buffer.alloc(width * pile.height * 4, 255);
        let top = 0;
        for (const one of pile.pictures) {
          const beside = one.pixels.subarray(0, 4); // the colour of the page
          for (let y = 0; y < one.height; y++, top++) {
            one.pixels.copy(whole, top * width * 4, y * one.width * 4, (y + 1) * one.width * 4);
            if (one.width < width) whole.fill(beside, (top * width + one.width) * 4, (top + 1) * width * 4);
          }
        }
        const options = { lossless: true, effort: 4 };
        const encoded = sharp(whole, { raw: { width, height: pile.height, channels: 4 } }).removeAlpha();
        writeFileSync(join(folder, file), await encoded.webp(options).toBuffer());
      }
      for (const file of readdirSync(folder))
        if (file.startsWith(`${name}.`) && file.endsWith('.webp') && !files.has(file)) rmSync(join(folder, file));
      const lines = Object.entries(places).map(
        ([variant, stories]) =>
          `  ${JSON.stringify(variant)}: {\n${Object.entries(stories)
            .map(([story, place]) => `    ${JSON.stringify(story)}: ${JSON.stringify(place)}`)
            .join(',\n')}\n  }`,
      );
      writeFileSync(list, `{\n${lines.join(',\n')}\n}\n`);
    },
  };
}

/** Takes away what is kept of components that are no more. */
export function tidy(folder: string, names: ReadonlyArray<string>): void {
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    if (file !== 'machine.json' && !names.includes(file.split('.')[0] ?? ''))
      rmSync(join(folder, file), { recursive: true });
}
