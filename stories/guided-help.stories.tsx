import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { missingPhotosGuide } from '../src/presets/index.ts';
import { GuidedHelp } from '../src/react/index.ts';
import { guideDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { eachNotice, inLongWords, repeated } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { atThatTime, reachable } from './support/human.tsx';

/** Leads to an answer by one question at a time, with the path so far, a way back, and a person at every step. */
const meta = {
  title: 'Human/GuidedHelp',
  component: GuidedHelp,
  args: { guide: missingPhotosGuide, human: reachable, onAnswersChange: fn() },
  decorators: [atThatTime],
} satisfies Meta<typeof GuidedHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The first question. */
export const Default: Story = {};

/** Every part by its name, in the middle of the way. */
export const Anatomy: Story = {
  args: { defaultAnswers: ['phone', 'app', 'same'] },
  render: (args) => (
    <Named>
      <GuidedHelp {...args} />
    </Named>
  ),
};

/** You hold the answers: in an address, a session, or beside the guide. */
export const Controlled: Story = {
  render: function Held(args) {
    const [answers, setAnswers] = useState<ReadonlyArray<string>>(['phone']);
    return (
      <>
        <p className="page-bar">
          Answers so far: <code>{answers.join(', ') || 'none'}</code>
        </p>
        <GuidedHelp {...args} answers={answers} onAnswersChange={setAnswers} />
      </>
    );
  },
  play: async ({ canvas, canvasElement, step }) => {
    await step('one question is answered, and the next one has the focus', async () => {
      await userEvent.click(canvas.getAllByRole('radio')[0]!);
      await userEvent.click(canvasElement.querySelector('[data-forthright="guide-next"]')!);
      await expect(canvas.getByText('phone, app')).toBeVisible();
    });
    await step('and back', async () => {
      const steps = canvasElement.querySelector<HTMLElement>('[data-forthright="guide-steps"]')!;
      await userEvent.click(within(steps).getAllByRole('link')[0] ?? within(steps).getAllByRole('button').at(-1)!);
      await expect(canvas.getByText('phone', { selector: 'code' })).toBeVisible();
    });
  },
};

/** In the middle, with the path so far. Each answer can be changed. */
export const States: Story = { args: { defaultAnswers: ['phone', 'app', 'same'] } };

/** Nothing chosen, and pressed on all the same: it asks for an answer, and loses nothing. */
export const Unanswered: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('[data-forthright="guide-next"]')!);
    await expect(canvasElement.querySelector('[data-forthright="guide-error"]')).toBeVisible();
    await expect(canvas.getAllByRole('radio')).not.toHaveLength(0);
  },
};

/** An earlier answer, being changed. */
export const Changing: Story = {
  args: { defaultAnswers: ['phone', 'app', 'same', 'recently'] },
  play: async ({ canvas }) => {
    const [change] = canvas.getAllByRole('link').filter((link) => link.hasAttribute('data-answer'));
    await userEvent.click(change!);
    await expect(canvas.getAllByRole('radio')).not.toHaveLength(0);
  },
};

/** An outcome, with what to do and where to go on. */
export const Outcome: Story = { args: { defaultAnswers: ['phone', 'app', 'same', 'recently'] } };

/** Something to know, told together with what follows. */
export const Told: Story = { args: { defaultAnswers: ['web', 'unsure'] } };

/** One word of 80 letters in each question and answer. */
export const LongWords: Story = { args: { guide: inLongWords(missingPhotosGuide, guideDocument) } };

const crowded = eachNotice(missingPhotosGuide, (notice) => {
  const where = notice.nodes.where;
  if (!where || !('options' in where) || !where.options) return notice;
  const options = repeated(where.options, 15, (one, round) => ({ ...one, label: `${one.label} (${round})` }));
  return { ...notice, nodes: { ...notice.nodes, where: { ...where, options } } };
});

/** Fifteen answers to one question. */
export const ManyItems: Story = { args: { guide: crowded } };

/** From right to left. */
export const RightToLeft: Story = { globals: arabic };

/** In colours the person has chosen. */
export const ForcedColours: Story = { args: { ...States.args }, parameters: forced };

/** A narrow screen. */
export const OnAPhone: Story = { args: { ...States.args }, globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
