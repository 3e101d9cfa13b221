import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, expect, test } from 'vitest';
import preview from '../../.storybook/preview.tsx';

// A page that is only turned round hides what a language brings with it: its letters, its figures, mixed directions.

type Stories = Parameters<typeof composeStories>[0];
const files = import.meta.glob<Stories>('../../stories/*.stories.tsx', { eager: true });

setProjectAnnotations([preview]);
afterEach(cleanup);

test.each(Object.entries(files))('from right to left, %s speaks Arabic', (_, stories) => {
  const { RightToLeft: Story } = composeStories(stories) as { RightToLeft: ComponentType };
  render(<Story />);
  const text = document.body.innerText; // what can be seen
  const [arabic, latin] = [/\p{Script=Arabic}/gu, /\p{Script=Latin}/gu].map((letters) => text.match(letters) ?? []);
  expect(arabic!.length).toBeGreaterThan(10);
  expect(latin!.length).toBeLessThan(arabic!.length / 2); // names of companies, addresses
  expect(screen.queryByRole('region', { name: 'The language of this story' })).toBeNull();
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
});
