// Presets made harder: pure functions that keep every language of an explanation and change what a component must bear.
import {
  type ConsentExplanation,
  type ConsentItem,
  type ConsentNotice,
  copyDigest,
  meaningDigest,
} from '../../src/core/index.ts';
import { type Node, textsOf, withTexts } from '../../src/schema/index.ts';

interface Explanation {
  readonly notices: Readonly<Record<string, object>>;
}
type NoticeOf<E extends Explanation> = E['notices'][keyof E['notices']] & object;
type InEveryLanguage<E extends Explanation> = Omit<E, 'notices'> & { readonly notices: Record<string, NoticeOf<E>> };

const mapped = <A, B>(record: Readonly<Record<string, A>>, to: (value: A, key: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]));

/** The words of a text, run together until each has at least so many letters: as German does, and a careless import. */
export function compounded(text: string, letters: number): string {
  const made: string[] = [];
  for (const word of text.split(' ')) {
    const last = made.at(-1);
    if (last === undefined || last.length >= letters || /[.:,?!]$/.test(last)) made.push(word);
    else made[made.length - 1] = last + word.toLowerCase();
  }
  return made.join(' ');
}

/** An explanation of any kind with each notice changed, where nothing is derived from it. */
export const eachNotice = <E extends Explanation>(
  explanation: E,
  change: (notice: NoticeOf<E>) => NoticeOf<E>,
): InEveryLanguage<E> => ({
  ...explanation,
  notices: mapped(explanation.notices as Readonly<Record<string, NoticeOf<E>>>, change),
});

/** The explanation with one word of up to 80 letters in each title, and long ones everywhere else, in every language. */
export const inLongWords = <E extends Explanation>(explanation: E, schema: object): InEveryLanguage<E> =>
  eachNotice(explanation, (notice) =>
    withTexts(
      notice,
      textsOf(schema as Node, notice).map(({ path, text }) => ({
        path,
        text: compounded(text, /^(title|label|question)$/.test(String(path.at(-1))) ? 80 : 24),
      })),
    ),
  );

/** The explanation with each notice changed, in every language; digests and what is asked follow. */
function withNotices(
  explanation: ConsentExplanation,
  change: (notice: ConsentNotice) => ConsentNotice,
): ConsentExplanation {
  const notices = mapped(explanation.notices, (notice) => {
    const { digest: _, ...changed } = change(notice);
    return { ...changed, digest: copyDigest(changed) };
  });
  const source = notices[explanation.sourceLanguage]!;
  const { digest: _, ...document } = source;
  return {
    ...explanation,
    notices,
    asked: Object.entries(source.items).flatMap(([id, { basis }]) => (basis === 'consent' ? [id] : [])),
    meaning: mapped(source.items, (item, id) => meaningDigest(document, id, item)),
  };
}

/** The explanation with so many items: its own, told again and numbered. */
export const withManyItems = (explanation: ConsentExplanation, count: number): ConsentExplanation =>
  withNotices(explanation, (notice) => {
    const own = Object.entries(notice.items);
    const items = Array.from({ length: count }, (_, at): [string, ConsentItem] => {
      const [id, item] = own[at % own.length]!;
      const round = Math.floor(at / own.length) + 1;
      return round === 1 ? [id, item] : [`${id}-${round}`, { ...item, title: `${item.title} (${round})` }];
    });
    return { ...notice, items: Object.fromEntries(items) };
  });

/** The explanation with one item changed alike in every language. */
export const withItem = (
  explanation: ConsentExplanation,
  id: string,
  change: (item: ConsentItem) => ConsentItem,
): ConsentExplanation =>
  withNotices(explanation, (notice) => ({
    ...notice,
    items: mapped(notice.items, (item, key) => (key === id ? change(item) : item)),
  }));

/** A record told again so many times, with numbered keys. @param say what tells the copies apart, shown to people */
export function repeated<T extends object>(
  record: Readonly<Record<string, T>>,
  count: number,
  say: (one: T, round: number) => T,
) {
  const own = Object.entries(record);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const [id, one] = own[at % own.length]!;
      const round = Math.floor(at / own.length) + 1;
      return round === 1 ? [id, one] : [`${id}-${round}`, say(one, round)];
    }),
  );
}
