import type { GuideDocument } from '../../schema/index.ts';
import { readAnswers, walkGuide, writeAnswers } from './guide-walk.ts';

/** The name of the field in which a form without JavaScript sends the newest answer. */
export const newestAnswer = (guide: { readonly id: string }): string => `${guide.id}.answer`;

/**
 * The answers that an address carries, so that a place in a guide can be shared, reloaded, and sent by a plain form:
 * `?parcel=post,a-day`, and after a form was sent `?parcel=post&parcel.answer=a-day`.
 * @param search the query of an address, with or without the question mark
 * @returns as many answers as fit the guide, and whether all did
 */
export function answersFromAddress(
  guide: GuideDocument,
  search: string,
): { readonly answers: ReadonlyArray<string>; readonly whole: boolean } {
  const query = new URLSearchParams(search);
  const newest = query.get(newestAnswer(guide));
  const given = [...readAnswers(query.get(guide.id)), ...(newest === null ? [] : [newest])];
  const { steps } = walkGuide(guide, given);
  return { answers: steps.map(({ answer }) => answer), whole: steps.length === given.length };
}

/** The query that carries some answers, beside what else it carried. */
export function addressOf(guide: { readonly id: string }, answers: ReadonlyArray<string>, search = ''): string {
  const query = new URLSearchParams(search);
  query.delete(newestAnswer(guide));
  query.delete(guide.id);
  if (answers.length > 0) query.set(guide.id, writeAnswers(answers));
  const written = query.toString().replaceAll('%2C', ',');
  return written === '' ? '?' : `?${written}`;
}
