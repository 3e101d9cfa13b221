import type { Meta, StoryObj } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import { expect, fn } from 'storybook/test';
import { lumenHelp, photos, wayHomeWhy } from '../../src/presets/index.ts';
import {
  ConsentBannerContent,
  ConsentBannerIntro,
  ConsentBannerRoot,
  ConsentBannerTitle,
  ConsentChoices,
  ConsentItem,
  ConsentItemBenefit,
  ConsentItemDetails,
  ConsentItemPurpose,
  ConsentItemSwitch,
  ConsentItemTitle,
  ConsentLeavesOut,
  ConsentSave,
  EscalationButton,
  ForthrightProvider,
  WhyAsOf,
  WhyDisclosure,
  WhyPerson,
  WhyReasons,
  WhyRoot,
  WhySummary,
} from '../../src/react/index.ts';
import { at, decisive } from '../why-facts.ts';
import './utilities.css';

/** Takes the skin out of the page while the story is shown: what is left is the browser's own style and the reader's. */
function useNoSkin(): void {
  useLayoutEffect(() => {
    const taken: Array<() => void> = [];
    for (const sheet of document.styleSheets)
      for (const [at, rule] of [...sheet.cssRules].entries())
        if (rule instanceof CSSLayerBlockRule && rule.name === 'forthright') {
          const { cssText } = rule;
          sheet.deleteRule(at);
          taken.push(() => sheet.insertRule(cssText, at));
          break;
        }
    return () => {
      for (const putBack of taken) putBack();
    };
  }, []);
}

function Unstyled() {
  useNoSkin();
  return (
    <ForthrightProvider now={() => at}>
      <Page />
    </ForthrightProvider>
  );
}

function Page() {
  return (
    <div className="u-page">
      <main className="u-sheet u-stack">
        <ConsentBannerRoot explanation={photos} onDecide={fn()}>
          <ConsentBannerContent className="u-card">
            <div className="u-stack">
              <ConsentBannerTitle className="u-title" />
              <ConsentBannerIntro className="u-text" />
              <ul className="u-plain u-stack">
                {['faces', 'location'].map((item) => (
                  <ConsentItem key={item} item={item} className="u-rule u-stack">
                    <div className="u-row">
                      <ConsentItemTitle className="u-heading" />
                      <ConsentItemSwitch />
                    </div>
                    <ConsentItemPurpose className="u-text" />
                    <ConsentItemBenefit className="u-plain u-two" />
                    <ConsentItemDetails />
                  </ConsentItem>
                ))}
              </ul>
              <ConsentLeavesOut className="u-quiet" />
              <ConsentChoices className="u-two" choiceClassName="u-button" />
              <ConsentSave className="u-link" />
            </div>
          </ConsentBannerContent>
        </ConsentBannerRoot>
        <WhyRoot explanation={wayHomeWhy} explained={decisive} className="u-card u-stack">
          <WhySummary className="u-heading" />
          <WhyDisclosure>
            <WhyReasons className="u-plain u-stack" />
            <WhyAsOf className="u-quiet" />
          </WhyDisclosure>
          <WhyPerson />
        </WhyRoot>
        <EscalationButton human={{ help: lumenHelp }} channels={['phone']} className="u-card" />
      </main>
    </div>
  );
}

/**
 * No skin at all: exported parts, the words of the explanation, and utility classes of the reader’s own. A class for the
 * answers is always for both of them.
 */
const meta = {
  title: 'Looks/Unstyled',
  tags: ['!autodocs'],
  component: Unstyled,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Unstyled>;
export default meta;

export const Parts: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [refuse, accept] = ['Refuse all', 'Accept all'].map((name) => canvas.getByRole('button', { name }));
    await expect(getComputedStyle(refuse!).backgroundColor).toBe('rgb(255, 255, 255)');
    await expect(refuse!.offsetWidth).toBe(accept!.offsetWidth);
    await expect(getComputedStyle(document.documentElement).getPropertyValue('--forthright-ink')).toBe('');
  },
};
