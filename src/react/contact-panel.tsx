import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import {
  allWays,
  deepLink,
  describeWay,
  type HelpNotice,
  sayAvailability,
  spelledAddress,
  type Way,
} from '../core/index.ts';
import { EscalationButton } from './escalation-button.tsx';
import { createPartContext } from './internal/context.ts';
import { type Human, type HumanSpoken, type PassOn, useHuman } from './internal/human.ts';
import { createPart } from './internal/part.tsx';

interface Contact extends HumanSpoken {
  readonly human: Human;
  readonly passOn: PassOn | undefined;
  readonly titleId: string;
  readonly state: string;
}
interface ContactWayShown extends Contact {
  readonly way: Way;
}

const [ContactProvider, useContact] = /* @__PURE__ */ createPartContext<Contact>('ContactRoot');
const [WayProvider, useWay] = /* @__PURE__ */ createPartContext<ContactWayShown>('ContactWays');
const part = /* @__PURE__ */ createPart(useContact);
const wayPart = /* @__PURE__ */ createPart(useWay);

export interface ContactRootProps extends ComponentPropsWithoutRef<'section'> {
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

/** Holds the ways to reach somebody for the parts below it. Renders a section that its title names. */
export const ContactRoot = /* @__PURE__ */ forwardRef<HTMLElement, ContactRootProps>(function ContactRoot(
  { human, passOn, jsonLd, children, ...props },
  ref,
) {
  const spoken = useHuman(human);
  const titleId = useId();
  // Set as text, so that nothing in it can be taken for markup. A server puts `contactJsonLd` where it likes.
  const data = (script: HTMLScriptElement | null) => {
    script?.replaceChildren(JSON.stringify(jsonLd?.(spoken.notice)));
  };
  return (
    <ContactProvider value={{ ...spoken, human, passOn, titleId, state: 'ready' }}>
      <section
        {...props}
        ref={ref}
        aria-labelledby={titleId}
        lang={spoken.language}
        dir={spoken.direction}
        data-forthright="contact"
        data-surface=""
      >
        {children}
        {jsonLd && <script type="application/ld+json" ref={data} />}
      </section>
    </ContactProvider>
  );
});

/** The heading over all ways. */
export const ContactTitle = /* @__PURE__ */ part('contact-title', 'h2', ({ titleId, notice }) => ({
  id: titleId,
  children: notice.title,
}));

/** One sentence about how to choose. */
export const ContactIntro = /* @__PURE__ */ part(
  'contact-intro',
  'p',
  ({ notice }) => notice.intro && { children: notice.intro },
);

/** Every way in the fixed order of the help file; its children are what each of them shows. */
export const ContactWays = /* @__PURE__ */ forwardRef<HTMLUListElement, ComponentPropsWithoutRef<'ul'>>(
  function ContactWays({ children, ...props }, ref) {
    const contact = useContact('ContactWays');
    return (
      <ul {...props} ref={ref} data-forthright="contact-ways">
        {allWays(contact.notice, contact.at, contact.human.live).map((way) => {
          const { state } = way.availability;
          return (
            <WayProvider key={way.id} value={{ ...contact, way, state }}>
              <li data-forthright="contact-way" data-state={state}>
                {children}
              </li>
            </WayProvider>
          );
        })}
      </ul>
    );
  },
);

/** What using the way does; a link where the device can start it. */
export const ContactWayTitle = /* @__PURE__ */ wayPart('contact-way-title', 'h3', ({ way: { channel } }) => {
  const href = deepLink(channel);
  return { children: href ? <a href={href}>{channel.label}</a> : channel.label };
});

/** Whether somebody is there, and until when or from when. */
export const ContactState = /* @__PURE__ */ wayPart('contact-state', 'p', (shown) => ({
  children: sayAvailability(shown.way, shown),
}));

/** The number, the e-mail address or the place; nothing where it is only a link. */
export const ContactAddress = /* @__PURE__ */ wayPart(
  'contact-address',
  'p',
  ({ way: { channel } }) => spelledAddress(channel) && { children: <bdi>{channel.address}</bdi> },
);

/** Who answers, the wait, the cost, the languages. */
export const ContactDetails = /* @__PURE__ */ wayPart('contact-details', 'p', (shown) => ({
  children: [...describeWay(shown.way, shown), shown.notice.hours?.[shown.way.channel.hours]?.note].join(' ').trim(),
}));

/** Starts the way right there, where it needs your code. */
export function ContactStart() {
  const { way, human, passOn } = useWay('ContactStart');
  const { address, reachesPerson } = way.channel;
  return address === 'in-page' && human.onEscalate && reachesPerson !== 'never' ? (
    <EscalationButton human={human} channels={[way.id]} passOn={passOn} />
  ) : null;
}

export interface ContactPanelProps extends Omit<ContactRootProps, 'children'> {}

/**
 * Every way to reach somebody, in the fixed order of the help file, so that it is the same on every page (WCAG 3.2.6):
 * who answers, open now or when, wait, cost, languages. Put together from its parts.
 */
export const ContactPanel = /* @__PURE__ */ forwardRef<HTMLElement, ContactPanelProps>(
  function ContactPanel(props, ref) {
    return (
      <ContactRoot {...props} ref={ref}>
        <ContactTitle />
        <ContactIntro />
        <ContactWays>
          <ContactWayTitle />
          <ContactState />
          <ContactAddress />
          <ContactDetails />
          <ContactStart />
        </ContactWays>
      </ContactRoot>
    );
  },
);
