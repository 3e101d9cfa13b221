import { namesCause } from './because.ts';
import { isEmptyReason } from './empty-reason.ts';
import type { Finding, Path } from './issue.ts';
import { didYouMean } from './suggest.ts';
import type { WhyDocument } from './why.ts';
import { mayDecide, whyForms } from './why-forms.ts';

const unknown = (path: Path, found: string, known: string[]): Finding => {
  const near = didYouMean(found, known);
  const mend = near ? `Did you mean ${near}?` : 'Take it out.';
  return { code: 'unknown-field', path, at: 'key', expected: `one of ${known.join(', ')}`, found, mend };
};

const wrong = (path: Path, expected: string, found: string, mend: string): Finding => ({
  code: 'wrong-value',
  path,
  expected,
  found,
  mend,
});

/** A sentence of one's own must keep its places, bring no number, and say "because" only where that was tested. */
function sentence(language: string, path: Path, form: string, places: ReadonlyArray<string>, text: string): Finding[] {
  const found: Finding[] = [];
  const used = [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((match) => match[1]!);
  const known = places.flatMap((place) => place.split('|'));
  for (const place of used) {
    if (known.includes(place)) continue;
    const near = didYouMean(place, known);
    const mend = near ? `Did you mean {{${near}}}?` : 'Take it out: this sentence is not given it.';
    found.push(
      wrong(path, known.length > 0 ? known.map((one) => `{{${one}}}`).join(', ') : 'no place', `{{${place}}}`, mend),
    );
  }
  for (const place of places) {
    if (place.split('|').some((one) => used.includes(one))) continue;
    const written = place
      .split('|')
      .map((one) => `{{${one}}}`)
      .join(' or ');
    found.push(wrong(path, written, text, `Write ${written} where it belongs. Left out, the sentence would hide it.`));
  }
  if (/\p{Nd}/u.test(text.replace(/\{\{.*?\}\}/g, '')))
    found.push(wrong(path, 'no digits', text, 'Take the number out. Numbers come from facts alone.'));
  const because = namesCause(language, text);
  if (because && !mayDecide(form))
    found.push(
      wrong(
        path,
        'no word that names a cause',
        because,
        'This sentence is said without a but-for test, so it may not say "because".',
      ),
    );
  return found;
}

/** What one field of a why document demands of another, and what a sentence of one's own must keep. */
export function whyDuties(document: WhyDocument): Finding[] {
  const found: Finding[] = [];
  if (document.explains === 'decision')
    for (const field of ['correct', 'contest'] as const)
      if (!document[field])
        found.push({
          code: 'missing-duty',
          path: [field],
          at: 'key',
          expected: field,
          found: 'nothing',
          mend:
            field === 'contest'
              ? 'Say how to contest the decision, and link it (GDPR Art. 22(3)).'
              : 'Say how to correct the data, and link it (GDPR Art. 16).',
        });
  for (const [id, text] of Object.entries(document.rules ?? {}))
    if (isEmptyReason(text))
      found.push(
        wrong(
          ['rules', id],
          'a reason that a person could check',
          text,
          'Say what was looked at and what spoke against the person. "Internal policy" and "the score" are no reasons.',
        ),
      );
  for (const [type, forms] of Object.entries(document.wording ?? {})) {
    const known = Object.hasOwn(whyForms, type) ? whyForms[type] : undefined;
    if (!known) {
      found.push(unknown(['wording', type], type, Object.keys(whyForms)));
      continue;
    }
    for (const [form, text] of Object.entries(forms)) {
      const path = ['wording', type, form];
      const places = Object.hasOwn(known, form) ? known[form] : undefined;
      found.push(
        ...(places ? sentence(document.language, path, form, places, text) : [unknown(path, form, Object.keys(known))]),
      );
    }
  }
  return found;
}
