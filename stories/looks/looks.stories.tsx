import type { Meta, StoryObj } from '@storybook/react-vite';
import { ForthrightProvider } from '../../src/react/index.ts';
import { at } from '../why-facts.ts';
import { Everything } from './everything.tsx';
import './playful.css';
import './public-service.css';

/**
 * Three whole looks, from tokens alone: each is a file of design tokens, from which `npm run tokens` writes CSS variables
 * and nothing else. What none of them can change is that both answers weigh the same.
 */
const meta = {
  title: 'Looks',
  tags: ['!autodocs'],
  component: Everything,
  parameters: { layout: 'fullscreen' },
  decorators: [
    (Story) => (
      <ForthrightProvider now={() => at}>
        <Story />
      </ForthrightProvider>
    ),
  ],
} satisfies Meta<typeof Everything>;
export default meta;
type Story = StoryObj<typeof meta>;

const own = { title: 'The default', lead: 'A well-set letter: quiet paper, dark ink, one accent.' };
const service = {
  look: 'public-service',
  title: 'A public service',
  lead: 'Sober and square, in larger type, with a navy accent and an ochre ring.',
};
const playful = {
  look: 'playful',
  title: 'A playful product',
  lead: 'Round and warm, in larger type, with a berry accent.',
};

/** The library’s own tokens. */
export const Default: Story = { args: own };
export const DefaultDark: Story = { args: own, globals: { theme: 'dark' } };

/** A public service: `public-service.tokens.json`. */
export const PublicService: Story = { args: service };
export const PublicServiceDark: Story = { args: service, globals: { theme: 'dark' } };
export const PublicServiceDialog: Story = { args: { ...service, open: true } };

/** A playful consumer product: `playful.tokens.json`. */
export const Playful: Story = { args: playful };
export const PlayfulDark: Story = { args: playful, globals: { theme: 'dark' } };
export const PlayfulDialog: Story = { args: { ...playful, open: true } };
