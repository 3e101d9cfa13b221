import { type ReactNode, useState } from 'react';
import { fn } from 'storybook/test';
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
import { answered, Shop } from '../support/shop.tsx';
import { decisive, declined } from '../why-facts.ts';
import './page.css';

export interface EverythingProps {
  /** The look, by the name of its tokens; the library's own where it is left out. */
  look?: string | undefined;
  title: string;
  lead: string;
  /** Whether the dialog is open at first. */
  open?: boolean | undefined;
}

const human = { help: lumenHelp, onEscalate: async () => ({ state: 'connected' as const }) };

/** A page with one of everything, so that a look can be judged whole. */
export function Everything({ look, title, lead, open = false }: EverythingProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const section = (name: string, child: ReactNode) => <section aria-label={name}>{child}</section>;
  return (
    <div data-look={look} ref={setPlace}>
      <Shop>
        <ConsentBanner explanation={shop} onDecide={fn()} />
      </Shop>
      <main className="look-page">
        <header>
          <h1>{title}</h1>
          <p>{lead}</p>
          {place && (
            <ConsentDialog explanation={photos} defaultOpen={open} container={place}>
              <button type="button" className="page-button">
                Privacy choices
              </button>
            </ConsentDialog>
          )}
        </header>
        {section(
          'One item',
          <>
            <h2>Asked where it is needed</h2>
            <ConsentInline explanation={photos} item="faces" />
          </>,
        )}
        {section(
          'Why this route',
          <WhyCallout
            explanation={wayHomeWhy}
            explained={decisive}
            settings={{ 'avoid-tolls': true }}
            onSettingChange={fn()}
            defaultOpen
          />,
        )}
        {section('Why this decision', <WhyDecision explanation={smallLoanWhy} explained={declined} />)}
        {section('A person', <EscalationButton human={human} channels={['phone']} />)}
        {section('Every way to a person', <ContactPanel human={human} />)}
        {section(
          'Help, step by step',
          <GuidedHelp guide={missingPhotosGuide} human={human} defaultAnswers={['phone']} />,
        )}
        {section(
          'Your choices',
          <Shop records={[answered('given')]}>
            <PrivacyChoices explanations={[shop]} timeZone="UTC" />
          </Shop>,
        )}
      </main>
    </div>
  );
}
