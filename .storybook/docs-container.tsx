import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useLayoutEffect } from 'react';
import { STORY_FINISHED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { useSurrounding } from './globals.ts';
import { setUpPage } from './surroundings.tsx';
import { themeOf } from './theme.ts';

const themes = { light: themeOf('light'), dark: themeOf('dark') };

/**
 * Stories on a page press their own buttons to show what comes of it. That must not scroll the page nor keep the focus:
 * until the reader does something, a focus set by a script does not scroll, and is given back at the end.
 */
function quietly(): () => void {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    focus.call(this, { ...options, preventScroll: true });
  };
  const channel = addons.getChannel();
  const giveBack = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const end = () => {
    HTMLElement.prototype.focus = focus;
    channel.off(STORY_FINISHED, giveBack);
    for (const kind of begins) removeEventListener(kind, heard, true);
  };
  const heard = ({ isTrusted }: Event) => isTrusted && end();
  channel.on(STORY_FINISHED, giveBack);
  for (const kind of begins) addEventListener(kind, heard, true);
  return end;
}
const begins = ['pointerdown', 'keydown'];

/** A page under what the bar says. The page itself is English: only what it shows follows the language. */
export function Container(props: PropsWithChildren<DocsContainerProps>) {
  const surrounding = useSurrounding();
  useLayoutEffect(() => setUpPage({ ...surrounding, language: 'en', direction: 'auto' }), [surrounding]);
  useLayoutEffect(quietly, []);
  return <DocsContainer {...props} theme={surrounding.theme === 'dark' ? themes.dark : themes.light} />;
}
