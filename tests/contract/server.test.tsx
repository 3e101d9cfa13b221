import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { photos } from '../../src/presets/index.ts';
import { ConsentDialog, ForthrightProvider } from '../../src/react/index.ts';

const page = (defaultOpen = false) => (
  <ForthrightProvider language="en">
    <ConsentDialog explanation={photos} defaultOpen={defaultOpen}>
      <button type="button">Privacy choices</button>
    </ConsentDialog>
  </ForthrightProvider>
);

describe('on a server', () => {
  test('the page renders with the button and an empty live region, without a browser', () => {
    const html = renderToString(page());
    expect(html).toContain('>Privacy choices</button>');
    expect(html).toMatch(/<p role="status"[^>]*><\/p>/);
  });

  test('the first HTML carries no inline style and no inline handler, so that a strict policy allows it', () => {
    const html = renderToString(page());
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script|<style/);
  });

  test('a dialog that is open from the start renders its button, and opens in the browser', () => {
    expect(renderToString(page(true))).toContain('>Privacy choices</button>');
  });
});
