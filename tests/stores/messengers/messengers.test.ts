/// <reference types="zendesk-web-widget" />
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { EscalationRequest, OnEscalate } from '../../../src/core/index.ts';
import {
  crispGlobal,
  fromChatwoot,
  fromCrisp,
  fromIntercom,
  fromLiveChat,
  fromSalesforce,
  fromZendesk,
  intercomGlobal,
  type LiveChatWidget,
  type ZendeskWidget,
} from '../../../src/stores/index.ts';
import { help } from '../../core/human/fixtures.ts';

// Stand-ins that follow what each vendor's documentation says of its commands and events.

const request = (passedOn: EscalationRequest['passedOn'] = []): EscalationRequest => ({
  id: 'a',
  way: 'chat',
  channel: help.channels.chat,
  passedOn,
  language: 'en',
  at: '2026-11-24T10:00:00Z',
});
const lines = [
  { id: 'page', label: 'This page', text: 'https://lumen.example/bill' },
  { id: 'answers.0', label: 'How late is it?', text: 'A week' },
];
const text = 'This page: https://lumen.example/bill\nHow late is it? A week';

const signal = () => new AbortController();
const one = (answer: ReturnType<OnEscalate>) => answer as Promise<unknown>;
const many = (answer: ReturnType<OnEscalate>) => (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]();
const opened = { state: 'handed-over', opened: true };

describe('Intercom', () => {
  const standIn = (blocked = false) => {
    const calls: unknown[][] = [];
    let shown = () => {};
    const intercom = (command: string, ...rest: unknown[]) => {
      calls.push([command, ...rest.filter((value) => typeof value !== 'function')]);
      if (command === 'onShow') shown = rest[0] as () => void;
      if ((command === 'show' || command === 'showNewMessage') && !blocked) shown();
    };
    return { calls, messenger: intercomGlobal(intercom) };
  };

  it('opens, and the receipt says no more than that', async () => {
    const { calls, messenger } = standIn();
    expect(await one(fromIntercom(messenger)(request(), signal().signal))).toEqual(opened);
    expect(calls).toEqual([['onShow'], ['show']]);
  });

  it('writes down what goes along, for the person to send', async () => {
    const { calls, messenger } = standIn();
    await fromIntercom(messenger)(request(lines), signal().signal);
    expect(calls.at(-1)).toEqual(['showNewMessage', text]);
  });

  it('never answers where its script is blocked, so that the button can say so', async () => {
    const { messenger } = standIn(true);
    const answer = one(fromIntercom(messenger)(request(), signal().signal));
    expect(await Promise.race([answer, Promise.resolve('silence')])).toBe('silence');
  });
});

describe('Zendesk', () => {
  it('is typed as its published types say', () => {
    // Judged by the compiler: DefinitelyTyped follows Zendesk's own reference, since Zendesk publishes no package.
    type Published = typeof zE;
    expectTypeOf<Published>().toExtend<ZendeskWidget>();
  });

  const standIn = () => {
    const calls: unknown[][] = [];
    const listeners = new Set<() => void>();
    const zE = ((action: string, command: string, value?: unknown, callback?: () => void) => {
      calls.push([action, command, ...(typeof value === 'function' || value === undefined ? [] : [value])]);
      if (action === 'messenger:on') {
        listeners.add(value as () => void);
        return () => listeners.delete(value as () => void);
      }
      if (action === 'messenger:set') callback?.();
      if (command === 'open') for (const listener of listeners) listener();
      return undefined;
    }) as ZendeskWidget;
    return { calls, listeners, zE };
  };

  it('opens, once the field of the conversation holds what goes along', async () => {
    const { calls, listeners, zE } = standIn();
    expect(await one(fromZendesk(zE, { field: '360001' })(request(lines), signal().signal))).toEqual(opened);
    expect(calls).toEqual([
      ['messenger:on', 'open'],
      ['messenger:set', 'conversationFields', [{ id: '360001', value: text }]],
      ['messenger', 'open'],
    ]);
    expect(listeners.size).toBe(0);
  });

  it('passes nothing on without a field to put it in', async () => {
    const { calls, zE } = standIn();
    await fromZendesk(zE)(request(lines), signal().signal);
    expect(calls.map(([action]) => action)).toEqual(['messenger:on', 'messenger']);
  });
});

describe('Chatwoot', () => {
  const standIn = (outcome: 'chatwoot:opened' | 'chatwoot:error') => {
    const target = new EventTarget();
    const calls: unknown[] = [];
    const chatwoot = {
      setConversationCustomAttributes: (attributes: Record<string, string>) => void calls.push(attributes),
      toggle: (state: 'open' | 'close') => {
        calls.push(state);
        target.dispatchEvent(new Event(outcome));
      },
    };
    return { target, calls, chatwoot };
  };

  it('opens with what goes along as attributes of the conversation', async () => {
    const { target, calls, chatwoot } = standIn('chatwoot:opened');
    expect(await one(fromChatwoot(chatwoot, target)(request(lines), signal().signal))).toEqual(opened);
    expect(calls).toEqual([
      { page: 'This page https://lumen.example/bill', answers_0: 'How late is it? A week' },
      'open',
    ]);
  });

  it('fails visibly where the widget says that it failed', async () => {
    const { target, chatwoot } = standIn('chatwoot:error');
    expect(await one(fromChatwoot(chatwoot, target)(request(), signal().signal))).toEqual({ state: 'failed' });
  });
});

