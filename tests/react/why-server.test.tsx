import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { smallLoanWhy, wayHomeWhy } from '../../src/presets/index.ts';
import { WhyCallout, WhyDecision } from '../../src/react/index.ts';
import { at, decisive, declined } from '../../stories/why-facts.ts';

const pages = {
  callout: () =>
    renderToString(
      <WhyCallout explanation={wayHomeWhy} explained={decisive} settings={{}} onSettingChange={() => {}} />,
    ),
  decision: () => renderToString(<WhyDecision explanation={smallLoanWhy} explained={declined} />),
};

describe.each(Object.entries(pages))('the %s on a server', (_, page) => {
  test('carries no inline style, handler or script, so that a strict policy allows it', () => {
    expect(page()).not.toMatch(/\sstyle=|\son[a-z]+=|<script|<style/);
  });
});

test('without a script the callout has its line, its sentences, as of when with the date, and a person', () => {
  const html = pages.callout().replaceAll('&#x27;', '’');
  expect(html).toContain('7 min faster now; 1.3 km longer');
  expect(html).toContain('because traffic slows the shorter route');
  expect(html).toContain(`dateTime="${at}"`);
  expect(html).toContain('As of Mar 1, 2026, 03:05');
  expect(html).toMatch(/<details[^>]*><summary/);
  expect(html).toContain(wayHomeWhy.notices.en?.human.link);
});
