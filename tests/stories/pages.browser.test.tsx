import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentType } from 'react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/styles/styles.css';
import '../../.storybook/preview.css';
import { CopyReviewPage } from '../../stories/pages/copy-review-page.tsx';
import { LanguagesPage } from '../../stories/pages/languages-page.tsx';
import { PatternsPage } from '../../stories/pages/patterns-page.tsx';
import { Contrasts, Motion, Shapes, Spacing, Swatches, TypeScale } from '../../stories/pages/tokens-page.tsx';

const Tokens = () => [Swatches, Contrasts, TypeScale, Spacing, Shapes, Motion].map((Part) => <Part key={Part.name} />);
const pages: ReadonlyArray<readonly [string, ComponentType]> = [
  ['patterns', PatternsPage],
  ['languages', LanguagesPage],
  ['tokens', Tokens],
  ['copy review', CopyReviewPage],
];

describe.each(pages)('the page of %s', (name, Page) => {
  test.each(['light', 'dark'])('has no accessibility fault that a machine can find, %s', async (theme) => {
    document.title = name;
    document.documentElement.lang = 'en';
    document.documentElement.dataset.theme = theme;
    render(
      <main>
        <h1>{name}</h1>
        <Page />
      </main>,
    );
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      rules: { 'heading-order': { enabled: false } }, // the headings above these parts stand in the MDX file
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('needs no scrolling sideways at 320 pixels', async () => {
    await page.viewport(320, 640);
    render(<Page />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 900);
  });
});
