/** A narrow phone. */
export const phone = { viewport: { value: 'mobile1', isRotated: false } };
/** Written in Arabic. */
export const arabic = { language: 'ar' };
/** Colours that the person has chosen in the system, as nearly as a page can show them. */
export const forced = { forced: true };
