import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { smallLoanWhy as smallLoan } from '../../src/presets/index.ts';
import { WhyDecision } from '../../src/react/index.ts';
import { declined, declinedAlone, declinedWithoutReason } from '../../stories/why-facts.ts';
import { show } from './show.tsx';

const notice = smallLoan.notices.en;
const region = () => screen.getByRole('region', { name: notice.title });

describe('a decision', () => {
  test('says what was decided, and the principal reasons in their order', () => {
    show(<WhyDecision explanation={smallLoan} explained={declined} />);
    expect(region()).toMatchTextContent('The answer declined');
    const [first, second] = within(region()).getAllByRole('listitem');
    expect(first).toMatchTextContent('Debt-to-income ratio');
    expect(second).toMatchTextContent('Income insufficient for amount of credit requested');
    expect(region()).not.toMatchTextContent('because');
  });

  test('says "because" where one rule alone decided', () => {
    show(<WhyDecision explanation={smallLoan} explained={declinedAlone} />);
    expect(region()).toMatchTextContent('Because of this alone: Debt-to-income ratio.');
    expect(screen.queryByRole('heading', { name: 'What would have changed the answer' })).toBeNull();
  });

  test('says what was looked at, by the names people have for it', () => {
    show(<WhyDecision explanation={smallLoan} explained={declined} />);
    expect(screen.getByText('your monthly income').nextElementSibling).toMatchTextContent('€1,500.00');
    expect(screen.getByText('the share of your income that pays back loans').nextElementSibling).toMatchTextContent(
      '60%',
    );
  });

  test('says once what would have changed it', () => {
    show(<WhyDecision explanation={smallLoan} explained={declined} />);
    expect(screen.getByRole('heading', { name: 'What would have changed the answer' })).toBeVisible();
    expect(screen.getAllByText(/your monthly income: €2,500.00 instead of €1,500.00/)).toHaveLength(1);
  });

  test.each([notice.human, notice.correct!, notice.contest!])('has a way: $text', ({ text, link }) => {
    show(<WhyDecision explanation={smallLoan} explained={declined} />);
    expect(screen.getByRole('link', { name: text })).toHaveAttribute('href', link);
  });

  test('without a reason that holds it says so, and who to ask', () => {
    show(<WhyDecision explanation={smallLoan} explained={declinedWithoutReason} />);
    expect(region()).toMatchTextContent('We can’t tell you why it was decided like this.');
    expect(screen.getByRole('link', { name: notice.human.text })).toBeVisible();
  });
});

test.each(['en', 'de'])('axe finds nothing in %s', async (language) => {
  const { container } = show(<WhyDecision explanation={smallLoan} explained={declined} />, { language });
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
