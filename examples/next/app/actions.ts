'use server';
import { type ConsentRecord, createTranslate, decideFromForm, verifyRecord } from 'forthright/core';
import en from 'forthright/locales/en.json';
import { cookieStorage, createConsentStore } from 'forthright/stores';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { homeward } from '../explanations';
import { maxAgeS } from './cookie';

const words = createTranslate('en', en);
const now = () => new Date().toISOString();
const id = () => crypto.randomUUID();

/** The way without JavaScript: the banner's form comes here, and the record goes into the cookie. */
export async function decide(form: FormData): Promise<void> {
  const jar = await cookies();
  const read = (await headers()).get('cookie') ?? '';
  const { record, faults } = decideFromForm(homeward, form, {
    at: now(),
    id: id(),
    translate: (language) => (language === 'en' ? words : undefined),
  });
  if (!record) throw new Error(`no decision: ${faults.map(({ field, code }) => `${field} ${code}`).join(', ')}`);
  const storage = cookieStorage({
    maxAgeS,
    read: () => read,
    write(text) {
      const [pair = ''] = text.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1), { maxAge: maxAgeS, path: '/', sameSite: 'lax' });
    },
  });
  createConsentStore({ storage, now, id }).save(record);
  // Back to the page by a new request, which carries the cookie, and which a reload does not send twice.
  const from = (await headers()).get('referer');
  redirect(from ? new URL(from).pathname : '/');
}

/** With JavaScript the record was made in the press. What a browser says is verified before it is kept. */
export async function keep(record: ConsentRecord): Promise<'kept' | 'not as shown'> {
  if (verifyRecord(record, [homeward]).length > 0) return 'not as shown';
  console.log(`record ${record.id}`); // here it would go into your database
  return 'kept';
}
