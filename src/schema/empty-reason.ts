/**
 * Words that give no reason: 12 CFR 1002.9(b)(2) and its official comment name internal standards, policies and a score
 * as insufficient. In the languages the library speaks.
 */
const insufficient =
  /internal (standard|polic(y|ies))|scor(e|ing) (was |is )?too low|did not score|low score|interne[nrs]? (richtlinie|vorgabe|standard)|score zu niedrig|(politique|norme|règle)s? interne|score (trop )?(bas|faible)|(política|norma)s? interna|puntuación (demasiado )?baja|سياسة داخلية|سياستنا الداخلية|معايير داخلية/iu;

/** Whether a text says nothing a person could check or change. */
export const isEmptyReason = (text: string): boolean => text.trim() === '' || insufficient.test(text);
