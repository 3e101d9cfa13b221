import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { review } from '../../stories/pages/review.ts';

const folder = new URL('../../copy/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file: `copy/${file}`, data: parseYaml(readFileSync(new URL(file, folder), 'utf8')) as object }));
const one = (reviewed: ReturnType<typeof review>, id: string) => reviewed.find((found) => found.id === id)!;
const change = (name: string, data: object) =>
  files.map((file) => (file.file === name ? { file: name, data: { ...file.data, ...data } } : file));

describe('the copy review', () => {
  const reviewed = review(files);

  it('holds every explanation of the folder, in every language it has', () => {
    const sources = files.filter(({ file }) => /^copy\/[\w-]+\.\w+\.yaml$/.test(file));
    expect(reviewed).toHaveLength(sources.length);
    const languages = reviewed.reduce((sum, { languages }) => sum + languages.length, 0);
    expect(languages).toBe(files.length);
    expect(reviewed.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('shows item by item, layer by layer, each text in each language', () => {
    const photos = one(reviewed, 'photos');
    const faces = photos.groups.find(({ id }) => id === 'faces');
    const purpose = faces?.texts.find(({ field }) => field === 'purpose');
    expect(purpose?.layer).toBe('first');
    expect(Object.keys(purpose?.texts ?? {}).sort()).toEqual(['ar', 'de', 'en']);
    expect(faces?.texts.find(({ field }) => field === 'withdrawal')?.layer).toBe('full');
  });

  it('says the reading level, the digest, and how many rules cannot judge a language', () => {
    const [en] = one(reviewed, 'photos').languages.filter(({ language }) => language === 'en');
    const [ar] = one(reviewed, 'photos').languages.filter(({ language }) => language === 'ar');
    expect(en?.reading?.formula).toBe('Flesch Reading Ease');
    expect(en?.digest).toMatch(/^sha256:/);
    expect(en?.notJudged).toBe(0);
    expect(ar?.notJudged).toBeGreaterThan(0);
  });

  it('marks a translation as stale once its source says something else', () => {
    expect(one(reviewed, 'photos').languages.some(({ stale }) => stale)).toBe(false);
    const later = one(review(change('copy/photos.consent.yaml', { intro: 'You choose.' })), 'photos');
    expect(
      later.languages
        .filter(({ stale }) => stale)
        .map(({ language }) => language)
        .sort(),
    ).toEqual(['ar', 'de']);
  });

  it('has the finding at the text it is about', () => {
    const later = one(review(change('copy/photos.consent.yaml', { title: 'We value your privacy' })), 'photos');
    const [en] = later.languages;
    expect(en?.findings.map(({ rule, path }) => `${rule} ${path.join('.')}`)).toContain('empty-heading title');
  });

  it('shows what is wrong with a file instead of its texts', () => {
    const broken = one(review(change('copy/photos.consent.yaml', { title: 7 })), 'photos');
    expect(broken.languages).toEqual([]);
    expect(broken.issues.length).toBeGreaterThan(0);
  });

  it('passes over what is no copy file', () => {
    expect(
      review([
        { file: 'copy/README.md', data: {} },
        { file: 'copy/x.other.yaml', data: {} },
      ]),
    ).toEqual([]);
  });
});
