/**
 * Words that give no reason: 12 CFR 1002.9(b)(2) and its official comment name internal standards, policies and a score
 * as insufficient. In the languages the library speaks.
 */
const insufficient =
  /intern(al|e[nrs]?) (standard|polic|richtlinie|vorgabe)|(politique|norme|règle|política|norma)s? intern[ae]s?\b|scor(e|ing) (was |is )?(too low|zu niedrig|(trop )?(bas|faible))|did not score|low score|puntuación (demasiado )?baja|(سياسة|سياستنا|معايير) (ال)?داخلية/iu;

/** Whether a text says nothing a person could check or change. */
export const isEmptyReason = (text: string): boolean => text.trim() === '' || insufficient.test(text);
