import { automation, choices, consent, guide, human, why } from '../../locales/en.json';

// The English words, family by family: a page that shows only a consent dialog carries no words of a callout.
// The words of a request stand in `request.ts`, which is fetched later.

export const consentEnglish = { consent };
/** For the surfaces that show records: the page of choices, the history, what changed. */
export const choicesEnglish = { consent, choices };
export const humanEnglish = { human };
export const whyEnglish = { why };
export const guideEnglish = { guide };
export const automationEnglish = { human, automation };