describe('Crisp', () => {
  it('opens with what goes along in the field, and stops listening', async () => {
    const calls: unknown[][] = [];
    let listener: (() => void) | undefined;
    const crisp = {
      push(command: unknown[]) {
        calls.push(command.filter((part) => typeof part !== 'function'));
        if (command[0] === 'on') listener = command[2] as () => void;
        if (command[0] === 'off') listener = undefined;
        if (command[1] === 'chat:open') listener?.();
      },
    };
    expect(await one(fromCrisp(crispGlobal(crisp))(request(lines), signal().signal))).toEqual(opened);
    expect(calls).toEqual([
      ['on', 'chat:opened'],
      ['set', 'message:text', [text]],
      ['do', 'chat:open'],
      ['off', 'chat:opened'],
    ]);
  });
});

describe('LiveChat', () => {
  const standIn = () => {
    const handlers = new Map<string, Set<(data: never) => void>>();
    const calls: unknown[][] = [];
    const widget: LiveChatWidget = {
      on: (name: string, handler: (data: never) => void) =>
        void handlers.set(name, (handlers.get(name) ?? new Set()).add(handler)),
      off: (name: string, handler: (data: never) => void) => void handlers.get(name)?.delete(handler),
      call: (...call: unknown[]) => void calls.push(call),
    };
    const emit = (name: string, data: object) => {
      for (const handler of handlers.get(name) ?? []) handler(data as never);
    };
    return { widget, emit, calls, listening: () => [...handlers.values()].reduce((sum, some) => sum + some.size, 0) };
  };

  it('is followed from the window through the queue to a person', async () => {
    const { widget, emit, calls, listening } = standIn();
    const updates = many(fromLiveChat(widget)(request(lines), signal().signal));
    emit('visibility_changed', { visibility: 'maximized' });
    emit('customer_status_changed', { status: 'queued' });
    emit('customer_status_changed', { status: 'chatting' });
    expect((await updates.next()).value).toEqual({ state: 'waiting', opened: true });
    expect((await updates.next()).value).toEqual({ state: 'waiting' });
    expect((await updates.next()).value).toEqual({ state: 'connected' });
    emit('customer_status_changed', { status: 'browsing' });
    expect(await updates.next()).toEqual({ done: true, value: undefined });
    expect(listening()).toBe(0);
    expect(calls).toEqual([
      ['update_session_variables', { 'This page': 'https://lumen.example/bill', 'How late is it?': 'A week' }],
      ['maximize'],
    ]);
  });

  it('is left alone when the person gives up', async () => {
    const { widget, listening } = standIn();
    const leaving = signal();
    const updates = many(fromLiveChat(widget)(request(), leaving.signal));
    const next = updates.next();
    leaving.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(listening()).toBe(0);
  });
});

describe('Salesforce', () => {
  const joined = (role: string, displayName: string) =>
    new CustomEvent('onEmbeddedMessagingConversationParticipantChanged', {
      detail: {
        conversationEntry: {
          entryPayload: JSON.stringify({
            entryType: 'ParticipantChanged',
            entries: [{ operation: 'add', displayName, participant: { role } }],
          }),
        },
      },
    });
  const standIn = (launch: () => Promise<unknown> = async () => undefined) => {
    const fields: unknown[] = [];
    return {
      fields,
      messaging: {
        utilAPI: { launchChat: launch },
        prechatAPI: { setHiddenPrechatFields: (some: Record<string, string>) => void fields.push(some) },
      },
    };
  };

  it('is connected once an agent has joined, and not when a bot has', async () => {
    const { messaging, fields } = standIn();
    const target = new EventTarget();
    const updates = many(fromSalesforce(messaging, { field: 'Context' }, target)(request(lines), signal().signal));
    expect((await updates.next()).value).toEqual({ state: 'waiting', opened: true });
    target.dispatchEvent(new Event('onEmbeddedMessagingConversationStarted'));
    target.dispatchEvent(joined('Chatbot', 'Bot'));
    target.dispatchEvent(joined('Agent', 'Ada'));
    expect((await updates.next()).value).toEqual({ state: 'waiting' });
    expect((await updates.next()).value).toEqual({ state: 'connected', with: 'Ada' });
    expect(fields).toEqual([{ Context: text }]);
    target.dispatchEvent(new Event('onEmbeddedMessagingConversationClosed'));
    expect(await updates.next()).toEqual({ done: true, value: undefined });
  });

  it('fails where the chat cannot be launched, and stays calm where an event makes no sense', async () => {
    const broken = standIn(() => Promise.reject(new Error('no')));
    await expect(
      many(fromSalesforce(broken.messaging, {}, new EventTarget())(request(), signal().signal)).next(),
    ).rejects.toThrow('no');
    const target = new EventTarget();
    const updates = many(fromSalesforce(standIn().messaging, {}, target)(request(), signal().signal));
    await updates.next();
    target.dispatchEvent(
      new CustomEvent('onEmbeddedMessagingConversationParticipantChanged', {
        detail: { conversationEntry: { entryPayload: '{' } },
      }),
    );
    target.dispatchEvent(new CustomEvent('onEmbeddedMessagingConversationParticipantChanged'));
    target.dispatchEvent(joined('Agent', ''));
    expect((await updates.next()).value).toEqual({ state: 'connected' });
  });
});
