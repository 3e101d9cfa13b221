import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { ConsentExplanation } from '../src/core/index.ts';
import { photos, shop } from '../src/presets/index.ts';
import {
  ConsentGate,
  ConsentGateAlternative,
  ConsentGateFeature,
  ConsentGateQuestion,
  ConsentGateRefused,
  ConsentGateRoot,
  ForthrightProvider,
} from '../src/react/index.ts';
import { consentDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { inLongWords } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { aPerson } from './support/human.tsx';
import { answered, Shop, useStoryStore } from './support/shop.tsx';

const search = (
  <p>
    <label>
      Search by word <input className="page-input" />
    </label>
  </p>
);

/** A feature's place, held until its item is given. What works without consent is there meanwhile, and after a "no". */
const meta = {
  title: 'Consent/ConsentGate',
  component: ConsentGate<string, string>,
  args: {
    explanation: shop as ConsentExplanation,
    item: 'offers',
    alternative: search,
    children: <p className="page-feature">Three offers chosen for you.</p>,
  },
  render: (args) => (
    <Shop>
      <ConsentGate {...args} />
    </Shop>
  ),
} satisfies Meta<typeof ConsentGate<string, string>>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Before an answer: the question, and what works without it. */
export const Default: Story = {};

/** Every part by its name: each shows itself only while its time is. */
export const Anatomy: Story = {
  render: ({ alternative, children, ...args }) => (
    <Named>
      <Shop>
        <ConsentGateRoot {...args}>
          <ConsentGateFeature>{children}</ConsentGateFeature>
          <ConsentGateRefused />
          <ConsentGateQuestion />
          <ConsentGateAlternative>{alternative}</ConsentGateAlternative>
        </ConsentGateRoot>
      </Shop>
    </Named>
  ),
};

/** You hold the store: the gate opens and closes the moment it is answered anywhere. */
export const Controlled: Story = {
  render: function Held(args) {
    const store = useStoryStore([answered('given')]);
    return (
      <ForthrightProvider store={store}>
        <p className="page-bar">
          <button
            type="button"
            className="page-button"
            onClick={() => store.save(answered('refused', '2026-02-20T12:00:00.000Z'))}
          >
            Taken back elsewhere
          </button>
        </p>
        <ConsentGate {...args} />
      </ForthrightProvider>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Three offers chosen for you.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Taken back elsewhere' }));
    await expect(canvas.queryByText('Three offers chosen for you.')).toBeNull();
  },
};

/** After a "no": the alternative stays, and the answer can be changed. Never a dead end. */
export const States: Story = {
  render: (args) => (
    <Shop records={[answered('refused')]}>
      <ConsentGate {...args} />
    </Shop>
  ),
};

/** After a "yes": the feature. */
export const Given: Story = {
  render: (args) => (
    <Shop records={[answered('given')]}>
      <ConsentGate {...args} />
    </Shop>
  ),
};

/** A person is one press away, before the choices and beside the alternative. */
export const WithAPerson: Story = { args: { human: aPerson } };

/** One word of 80 letters in the title. */
export const LongWords: Story = { args: { explanation: inLongWords(shop as ConsentExplanation, consentDocument) } };

/** From right to left. */
export const RightToLeft: Story = { args: { explanation: photos, item: 'faces' }, globals: arabic };

/** In colours the person has chosen. */
export const ForcedColours: Story = { parameters: forced };

/** A narrow screen. */
export const OnAPhone: Story = { globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
