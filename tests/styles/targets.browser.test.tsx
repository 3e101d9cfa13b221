import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lumenHelp, missingPhotosGuide, photos, shop, smallLoanWhy, wayHomeWhy } from '../../src/presets/index.ts';
import {
  ConsentBanner,
  ConsentDialog,
  ConsentInline,
  ContactPanel,
  EscalationButton,
  GuidedHelp,
  PrivacyChoices,
  WhyCallout,
  WhyDecision,
} from '../../src/react/index.ts';
import { decisive, declined } from '../../stories/why-facts.ts';
import { show } from '../react/show.tsx';

const human = { help: lumenHelp };
const surfaces = {
  ConsentDialog: <ConsentDialog explanation={photos} defaultOpen />,
  ConsentBanner: <ConsentBanner explanation={shop} />,
  ConsentInline: <ConsentInline explanation={photos} item="faces" />,
  PrivacyChoices: <PrivacyChoices explanations={[shop]} />,
  WhyCallout: (
    <WhyCallout
      explanation={wayHomeWhy}
      explained={decisive}
      settings={{ 'avoid-tolls': true }}
      onSettingChange={() => {}}
      defaultOpen
    />
  ),
  WhyDecision: <WhyDecision explanation={smallLoanWhy} explained={declined} />,
  EscalationButton: <EscalationButton human={human} passOn={{ page: '/bills/2041' }} />,
  ContactPanel: <ContactPanel human={human} />,
  GuidedHelp: <GuidedHelp guide={missingPhotosGuide} human={human} defaultAnswers={['phone', 'app']} />,
};

/** A tick or a radio button is pressed by its whole label. */
const target = (element: Element) => element.closest('label') ?? element;

// A link within a sentence is as high as its line (WCAG 2.5.5, Inline): those are left out.
const inSentence = (element: Element) => element.matches('a') && getComputedStyle(element).display === 'inline';

describe.each(Object.entries(surfaces))('%s', (_, surface) => {
  test.each([
    [320, 'comfortable'],
    [1280, 'comfortable'],
    [320, 'compact'],
  ])('whatever can be pressed is 44 px high at %i px, %s', async (width, density) => {
    await page.viewport(width, 800);
    document.documentElement.dataset.density = density;
    show(surface);
    const pressed = [...document.querySelectorAll('button, a[href], summary, input:not([type="hidden"])')].filter(
      (element) => element.checkVisibility() && !inSentence(element),
    );
    expect(pressed.length).toBeGreaterThan(0);
    const small = pressed.filter((element) => target(element).getBoundingClientRect().height < 44);
    expect(
      small.map((element) => `${element.outerHTML.slice(0, 90)} ${element.getBoundingClientRect().height}`),
    ).toEqual([]);
    delete document.documentElement.dataset.density;
  });
});
