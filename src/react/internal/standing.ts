import { useSyncExternalStore } from 'react';
import type { ConsentExplanation, ConsentRecord, Standing } from '../../core/index.ts';
import { useSurroundings } from '../provider.tsx';
import { never } from './never.ts';

/** What the store says of a notice now; at first paint what the server could know. Undefined if nobody can say. */
export function useStanding<ItemId extends string, AskedId extends ItemId>(
  explanation: ConsentExplanation<ItemId, AskedId>,
): Standing<AskedId> | undefined {
  const { store } = useSurroundings();
  return useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.standing(explanation),
    () => store?.serverStanding(explanation),
  );
}

/** The items to ask again because they changed, or are new to somebody who answered before. */
export function changedItems<AskedId extends string>({ items, ask, record }: Standing<AskedId>): AskedId[] {
  return ask.filter((id) => items[id].reason === 'changed' || (record && items[id].reason === 'never-asked'));
}

const none: ReadonlyArray<ConsentRecord> = [];

/** Every record of the store; none on a server that cannot know. */
export function useRecords(): ReadonlyArray<ConsentRecord> {
  const { store } = useSurroundings();
  return useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.records() ?? none,
    () => store?.serverRecords() ?? none,
  );
}
