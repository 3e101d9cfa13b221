import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import {
  allWays,
  deepLink,
  describeWay,
  type HelpNotice,
  sayAvailability,
  spelledAddress,
  zoneOfChannel,
} from '../core/index.ts';
import { EscalationButton } from './escalation-button.tsx';
import { type Human, type PassOn, useHuman } from './internal/human.ts';

export interface ContactPanelProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The ways to a person, and what starts those that need code. */
  human: Human;
  /** What could go along, shown before it is sent. */
  passOn?: PassOn | undefined;
  /**
   * Also puts the ways into the page as schema.org data (JSON-LD), for search engines: pass `contactJsonLd` of
   * `forthright/core`. A page that does not ask for it does not load it.
   */
  jsonLd?: ((help: HelpNotice) => object) | undefined;
}

/**
 * Every way to reach somebody, in the fixed order of the help file, so that it is the same on every page (WCAG 3.2.6):
 * who answers, open now or when, wait, cost, languages.
 */
export const ContactPanel = /* @__PURE__ */ forwardRef<HTMLElement, ContactPanelProps>(function ContactPanel(
  { human, passOn, jsonLd, ...props },
  ref,
) {
  const { language, direction, t, notice, at, zone } = useHuman(human);
  const titleId = useId();
  const reader = { language, t, zone };
  // Set as text, so that nothing in it can be taken for markup. A server puts `contactJsonLd` where it likes.
  const data = (script: HTMLScriptElement | null) => {
    if (script) script.textContent = JSON.stringify(jsonLd?.(notice));
  };
  return (
    <section
      {...props}
      ref={ref}
      aria-labelledby={titleId}
      lang={language}
      dir={direction}
      data-forthright="contact"
      data-surface=""
    >
      <h2 id={titleId} data-forthright="contact-title">
        {notice.title}
      </h2>
      {notice.intro && <p data-forthright="contact-intro">{notice.intro}</p>}
      <ul data-forthright="contact-ways">
        {allWays(notice, at, human.live).map((way) => {
          const { id, channel, availability } = way;
          const office = zoneOfChannel(notice, channel, reader);
          const href = deepLink(channel);
          const byCode = channel.address === 'in-page' && human.onEscalate && channel.reachesPerson !== 'never';
          const hoursNote = notice.hours?.[channel.hours]?.note;
          return (
            <li key={id} data-forthright="contact-way" data-state={availability.state}>
              <h3 data-forthright="contact-way-title">
                {href === undefined ? channel.label : <a href={href}>{channel.label}</a>}
              </h3>
              <p data-forthright="contact-state">{sayAvailability(availability, office, reader)}</p>
              {spelledAddress(channel) !== undefined && (
                <p data-forthright="contact-address">
                  <bdi>{channel.address}</bdi>
                </p>
              )}
              <p data-forthright="contact-details">
                {[...describeWay(way, office, reader), ...(hoursNote ? [hoursNote] : [])].join(' ')}
              </p>
              {byCode && <EscalationButton human={human} channels={[id]} passOn={passOn} />}
            </li>
          );
        })}
      </ul>
      {jsonLd && <script type="application/ld+json" ref={data} />}
    </section>
  );
});
