import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { userEvent as keys } from 'vitest/browser';
import type { ConsentExplanation, ConsentNotice } from '../../src/core/index.ts';
import { photos } from '../../src/presets/index.ts';
import { ConsentDialog } from '../../src/react/index.ts';
import { show } from './show.tsx';
import '../../src/styles/styles.css';

/** A notice with so many items, made of one. */
function noticeOf(count: number): ConsentExplanation {
  const { location } = photos.notices.en.items;
  const ids = Array.from({ length: count }, (_, index) => `item-${index}`);
  const items = Object.fromEntries(ids.map((id) => [id, { ...location, title: `${location.title} ${id}` }]));
  const meaning = Object.fromEntries(ids.map((id) => [id, photos.meaning.location]));
  const whole = { ...photos.notices.en, items } as unknown as ConsentNotice;
  return { kind: 'consent', id: 'photos', sourceLanguage: 'en', asked: ids, meaning, notices: { en: whole } };
}
const switches = () => screen.getAllByRole<HTMLInputElement>('switch');

describe('a long list', () => {
  test('is there whole as soon as the dialog is, and is one list for a screen reader', async () => {
    show(<ConsentDialog explanation={noticeOf(25)} defaultOpen />);
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getAllByRole('list')).toHaveLength(1);
    expect(within(within(dialog).getByRole('list')).getAllByRole('listitem')).toHaveLength(25);
    expect((await axe.run(dialog)).violations).toEqual([]);
  });

  test('is laid out as it comes into sight, and Tab goes on into what was not', async () => {
    show(<ConsentDialog explanation={noticeOf(25)} defaultOpen />);
    const eleventh = switches()[10];
    expect(eleventh?.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    within(screen.getAllByRole('listitem')[9]!)
      .getByText(/What exactly/)
      .focus();
    await keys.keyboard('{Tab}');
    expect(eleventh).toHaveFocus();
    await expect.poll(() => eleventh?.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  });

  test('shows a switch far down in it moved when it is pressed, and no other', async () => {
    show(<ConsentDialog explanation={noticeOf(25)} defaultOpen />);
    await userEvent.click(switches()[24]!);
    expect(switches().flatMap(({ checked }, at) => (checked ? [at] : []))).toEqual([24]);
  });
});
