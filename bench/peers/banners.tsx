import { ConsentBanner, ForthrightProvider } from 'forthright';
import 'forthright/styles.css';
import type { ReactElement } from 'react';
import { Page } from './c15t.tsx';
import { explanationOf } from './forthright-parts.tsx';
import { Banner } from './react-cookie-consent.tsx';

const explanation = explanationOf(5);

/** The banner of each React contender, as a server renders it and a page hydrates it. */
export const banners: Record<string, () => ReactElement> = {
  forthright: () => (
    <ForthrightProvider language="en">
      <ConsentBanner explanation={explanation} onDecide={() => {}} />
    </ForthrightProvider>
  ),
  c15t: () => <Page banner={true} />,
  'react-cookie-consent': () => <Banner />,
};
