import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeEach, vi } from 'vitest';
import { cdp } from 'vitest/browser';

// What a person hears, as a virtual screen reader says it: in real Chromium, from roles, names, states and live regions.
// It is no real assistive technology, and says less than one: see ACCESSIBILITY.md. To be read as a script, what is said
// leaves out what no screen reader says by itself: the ends of paragraphs, and words that a name has said already.

/** Mutations of what has left the page meanwhile cannot be announced: nobody would hear them, and the reader trips. */
class InThePage extends MutationObserver {
  constructor(callback: MutationCallback) {
    super((mutations, observer) => {
      const heard = mutations.filter(({ target }) => target.isConnected);
      if (heard.length > 0) callback(heard, observer);
    });
  }
}

/** Elements that are named by their words: a reader says the name, not the words once more. */
const namedByWords = 'button, summary, legend, label, h1, h2, h3, h4, h5, h6, a, caption, th';

const unsaid =
  /^(end of )?(paragraph|strong|emphasis|time|document)$|^(end of (term|definition|group|listitem|status|button|heading|link|row|cell|columnheader|rowheader|rowgroup|caption|alert)|end,)|^group$/;

/** What is said of a place. A `summary` is a disclosure to Chromium; the virtual reader does not know that role. */
function said(phrase: string, node: Node | null): string | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  if (!element?.checkVisibility() || unsaid.test(phrase)) return undefined;
  if (element.matches('details')) return undefined;
  if (element.matches('summary') && node instanceof Element)
    return `disclosure, ${phrase}, ${element.parentElement?.matches('[open]') ? 'expanded' : 'collapsed'}`;
  const inName = node instanceof Element ? element.parentElement?.closest('summary') : element.closest(namedByWords);
  return inName ? undefined : phrase;
}

async function start(container: Element) {
  await virtual.stop();
  await virtual.start({
    container,
    window: { MutationObserver: InThePage } as unknown as Window & typeof globalThis,
  });
}

/** Everything a person hears who reads from the start to the end of an element. */
export async function readThrough(container: Element): Promise<string[]> {
  await start(container);
  const first = virtual.activeNode;
  const heard: string[] = [];
  do {
    const phrase = said(await virtual.lastSpokenPhrase(), virtual.activeNode);
    if (phrase !== undefined) heard.push(phrase);
    await virtual.next();
  } while (virtual.activeNode !== first || (await virtual.lastSpokenPhrase()).startsWith('end of '));
  await virtual.stop();
  return heard;
}

/** What is heard of what each side gets: the person first, then the company, as two pairs of a list. */
export const heardBalance = (you: string, us: string) => [
  ...['term', 'For you', 'definition', you],
  ...['term', 'For us', 'definition', us],
];

/** Begins to listen to the whole page: where the focus goes, and what live regions say. */
export async function listen(): Promise<void> {
  await start(document.body);
  await virtual.clearSpokenPhraseLog();
}

/** Waits until all of this was heard, in this order, and nothing besides; then listens anew. */
export async function hear(...phrases: string[]): Promise<void> {
  await vi.waitFor(async () => {
    // A live region that is written line by line is announced line by line, each time whole: a person hears the last.
    const heard = (await virtual.spokenPhraseLog()).filter(
      (phrase, at, all) => !unsaid.test(phrase) && !(phrase.startsWith('polite: ') && all.indexOf(phrase) < at),
    );
    if (JSON.stringify(heard) !== JSON.stringify(phrases))
      throw new Error(`Wanted:\n  ${phrases.join('\n  ')}\nHeard:\n  ${heard.join('\n  ')}`);
  });
  await virtual.clearSpokenPhraseLog();
}

const timeZone = (timezoneId: string) =>
  (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send(
    'Emulation.setTimezoneOverride',
    { timezoneId },
  );
beforeEach(() => timeZone('Europe/Berlin'));
afterEach(async () => {
  await virtual.stop();
  await timeZone('');
});
