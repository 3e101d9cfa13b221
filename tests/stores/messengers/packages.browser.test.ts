import * as intercom from '@intercom/messenger-js-sdk';
import { createWidget } from '@livechat/widget-core';
import { Crisp } from 'crisp-sdk-web';
import { afterEach, describe, expect, test } from 'vitest';
import { fromCrisp, fromIntercom, fromLiveChat, type LiveChatWidget } from '../../../src/stores/index.ts';
import { help } from '../../core/human/fixtures.ts';

// The vendors' own packages, up to the point where they would load a script from the vendor.

const request = {
  id: 'a',
  way: 'chat',
  channel: help.channels.chat,
  passedOn: [{ id: 'page', label: 'This page', text: '/bill' }],
  language: 'en',
  at: '2026-11-24T10:00:00Z',
};
const page = window as unknown as {
  Intercom?: unknown;
  $crisp?: unknown[][];
  LiveChatWidget?: LiveChatWidget & { _q?: unknown[] };
};
const signal = new AbortController().signal;

afterEach(() => {
  delete page.Intercom;
  for (const script of document.querySelectorAll('script[src*="livechat"], script[src*="crisp"]')) script.remove();
});

describe('The package of', () => {
  test('Intercom passes each command to the messenger', async () => {
    const calls: unknown[][] = [];
    page.Intercom = (command: string, value: unknown) => {
      calls.push([command, typeof value === 'function' ? 'callback' : value]);
      if (command === 'onShow') setTimeout(value as () => void);
    };
    expect(await fromIntercom(intercom)(request, signal)).toEqual({ state: 'handed-over', opened: true });
    expect(calls).toEqual([
      ['onShow', 'callback'],
      ['showNewMessage', 'This page: /bill'],
    ]);
  });

  test('Crisp queues each command, and its opening is the receipt', async () => {
    Crisp.configure('00000000-0000-0000-0000-000000000000', { autoload: false });
    const answer = fromCrisp(Crisp)(request, signal) as Promise<unknown>;
    const queued = [...(page.$crisp ?? [])];
    expect(queued).toContainEqual(['set', 'message:text', ['This page: /bill']]);
    expect(queued.some(([verb, command]) => verb === 'do' && command === 'chat:open')).toBe(true);
    const listener = queued.find(([verb, event]) => verb === 'on' && event === 'chat:opened')?.[2];
    (listener as () => void)();
    expect(await answer).toEqual({ state: 'handed-over', opened: true });
  });

  test('LiveChat queues each command until its script is there', async () => {
    createWidget({ license: '1' }).init();
    const widget = page.LiveChatWidget;
    if (!widget) throw new Error('The package has set no LiveChatWidget.');
    const updates = (fromLiveChat(widget)(request, signal) as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    const next = updates.next();
    const queued = JSON.stringify(widget._q);
    expect(queued).toContain('"maximize"');
    expect(queued).toContain('update_session_variables');
    expect(queued).toContain('customer_status_changed');
    const handler = (widget._q ?? []).flatMap((entry) => {
      const [verb, args] = entry as [string, ArrayLike<unknown>];
      return verb === 'on' && args[0] === 'customer_status_changed'
        ? [args[1] as (data: { status: 'queued' }) => void]
        : [];
    })[0];
    handler?.({ status: 'queued' });
    expect((await next).value).toEqual({ state: 'waiting' });
  });
});
