import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentType } from 'react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../.storybook/preview.tsx';

// Every story in every language and theme: axe finds nothing. (The Storybook project runs each story once, with its play
// function, in the language and theme it names.)

type Stories = Parameters<typeof composeStories>[0];
const files = import.meta.glob<Stories>('../../stories/**/*.stories.tsx', { eager: true });
const languages = ['en', 'de', 'ar'];

setProjectAnnotations([preview]);

describe.each(Object.entries(files))('%s', (_, stories) => {
  describe.each(languages)('in %s', (language) => {
    test.each(['light', 'dark'])(
      'every story has no accessibility fault that a machine can find, %s',
      async (theme) => {
        await page.viewport(1024, 900);
        document.title = 'Forthright';
        const composed = composeStories(stories, { initialGlobals: { language, theme } }) as Record<
          string,
          ComponentType
        >;
        const faults: Record<string, string[]> = {};
        const spoken = new Set<string>();
        for (const [name, Story] of Object.entries(composed)) {
          const { unmount } = render(
            <main>
              <Story />
            </main>,
          );
          document.documentElement.dataset.theme = theme;
          spoken.add(document.documentElement.lang);
          const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
          if (violations.length > 0)
            faults[name] = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          unmount();
        }
        expect(faults).toEqual({});
        expect([...spoken]).toContain(language); // or else this would have looked at English six times
      },
    );
  });
});
