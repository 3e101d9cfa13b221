import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { explainRoute } from '../src/core/index.ts';
import { filmEveningWhy as filmEvening, lumenHelp, wayHomeWhy as wayHome } from '../src/presets/index.ts';
import {
  EscalationButton,
  ForthrightProvider,
  WhyAsOf,
  WhyCallout,
  WhyComparison,
  WhyControls,
  WhyData,
  WhyDisclosure,
  WhyHelpful,
  WhyObjective,
  WhyPerson,
  WhyReasons,
  WhyRoot,
  WhySummary,
} from '../src/react/index.ts';
import {
  advertised,
  also,
  at,
  decisive,
  fasterOnly,
  here,
  located,
  recommended,
  single,
  slower,
  unusable,
} from './why-facts.ts';

/** Why a route was put first: one line, and on a press the reasons, the figures, the controls and a person. */
const meta = {
  title: 'Why/Callout',
  component: WhyCallout,
  args: {
    explanation: wayHome,
    explained: decisive,
    settings: { 'avoid-tolls': true },
    onSettingChange: fn(),
    onHelpful: fn(),
    consentLink: (notice: string, item: string) => `/privacy/${notice}#${item}`,
  },
  decorators: [
    (Story) => (
      <ForthrightProvider now={() => at}>
        <Story />
      </ForthrightProvider>
    ),
  ],
} satisfies Meta<typeof WhyCallout>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One line that can stand on a map. */
export const Default: Story = {};

/** Traffic decides: without the delay the shorter route would be the faster one. Only here it says "because". */
export const Because: Story = { args: { defaultOpen: true } };

/** There is a delay on the other route, but this one would be faster without it too: "also", not "because". */
export const Also: Story = { args: { explained: also, defaultOpen: true } };

/** Faster, and no delay worth the name: no word of traffic. */
export const FasterOnly: Story = { args: { explained: fasterOnly, defaultOpen: true } };

/** Heavy traffic is on the other route, and the answer does not say what it costs. */
export const WhereTrafficIs: Story = { args: { explained: located, defaultOpen: true } };

/** Longer and slower: nothing flattering is said, and who to ask is. */
export const NothingFlattering: Story = { args: { explained: slower, defaultOpen: true } };

/** One route: there is nothing to compare it with. */
export const OneRoute: Story = { args: { explained: single } };

/** The engine gave an error: we can’t tell you why, and here is a person. */
export const Unknown: Story = { args: { explained: unusable, defaultOpen: true } };

/** The facts are too old to be those of now. */
export const Expired: Story = {
  args: {
    explained: explainRoute(
      here(
        [
          [9500, 900, 880],
          [8200, 1320, 800],
        ],
        '2026-03-01T12:00:00.000Z',
      ),
    ),
  },
};

/** A recommendation, from the parts of its score. */
export const Recommendation: Story = {
  args: { explanation: filmEvening, explained: recommended, settings: { 'use-history': true }, defaultOpen: true },
};

/** An advertisement says so first, whatever else there is to say. */
export const Sponsored: Story = {
  args: { explanation: filmEvening, explained: advertised, settings: { 'use-history': true }, defaultOpen: true },
};

const later = explainRoute(
  here([
    [9500, 900, 880],
    [8200, 1020, 800],
  ]),
);

/** Press "Traffic clears": the words change and are said politely, nothing closes, the focus stays. */
export const LiveUpdate: Story = {
  args: { defaultOpen: true },
  render: (args) => {
    function Live() {
      const [explained, setExplained] = useState(args.explained);
      useEffect(() => setExplained(args.explained), []);
      return (
        <>
          <button type="button" className="page-button" onClick={() => setExplained(later)}>
            Traffic clears
          </button>
          <WhyCallout {...args} explained={explained} />
        </>
      );
    }
    return <Live />;
  },
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Traffic clears' });
    await userEvent.click(button);
    await expect(button).toHaveFocus();
    await expect(within(canvasElement).getByRole('table')).toBeVisible();
  },
};

/** Every part by its name, in an arrangement of your own. */
export const Anatomy: Story = {
  render: ({ explanation, explained, settings, onSettingChange, consentLink }) => (
    <WhyRoot explanation={explanation} explained={explained}>
      <WhySummary />
      <WhyPerson />
      <WhyDisclosure defaultOpen>
        <WhyComparison />
        <WhyReasons />
        <WhyAsOf />
        <WhyObjective />
        <WhyControls settings={settings} onSettingChange={onSettingChange} />
        <WhyData consentLink={consentLink} />
        <WhyHelpful onHelpful={() => {}} />
      </WhyDisclosure>
    </WhyRoot>
  ),
};

/** A person is one press away, in the place of the link of the why file. */
export const WithAPerson: Story = {
  args: { human: <EscalationButton human={{ help: lumenHelp }} channels={['phone', 'email']} /> },
};
