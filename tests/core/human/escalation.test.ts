import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysToPerson } from '../../../src/core/human/availability.ts';
import {
  type Escalation,
  type EscalationUpdate,
  isUnderWay,
  nextWay,
  readyToAsk,
} from '../../../src/core/human/escalation.ts';
import { type EscalationEvent, escalationAfter, followEscalation } from '../../../src/core/human/escalation-after.ts';
import { help } from './fixtures.ts';

const at = '2026-11-24T10:00:00Z';
const press = (way = 'chat', byDevice = false): EscalationEvent => ({ type: 'press', way, byDevice, at });
const update = (one: EscalationUpdate, attempt = 1): EscalationEvent => ({ type: 'update', attempt, update: one, at });
const play = (...events: EscalationEvent[]): Escalation => events.reduce(escalationAfter, readyToAsk);

describe('Asking for a person', () => {
  it('goes from the press through the queue to a person and a receipt', () => {
    expect(play(press())).toMatchObject({ name: 'asking', way: 'chat', attempt: 1 });
    expect(play(press(), update({ state: 'waiting', position: 3, waitS: 240 }))).toMatchObject({
      name: 'waiting',
      position: 3,
      waitS: 240,
      observedAt: at,
    });
    expect(play(press(), update({ state: 'connected', with: 'Ada' }))).toMatchObject({
      name: 'connected',
      with: 'Ada',
    });
    expect(
      play(
        press(),
        update({ state: 'connected' }),
        update({ state: 'handed-over', reference: 'R-7', next: 'Ada calls you.', until: at }),
      ),
    ).toMatchObject({ name: 'handed-over', by: 'application', reference: 'R-7', next: 'Ada calls you.', until: at });
  });

  it('ignores a second press while one is under way', () => {
    const asking = play(press());
    expect(escalationAfter(asking, press())).toBe(asking);
    expect(escalationAfter(asking, press('phone', true))).toBe(asking);
  });

  it('stays the same attempt on the same way, whatever else the application says', () => {
    const odd = { state: 'waiting', attempt: 7, way: 'phone', tried: ['form'], name: 'ready' } as EscalationUpdate;
    const waiting = play(press(), update(odd));
    expect(waiting).toMatchObject({ name: 'waiting', attempt: 1, way: 'chat', tried: ['chat'] });
    expect(escalationAfter(waiting, { type: 'late', attempt: 1, at }).name).toBe('failed');
  });

  it('forgets a place in the queue that is not known any more', () => {
    const waiting = play(press(), update({ state: 'waiting', position: 3 }), update({ state: 'waiting' }));
    expect(waiting).toMatchObject({ name: 'waiting' });
    expect(waiting).not.toHaveProperty('position');
  });

  it('ignores what is said after the end, and what an earlier attempt still says', () => {
    const done = play(press(), update({ state: 'handed-over', reference: 'R-7' }));
    expect(escalationAfter(done, update({ state: 'failed' }))).toBe(done);
    expect(escalationAfter(done, update({ state: 'handed-over', reference: 'R-8' }))).toBe(done);
    const again = play(press(), update({ state: 'failed' }), press('form'));
    expect(escalationAfter(again, update({ state: 'connected' }, 1))).toBe(again);
  });

  it.each([
    ['rejects', [{ type: 'rejected', attempt: 1, at }], 'error'],
    ['never answers', [{ type: 'late', attempt: 1, at }], 'no-answer'],
    ['falls silent in the queue', [update({ state: 'waiting' }), { type: 'late', attempt: 1, at }], 'no-news'],
    ['ends without saying what became of it', [{ type: 'settled', attempt: 1, at }], 'no-receipt'],
    ['says that it failed', [update({ state: 'failed', reason: 'All desks are full.' })], 'said'],
    ['is cut off', [{ type: 'offline', at }], 'offline'],
    ['is cut off while connected', [update({ state: 'connected' }), { type: 'offline', at }], 'offline'],
  ] as Array<[string, EscalationEvent[], string]>)('fails visibly when the application %s', (_, events, why) => {
    expect(play(press(), ...events)).toMatchObject({ name: 'failed', why, tried: ['chat'] });
  });

  it('can be cancelled, and then the way counts as untried', () => {
    expect(play(press(), { type: 'cancel', at })).toEqual({ name: 'ready', attempt: 1, tried: [] });
    const ready = play();
    expect(escalationAfter(ready, { type: 'cancel', at })).toBe(ready);
  });

  it('stays connected when the function ends', () => {
    expect(play(press(), update({ state: 'connected' }), { type: 'settled', attempt: 1, at }).name).toBe('connected');
  });

  it('is handed to the device at once where no code is needed', () => {
    expect(play(press('phone', true))).toMatchObject({ name: 'handed-over', by: 'device', way: 'phone' });
  });

  it('always ends in a receipt or a failure, whatever happens in which order', () => {
    const any = fc.oneof(
      fc.constantFrom('chat', 'form', 'phone').map((way) => press(way)),
      fc
        .record({
          attempt: fc.integer({ min: 0, max: 3 }),
          state: fc.constantFrom('waiting', 'connected', 'handed-over', 'failed'),
        })
        .map(({ attempt, state }) => update({ state } as EscalationUpdate, attempt)),
      fc.constantFrom<EscalationEvent>({ type: 'offline', at }, { type: 'cancel', at }),
      fc
        .record({
          type: fc.constantFrom('settled' as const, 'rejected' as const, 'late' as const),
          attempt: fc.integer({ min: 0, max: 3 }),
        })
        .map((event) => ({ ...event, at })),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (events) => {
        const state = play(...events);
        // However it stands, one of these gets it out: the silence ends it, or a press begins anew.
        const after =
          isUnderWay(state) && state.name !== 'connected'
            ? escalationAfter(state, { type: 'late', attempt: state.attempt, at })
            : state;
        expect(['ready', 'connected', 'handed-over', 'failed']).toContain(after.name);
        if (after.name === 'failed') expect(escalationAfter(after, press('form')).name).toBe('asking');
      }),
    );
  });
});

