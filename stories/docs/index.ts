import { automationNotice } from './automation-notice.ts';
import { choiceHistory } from './choice-history.ts';
import { consentBanner } from './consent-banner.ts';
import { consentDialog } from './consent-dialog.ts';
import { consentGate } from './consent-gate.ts';
import { consentInline } from './consent-inline.ts';
import { contactPanel } from './contact-panel.ts';
import { escalationButton } from './escalation-button.ts';
import { guidedHelp } from './guided-help.ts';
import type { ComponentNotes } from './notes.ts';
import { privacyChoices } from './privacy-choices.ts';
import { whatChanged } from './what-changed.ts';
import { whyCallout } from './why-callout.ts';
import { whyDecision } from './why-decision.ts';

/** What the docs pages say of each component. */
export const notes: Readonly<Record<string, ComponentNotes>> = {
  ConsentDialog: consentDialog,
  ConsentBanner: consentBanner,
  ConsentInline: consentInline,
  ConsentGate: consentGate,
  PrivacyChoices: privacyChoices,
  ChoiceHistory: choiceHistory,
  WhatChanged: whatChanged,
  WhyCallout: whyCallout,
  WhyDecision: whyDecision,
  EscalationButton: escalationButton,
  ContactPanel: contactPanel,
  AutomationNotice: automationNotice,
  GuidedHelp: guidedHelp,
};
