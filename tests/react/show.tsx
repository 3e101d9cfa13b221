import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { directionOf } from '../../src/core/index.ts';
import ar from '../../src/locales/ar.json';
import de from '../../src/locales/de.json';
import { ForthrightProvider } from '../../src/react/index.ts';
import '../../src/styles/styles.css';

/** The moment and the id of every record that a test makes. */
export const at = '2026-03-01T09:30:00.000Z';
export const recordId = '5d2b1a70-0d1e-4a52-9d6c-6c1a6a1f0001';

export const words = { de, ar };

/** Shows components in a page of one language and theme. */
export function show(children: ReactNode, { language = 'en', theme = 'light' } = {}, now = at) {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.documentElement.dataset.theme = theme;
  const wrapper = ({ children: page }: { children: ReactNode }) => (
    <ForthrightProvider language={language} words={words} now={() => now} createId={() => recordId}>
      {page}
    </ForthrightProvider>
  );
  return render(children, { wrapper });
}