describe('The next way after a failure', () => {
  const ways = waysToPerson(help, at);
  it('is the best one that was not tried', () => {
    expect(nextWay(ways, [])?.id).toBe('phone');
    expect(nextWay(ways, ['phone'])?.id).toBe('chat');
  });
  it('is never none, even when all were tried or closed', () => {
    expect(nextWay(ways, ['phone', 'chat', 'form'])?.id).toBe('phone');
    expect(nextWay(waysToPerson(help, '2026-11-24T20:00:00Z'), ['chat', 'form'])?.id).toBe('phone');
  });
});

describe('What the application’s function says', () => {
  const listen = async (
    start: () => never | Promise<EscalationUpdate> | AsyncIterable<EscalationUpdate>,
    signal = new AbortController().signal,
  ) => {
    const heard: unknown[] = [];
    await followEscalation(start, signal, (event) =>
      heard.push(event.type === 'update' ? event.update.state : event.type),
    );
    return heard;
  };

  it('may be one promise', async () => {
    expect(await listen(async () => ({ state: 'connected' }))).toEqual(['connected', 'settled']);
  });

  it('may come bit by bit', async () => {
    expect(
      await listen(async function* () {
        yield { state: 'waiting', position: 2 };
        yield { state: 'connected' };
      }),
    ).toEqual(['waiting', 'connected', 'settled']);
  });

  it('may throw at once, reject, or break off half way', async () => {
    const fail = () => {
      throw new Error('no');
    };
    expect(await listen(fail)).toEqual(['rejected']);
    expect(await listen(async () => fail())).toEqual(['rejected']);
    expect(
      await listen(async function* () {
        yield { state: 'waiting' };
        fail();
      }),
    ).toEqual(['waiting', 'rejected']);
  });

  it('counts for nothing where it is no answer at all', async () => {
    expect(await listen((async () => undefined) as never)).toEqual(['settled']);
    expect(await listen((() => 'yes') as never)).toEqual(['settled']);
    expect(await listen((async () => ({ state: 'conected' })) as never)).toEqual(['settled']);
  });

  it('is not heard any more after the person has left', async () => {
    const leaving = new AbortController();
    expect(
      await listen(async function* () {
        yield { state: 'waiting' };
        leaving.abort();
        yield { state: 'connected' };
      }, leaving.signal),
    ).toEqual(['waiting']);
  });
});
