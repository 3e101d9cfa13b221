import type { ConsentExplanation, ConsentRecord, Standing } from '../../core/index.ts';
import type { Spoken } from '../provider.tsx';
import { createPartContext } from './context.ts';
import type { FormProps } from './form.tsx';

/** What the parts of the page of choices share. */
export interface ChoicesPage extends FormProps {
  readonly explanations: ReadonlyArray<ConsentExplanation>;
  readonly onDecide: ((record: ConsentRecord) => void) | undefined;
  readonly timeZone: string | undefined;
  readonly spoken: Spoken;
}

export const [PageProvider, usePage] = /* @__PURE__ */ createPartContext<ChoicesPage>('PrivacyChoicesRoot');

/** What the parts of one notice on it share. */
export interface PageNotice {
  readonly explanation: ConsentExplanation;
  readonly standing: Standing | undefined;
  readonly spoken: Spoken;
}

export const [NoticeProvider, useNotice] = /* @__PURE__ */ createPartContext<PageNotice>('PrivacyChoicesNotice');
