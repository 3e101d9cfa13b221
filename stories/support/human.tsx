import type { Decorator } from '@storybook/react-vite';
import type { EscalationUpdate, OnEscalate } from '../../src/core/index.ts';
import { lumenHelp } from '../../src/presets/index.ts';
import { EscalationButton, ForthrightProvider, type Human } from '../../src/react/index.ts';

/** A Tuesday, 11:00 in Berlin: somebody is there. */
export const atWork = '2026-11-24T10:00:00.000Z';
/** A Saturday night: nobody is. */
export const atNight = '2026-11-28T23:00:00.000Z';

/** An application's function that says these words and then goes quiet. */
export const saying = (...updates: EscalationUpdate[]): OnEscalate =>
  async function* (_, signal) {
    for (const update of updates) yield update;
    if (updates.at(-1)?.state === 'waiting' || updates.length === 0)
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
  };

/** The people of the presets, reached by an application's function. */
export const by = (onEscalate: OnEscalate): Human => ({ help: lumenHelp, onEscalate });

/** People who answer at once. */
export const reachable = by(async () => ({ state: 'connected' }));

/** The way to a person as a surface takes it: one line. */
export const aPerson = <EscalationButton human={{ help: lumenHelp }} channels={['phone', 'email']} />;

/** At the time that a story names: in office hours, if it names none. */
export const atThatTime: Decorator = (Story, { parameters }) => (
  <ForthrightProvider now={() => String(parameters.at ?? atWork)}>
    <Story />
  </ForthrightProvider>
);
