import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { explainRoute } from '../src/core/index.ts';
import { filmEveningWhy as filmEvening, wayHomeWhy as wayHome } from '../src/presets/index.ts';
import {
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
import { whyDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { eachNotice, inLongWords, repeated } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { aPerson, atThatTime } from './support/human.tsx';
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
  title: 'Why/WhyCallout',
  component: WhyCallout,
  args: {
    explanation: wayHome,
    explained: decisive,
    settings: { 'avoid-tolls': true },
    onSettingChange: fn(),
    onHelpful: fn(),
    consentLink: (notice: string, item: string) => `/privacy/${notice}#${item}`,
  },
  parameters: { at },
  decorators: [atThatTime],
} satisfies Meta<typeof WhyCallout>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One line that can stand on a map. */
export const Default: Story = {};

/** Every part by its name, in an arrangement of your own. */
export const Anatomy: Story = {
  render: ({ explanation, explained, settings, onSettingChange, consentLink }) => (
    <Named>
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
    </Named>
  ),
};

/** You hold the settings: a switch asks your engine again, and what it answers is shown. */
export const Controlled: Story = {
  args: { defaultOpen: true },
  render: function Held(args) {
    const [settings, setSettings] = useState(args.settings);
    return (
      <WhyCallout
        {...args}
        settings={settings}
        onSettingChange={(id, on) => {
          args.onSettingChange(id, on);
          setSettings({ ...settings, [id]: on });
        }}
      />
    );
  },
  play: async ({ canvas, args }) => {
    const [first] = canvas.getAllByRole('switch');
    await expect(first!).toBeChecked();
    await userEvent.click(first!);
    await expect(first!).not.toBeChecked();
    await expect(args.onSettingChange).toHaveBeenCalledWith('avoid-tolls', false);
  },
};

/** Open, and traffic decides: without the delay the shorter route would be the faster one. Only here it says "because". */
export const States: Story = {
  play: async ({ canvasElement }) => {
    const summary = canvasElement.querySelector<HTMLElement>('summary')!;
    await userEvent.click(summary);
    await expect(within(canvasElement).getByRole('table')).toBeVisible();
  },
};

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
  render: function Live(args) {
    const [clear, setClear] = useState(false);
    return (
      <>
        <p className="page-bar">
          <button type="button" className="page-button" onClick={() => setClear(true)}>
            Traffic clears
          </button>
        </p>
        <WhyCallout {...args} explained={clear ? later : args.explained} />
      </>
    );
  },
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Traffic clears' });
    await userEvent.click(button);
    await expect(button).toHaveFocus();
    await expect(within(canvasElement).getByRole('table')).toBeVisible();
  },
};

/** A person is one press away, in the place of the link of the why file. */
export const WithAPerson: Story = { args: { human: aPerson } };

/** One word of 80 letters in each label. */
export const LongWords: Story = { args: { explanation: inLongWords(wayHome, whyDocument), defaultOpen: true } };

const crowded = eachNotice(wayHome, (notice) => ({
  ...notice,
  data: repeated(notice.data, 12, (one, round) => ({ ...one, text: `${one.text} (${round})` })),
  controls: repeated(notice.controls, 8, (one, round) => ({ ...one, label: `${one.label} (${round})` })),
}));

/** Twelve kinds of data and eight controls: the line stays one line. */
export const ManyItems: Story = { args: { explanation: crowded, defaultOpen: true } };

/** From right to left. */
export const RightToLeft: Story = { args: { defaultOpen: true }, globals: arabic };

/** In colours the person has chosen: a delay is a pattern, not a colour. */
export const ForcedColours: Story = { args: { defaultOpen: true }, parameters: forced };

/** A narrow screen. */
export const OnAPhone: Story = { args: { defaultOpen: true }, globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours', defaultOpen: true } };
