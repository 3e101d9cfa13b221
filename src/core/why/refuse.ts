import type { Reason, Refusal } from './reason.ts';
import type { Because } from './why-not.ts';

/** Takes down a claim that is refused; gives no reasons, so that it can stand where reasons are made. */
export type Refuse = (claim: string, ...because: Because) => Reason[];

export const refusing =
  (refused: Refusal[]): Refuse =>
  (claim, ...because) => {
    refused.push({ claim, because });
    return [];
  };
