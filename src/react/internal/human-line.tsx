import { createContext, type ReactNode, useContext } from 'react';

/** What a surface takes so that a person is one action away in it, too. */
export interface HumanLineProps {
  /**
   * The way to a person, for instance an `EscalationButton`: shown before the choices, in the same place on every
   * surface. Never a form: the surface may be one. @default the provider's
   */
  human?: ReactNode;
}

// A context of its own: a new element on every render of the page must not make new words for every surface.
export const HumanContext = /* @__PURE__ */ createContext<ReactNode>(undefined);

/** The way to a person as the last line before the choices; where none is given, what stands there otherwise. */
export function HumanLine({ human, children }: HumanLineProps & { children?: ReactNode }) {
  const above = useContext(HumanContext);
  const shown = human ?? above;
  return shown ? <div data-forthright="human-line">{shown}</div> : children;
}
