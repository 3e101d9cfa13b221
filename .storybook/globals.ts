import { useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { surroundingOf } from './surroundings.tsx';
import { type Surrounding, standard } from './toolbar.ts';

let now: Surrounding = standard;
const listeners = new Set<() => void>();

addons.ready().then((channel) => {
  const take = ({ globals }: { globals: Readonly<Record<string, unknown>> }) => {
    now = surroundingOf(globals);
    for (const listener of listeners) listener();
  };
  const told = channel.last(SET_GLOBALS)?.[0]; // perhaps before anybody listened
  if (told) take(told);
  channel.on(SET_GLOBALS, take);
  channel.on(GLOBALS_UPDATED, take);
});

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const read = () => now;

/** What the bar says, for a page that is no story. */
export const useSurrounding = (): Surrounding => useSyncExternalStore(subscribe, read, read);
