import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentType } from 'react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../.storybook/preview.tsx';
import { directionOf } from '../../src/core/index.ts';

// axe finds nothing. The Storybook project looks at every story once, after its play function, in the language and theme it
// names. Here every story is looked at again from right to left, and for colours in the dark; and the fullest story of
// each component in every language there is, in six of them in the dark too: the source, the longest words, right to left,
// and three other scripts. VITE_AXE=all looks at every story in every language and both themes, which takes half an hour.

type Stories = Parameters<typeof composeStories>[0];
const files = import.meta.glob<Stories>('../../stories/**/*.stories.tsx', { eager: true });
const languages = Object.keys(import.meta.glob(['../../src/locales/*.json', '!../../src/locales/notes.json'])).map(
  (file) => file.slice(file.lastIndexOf('/') + 1, -'.json'.length),
);
const six = ['en', 'de', 'ar', 'el', 'ja', 'hi'].filter((language) => languages.includes(language));
const all = import.meta.env.VITE_AXE === 'all';
const fullest = (stories: Stories) =>
  'States' in stories ? ['States'] : [Object.keys(stories).find((name) => name !== 'default') ?? ''];
const twice = [
  ['ar', 'light'],
  ['en', 'dark'],
] as const;

setProjectAnnotations([preview]);

/** What axe finds in stories of a file, by their names, and the languages the page was in. */
async function look(stories: Stories, language: string, theme: string, names?: ReadonlyArray<string>) {
  await page.viewport(1024, 900);
  document.title = 'Forthright';
  const composed = composeStories(stories, { initialGlobals: { language, theme } }) as Record<string, ComponentType>;
  const whole = /^Looks(\/Unstyled)?$/.test(String(stories.default.title)); // a page with its own main
  const faults: Record<string, string[]> = {};
  const spoken = new Set<string>();
  for (const [name, Story] of Object.entries(composed)) {
    if (names && !names.includes(name)) continue;
    const { unmount } = render(<Story />, {
      container: document.body.appendChild(document.createElement(whole ? 'div' : 'main')),
    });
    spoken.add(document.documentElement.lang);
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      // The dark palette changes colours and nothing else: all other rules have looked at the light one.
      ...(theme === 'dark' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    });
    if (violations.length > 0)
      faults[name] = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    unmount();
    document.querySelector('body > main:empty, body > div:empty')?.remove();
  }
  return { faults, spoken };
}

describe.each(Object.entries(files))('%s', (_, stories) => {
  const every = all
    ? languages.flatMap((language) => ['light', 'dark'].map((theme) => [language, theme] as const))
    : twice;

  test.each(every)(
    'every story has no accessibility fault that a machine can find, in %s, %s',
    async (language, theme) => {
      const { faults, spoken } = await look(stories, language, theme);
      expect(faults).toEqual({});
      expect([...spoken]).toContain(language); // or else this would have looked at English each time
    },
  );

  test.each(['light', 'dark'])('nor has the fullest story in any language, %s', async (theme) => {
    for (const language of theme === 'light' ? languages : six) {
      const { faults, spoken } = await look(stories, language, theme, fullest(stories));
      expect(faults, language).toEqual({});
      expect([...spoken]).toEqual([language]);
    }
  });
});

const dialog = files['../../stories/consent-dialog.stories.tsx']!;

describe('the bar of the Storybook', () => {
  const shown = (globals: Record<string, string>, name = 'Open') => {
    const composed = composeStories(dialog, { initialGlobals: { theme: 'light', ...globals } }) as Record<
      string,
      ComponentType
    >;
    const Story = composed[name]!;
    return render(<Story />);
  };

  test.each(['en', 'de', 'ar'])('changes words, explanation, direction and lang together, in %s', async (language) => {
    shown({ language });
    const open = await screen.findByRole('dialog');
    expect(open).toHaveAttribute('lang', language);
    expect(open).toHaveAttribute('dir', directionOf(language));
    expect(document.documentElement).toHaveAttribute('lang', language);
    expect(document.documentElement).toHaveAttribute('dir', directionOf(language));
    expect(screen.queryByText(/nothing is mixed/)).toBeNull();
  });

  test('says which language is shown where an explanation is not written in the chosen one, and mixes none', async () => {
    shown({ language: 'fr' });
    const open = await screen.findByRole('dialog');
    await waitFor(() => expect(screen.getByText(/Not written in French/)).toMatchTextContent(/shown in English/));
    expect(open).toHaveAttribute('lang', 'en');
    expect([...open.querySelectorAll<HTMLElement>('[lang]')].filter(({ lang }) => lang !== 'en')).toEqual([]);
  });

  test('sets theme, contrast, motion, density, direction and the size of text', async () => {
    const wanted = { contrast: 'more', motion: 'reduced', density: 'compact', direction: 'rtl', text: '200' };
    shown({ language: 'en', ...wanted, theme: 'dark' });
    const open = await screen.findByRole('dialog');
    const { dataset, style } = document.documentElement;
    expect(dataset).toMatchObject({ theme: 'dark', contrast: 'more', motion: 'reduced', density: 'compact' });
    expect(style.fontSize).toBe('200%');
    expect(getComputedStyle(open).direction).toBe('rtl');
    for (const name of ['contrast', 'motion', 'density', 'direction']) delete document.documentElement.dataset[name];
    style.fontSize = '';
  });

  test('a word that a story overrides through i18next resources is shown, in that story alone', async () => {
    const { unmount } = shown({ language: 'de' }, 'AWordOfYourOwn');
    expect((await screen.findAllByText('Alles lesen')).length).toBeGreaterThan(0);
    unmount();
    shown({ language: 'de' });
    await screen.findByRole('dialog');
    expect(screen.queryByText('Alles lesen')).toBeNull();
  });
});
