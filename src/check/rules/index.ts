import type { Rule } from '../types.ts';
import { andOr } from './and-or.ts';
import { bundling } from './bundling.ts';
import { checkBack } from './check-back.ts';
import { conduct } from './consent-by-conduct.ts';
import { decoration } from './decoration.ts';
import { doubleNegative } from './double-negative.ts';
import { dutyAutomated } from './duty-automated.ts';
import { dutyExplicit } from './duty-explicit.ts';
import { dutyRights } from './duty-rights.ts';
import { dutyTransfer } from './duty-transfer.ts';
import { emptyHeading } from './empty-heading.ts';
import { emptyPurpose } from './empty-purpose.ts';
import { emptyRetention } from './empty-retention.ts';
import { extraTranslation } from './extra-translation.ts';
import { falseComfort } from './false-comfort.ts';
import { fear } from './fear.ts';
import { forced } from './forced.ts';
import { interestAsConsent } from './interest-as-consent.ts';
import { jargon } from './jargon.ts';
import { labelLength } from './label-length.ts';
import { lengthRatio } from './length-ratio.ts';
import { missingConsequence } from './missing-consequence.ts';
import { missingRefusal } from './missing-refusal.ts';
import { missingTranslation } from './missing-translation.ts';
import { missingWithdrawal } from './missing-withdrawal.ts';
import { optOutTick } from './opt-out-tick.ts';
import { passive } from './passive.ts';
import { placeholders } from './placeholders.ts';
import { pluralForms } from './plural-forms.ts';
import { praise } from './praise.ts';
import { rawIcu } from './raw-icu.ts';
import { sentenceLength } from './sentence-length.ts';
import { shaming } from './shaming.ts';
import { stateOnlyLabel } from './state-only-label.ts';
import { unfinished } from './unfinished.ts';
import { unnamed } from './unnamed.ts';
import { untranslated } from './untranslated.ts';
import { urgency } from './urgency.ts';
import { vagueWord } from './vague-word.ts';
import { weakAcceptLabel } from './weak-accept-label.ts';
import { wrongScript } from './wrong-script.ts';

/** Every rule of the checker, in the order in which findings at one place are told. */
export const rules: ReadonlyArray<Rule> = [
  // words
  shaming,
  fear,
  praise,
  urgency,
  decoration,
  conduct,
  bundling,
  andOr,
  forced,
  optOutTick,
  vagueWord,
  emptyPurpose,
  emptyRetention,
  checkBack,
  falseComfort,
  doubleNegative,
  stateOnlyLabel,
  weakAcceptLabel,
  emptyHeading,
  unnamed,
  jargon,
  passive,
  unfinished,
  sentenceLength,
  // what belongs together
  missingRefusal,
  labelLength,
  missingConsequence,
  missingWithdrawal,
  // duties
  dutyRights,
  dutyExplicit,
  dutyTransfer,
  dutyAutomated,
  interestAsConsent,
  // translations
  missingTranslation,
  extraTranslation,
  untranslated,
  placeholders,
  pluralForms,
  rawIcu,
  wrongScript,
  lengthRatio,
];
