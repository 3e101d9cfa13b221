import { wordRule } from '../word-rule.ts';

export const optOutTick = /* @__PURE__ */ wordRule({
  id: 'opt-out-tick',
  list: 'opt-out-tick',
  roles: ['accept', 'refuse', 'label', 'heading', 'item-title', 'purpose', 'refusal', 'withdrawal', 'text'],
  severity: 'error',
  role: 'text',
  flags: 'A refusal by unticking, or by ticking a box that says no.',
  why: 'A box that is ticked beforehand is no consent, and a tick that means no misleads.',
  source: 'GDPR Recital 32; CJEU C-673/17 (Planet49); the trick questions of Mathur et al. (2019).',
  mend: 'Leave every choice open and ask for a yes.',
  message: (found) => `"${found}" makes the person undo a choice.`,
  bad: 'Untick this box if you do not want to receive letters.',
  good: 'Tick the box to receive letters.',
});
