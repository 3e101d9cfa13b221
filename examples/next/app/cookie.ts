/** How long an answer lasts is ours to decide and to tell: half a year, for a yes and for a no. */
export const maxAgeS = 180 * 24 * 60 * 60;
