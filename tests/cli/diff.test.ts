import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { consentData, folderWith } from './fixtures.ts';
import { forthright } from './run.ts';

type Data = ReturnType<typeof consentData>;
type Item = Data['items'][string];

const withPost = (change: Partial<Item>): Data => {
  const data = consentData();
  return { ...data, items: { ...data.items, post: { ...(data.items.post as Item), ...change } } };
};
const folders = (now: Data) =>
  folderWith({ 'old/letters.consent.yaml': consentData(), 'new/letters.consent.yaml': now });
const json = (now: Data) => JSON.parse(forthright(['diff', 'old', 'new', '--format', 'json'], folders(now)).out);

describe('forthright diff', () => {
  it('says that nothing changed', () => {
    expect(forthright(['diff', 'old', 'new'], folders(consentData())).out).toBe('No explanation changed.\n');
  });

  it('asks again about the item that a new recipient joins, and about no other', () => {
    const recipients = { ...(consentData().items.post as Item).recipients, 'ad-network': 'Blue Ads Ltd' };
    const [diff] = json(withPost({ recipients }));
    expect(diff).toMatchObject({ explanation: 'letters', class: 'reconsent', ask: ['post'] });
    expect(diff.changes).toEqual([
      { item: 'post', field: 'recipients', code: 'added', class: 'reconsent', id: 'ad-network', after: 'Blue Ads Ltd' },
    ]);
    const { out } = forthright(['diff', 'old', 'new'], folders(withPost({ recipients })));
    expect(out).toContain('letters: re-consent');
    expect(out).toContain('Asked again: everybody who answered before, about post only');
  });

  it('tells of a longer retention, and only mentions a shorter one', () => {
    const keep = (period: string) => withPost({ retention: { period, from: 'the last letter we sent' } });
    expect(json(keep('P2Y'))[0]).toMatchObject({ class: 'notify', ask: [] });
    expect(json(keep('P1M'))[0]).toMatchObject({ class: 'inform', ask: [] });
  });

  it('puts a reworded purpose before the author, and asks again once the author raises it', () => {
    const purpose = 'We use your address to visit you at home.';
    const { out } = forthright(['diff', 'old', 'new'], folders(withPost({ purpose })));
    expect(out).toContain('Nobody is asked again.');
    expect(out).toContain('Look at post.purpose. If the new words mean something else, raise revision');
    expect(json(withPost({ purpose, revision: 2 }))[0]).toMatchObject({ class: 'reconsent', ask: ['post'] });
  });

  it('writes Markdown in which copy cannot break out of its cell', () => {
    const title = 'Letters | <b>now</b> @all';
    const { out } = forthright(['diff', 'old', 'new', '--format', 'markdown'], folders(withPost({ title })));
    expect(out).toContain(
      '| editorial | `post.title` | wording | Letters about new paper | Letters \\| &lt;b\\>now&lt;/b\\> &#64;all |',
    );
  });

  it('tells of notices that came and went', () => {
    const other = { ...consentData(), id: 'calls' };
    const folder = folderWith({ 'old/letters.consent.yaml': consentData(), 'new/calls.consent.yaml': other });
    const diffs = JSON.parse(forthright(['diff', 'old', 'new', '--format', 'json'], folder).out);
    expect(diffs.map(({ explanation, status }: Record<string, string>) => [explanation, status])).toEqual([
      ['calls', 'added'],
      ['letters', 'removed'],
    ]);
  });

  it('compares with a git revision, translations included', () => {
    const folder = folderWith({ 'copy/letters.consent.yaml': consentData() });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
    writeFileSync(join(folder, 'copy/letters.consent.yaml'), stringify(withPost({ title: 'Letters by post' })));
    const { code, out } = forthright(['diff', '--since', 'HEAD'], folder);
    expect(code).toBe(0);
    expect(out).toContain('letters: editorial');
    expect(out).toContain('post.title wording: "Letters about new paper" → "Letters by post"');
    const { code: lost, err } = forthright(['diff', '--since', 'no-such-tag'], folder);
    expect({ lost, err }).toEqual({
      lost: 2,
      err: 'forthright diff: There is no git revision no-such-tag. Use a branch, a tag or a commit: --since main.\n',
    });
    expect(forthright(['diff', '--since', '--output=x'], folder).code).toBe(2);
  });

  it.each([
    [['diff', 'old'], 'Name two folders or files'],
    [['diff', 'old', 'newer'], 'There is no file or folder newer.'],
    [['diff', 'old', 'new', '--format', 'html'], '--format html is not known.'],
  ])('answers %j with one clear sentence', (args, sentence) => {
    const { code, err } = forthright(args, folders(consentData()));
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('compares nothing while a copy file has an error', () => {
    const { title: _, ...broken } = consentData();
    const folder = folderWith({ 'old/letters.consent.yaml': consentData(), 'new/letters.consent.yaml': broken });
    expect(forthright(['diff', 'old', 'new'], folder)).toMatchObject({ code: 1, out: '' });
  });
});

describe('forthright diff of files that ask for nothing', () => {
  const copyOf = (name: string) => readFileSync(new URL(`../../copy/${name}`, import.meta.url), 'utf8');
  const files = {
    help: 'lumen.help.yaml',
    guide: 'missing-photos.guide.yaml',
    why: 'film-evening.why.yaml',
  };
  const between = (name: string, change: (text: string) => string) => {
    const text = copyOf(name);
    const now = change(text);
    expect(now).not.toBe(text);
    return folderWith({ [`old/${name}`]: text, [`new/${name}`]: now });
  };
  const json = (folder: string) => JSON.parse(forthright(['diff', 'old', 'new', '--format', 'json'], folder).out);

  it.each(Object.entries(files))('says that a %s file did not change', (_, name) => {
    const folder = folderWith({ [`old/${name}`]: copyOf(name), [`new/${name}`]: copyOf(name) });
    expect(forthright(['diff', 'old', 'new'], folder)).toMatchObject({ code: 0, out: 'No explanation changed.\n' });
  });

  it.each(Object.entries(files))(
    'calls another title of a %s file editorial, with the words before and after',
    (kind, name) => {
      const title = /^title: (.*)$/m.exec(copyOf(name))![1]!;
      const folder = between(name, (text) => text.replace(/^title: .*$/m, 'title: Another title'));
      const [diff] = json(folder);
      expect(diff).toMatchObject({ kind, status: 'changed', class: 'editorial', ask: [] });
      expect(diff.changes).toEqual([
        { field: 'title', code: 'wording', class: 'editorial', before: title, after: 'Another title' },
      ]);
      const { out } = forthright(['diff', 'old', 'new'], folder);
      expect(out).toContain(`(${kind}): editorial`);
      expect(out).toContain(`Nobody is asked again: a ${kind} file asks for no answer.`);
      expect(forthright(['diff', 'old', 'new', '--format', 'markdown'], folder).out).toContain(
        `| editorial | \`title\` | wording | ${title} | Another title |`,
      );
    },
  );

  it('calls another number of a help file inform, and names the field', () => {
    const [, number] = /address: "?(\+[\d ]+)/.exec(copyOf(files.help))!;
    const folder = between(files.help, (text) =>
      text.replace(number!, `${number!.slice(0, -1)}${number!.endsWith('1') ? 2 : 1}`),
    );
    const [diff] = json(folder);
    expect(diff).toMatchObject({ class: 'inform', ask: [] });
    expect(diff.changes).toMatchObject([{ field: expect.stringMatching(/^channels\..+\.address$/), code: 'changed' }]);
  });

  it('takes one id in files of two kinds for two explanations', () => {
    const folder = folderWith({
      'old/letters.consent.yaml': consentData(),
      'new/letters.help.yaml': copyOf(files.help).replace(/^id: .*$/m, 'id: letters'),
    });
    const diffs = json(folder);
    expect(diffs.map(({ kind, status }: Record<string, string>) => [kind, status])).toEqual([
      ['consent', 'removed'],
      ['help', 'added'],
    ]);
    const { code, err } = forthright(['diff', 'old/letters.consent.yaml', 'new/letters.help.yaml'], folder);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'forthright diff: old/letters.consent.yaml is of the kind consent and new/letters.help.yaml of the kind help: only two of one kind can be compared.\n',
    });
  });
});
