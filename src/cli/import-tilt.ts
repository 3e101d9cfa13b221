import { type Draft, type DraftItem, fieldsIn, idFrom, known, listIn, wordsIn } from './draft.ts';

const bases: Readonly<Record<string, string>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal-duty',
  d: 'vital-interests',
  e: 'public-task',
  f: 'legitimate-interest',
};

function basisIn(legalBases: unknown): string | undefined {
  for (const one of listIn(legalBases)) {
    const letter = /6\D{0,4}1\D{0,4}([a-f])\b/i.exec(wordsIn(fieldsIn(one).reference) ?? '')?.[1];
    if (letter) return bases[letter.toLowerCase()];
  }
  return undefined;
}

const duration = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

function retentionIn(storage: unknown): object | undefined {
  for (const one of listIn(storage)) {
    const { temporal, purposeConditional, legalBasisConditional } = fieldsIn(one);
    for (const time of listIn(temporal)) {
      const ttl = wordsIn(fieldsIn(time).ttl);
      if (ttl && duration.test(ttl)) return { period: ttl }; // from when is not part of TILT: the check asks for it
      const description = wordsIn(fieldsIn(time).description);
      if (description) return { criterion: description };
    }
    const condition = wordsIn(purposeConditional) ?? wordsIn(legalBasisConditional);
    if (condition) return { criterion: condition };
  }
  return undefined;
}

function recipientsIn(recipients: unknown): object | undefined {
  const used = new Set<string>();
  const named = listIn(recipients).flatMap((one) => {
    const { name, category, country } = fieldsIn(one);
    const words = wordsIn(name) ?? wordsIn(category);
    if (words === undefined) return [];
    const code = wordsIn(country);
    return [
      [
        idFrom(words, used, 'recipient'),
        code && /^[A-Z]{2}$/.test(code) ? { name: words, country: code } : words,
      ] as const,
    ];
  });
  return named.length > 0 ? Object.fromEntries(named) : undefined;
}

function purposesIn(purposes: unknown): Array<{ title?: string | undefined; purpose?: string | undefined }> {
  const found = listIn(purposes).map((one) => {
    const { purpose, description } = fieldsIn(one);
    return { title: wordsIn(purpose), purpose: wordsIn(description) ?? wordsIn(purpose) };
  });
  const said = found.filter(({ purpose }) => purpose !== undefined).map(known);
  return said.length > 0 ? said : [{}];
}

const linkIn = (value: unknown) => {
  const words = wordsIn(value);
  return words && /^https:\/\/\S+$/.test(words) ? words : undefined;
};

/** Makes a draft of a TILT document (Transparency Information Language 1.0): an item for each purpose of each disclosure. */
export function importTilt(data: unknown): Draft {
  const tilt = fieldsIn(data);
  if (!('dataDisclosed' in tilt))
    throw new Error('Forthright: this is no TILT document. It needs dataDisclosed. Look whether it is the right file.');
  const notes: string[] = [];
  const used = new Set<string>();
  const items: Record<string, DraftItem> = {};
  const { inUse, logicInvolved, scopeAndIntendedEffects } = fieldsIn(tilt.automatedDecisionMaking);
  const automatedDecision =
    inUse === true ? known({ logic: wordsIn(logicInvolved), effects: wordsIn(scopeAndIntendedEffects) }) : undefined;
  const withdrawal = wordsIn(fieldsIn(tilt.rightToWithdrawConsent).description);
  for (const disclosed of listIn(tilt.dataDisclosed)) {
    const { category, purposes, legalBases, recipients, storage, nonDisclosure, legitimateInterests } =
      fieldsIn(disclosed);
    const what = wordsIn(category);
    for (const { title, purpose } of purposesIn(purposes)) {
      const id = idFrom(title ?? what ?? '', used, 'item');
      items[id] = known({
        title: title ?? (what && what.length <= 60 ? what : undefined),
        purpose,
        basis: basisIn(legalBases),
        data: what ? { [idFrom(what, new Set(), 'data')]: what } : undefined,
        recipients: recipientsIn(recipients),
        retention: retentionIn(storage),
        ifRefused: wordsIn(fieldsIn(nonDisclosure).consequences),
        withdrawal,
        interest: wordsIn(fieldsIn(legitimateInterests).reasoning),
        automatedDecision,
      });
    }
  }
  for (const transfer of listIn(tilt.thirdCountryTransfers)) {
    const country = wordsIn(fieldsIn(transfer).country);
    if (country)
      notes.push(
        `A transfer is told of and belongs to some of the items; add it under transfers: ${country.slice(0, 80)}`,
      );
  }
  const { name, address, representative } = fieldsIn(tilt.controller);
  const officer = fieldsIn(tilt.dataProtectionOfficer);
  const { supervisoryAuthority, url } = fieldsIn(tilt.rightToComplain);
  const draft = known({
    language: wordsIn(fieldsIn(tilt.meta).language)?.slice(0, 2) ?? 'en',
    controller: known({
      name: wordsIn(name),
      contact: wordsIn(officer.email) ?? wordsIn(fieldsIn(representative).email),
      address: wordsIn(address),
      representative: wordsIn(fieldsIn(representative).name),
      dataProtectionOfficer: wordsIn(officer.name) ?? wordsIn(officer.email),
    }) as NonNullable<Draft['controller']>,
    rights: wordsIn(fieldsIn(tilt.rightToInformation).description),
    authority: known({ name: wordsIn(fieldsIn(supervisoryAuthority).name), url: linkIn(url) }) as NonNullable<
      Draft['authority']
    >,
    notes,
  });
  return { ...draft, items } as Draft; // also where the file speaks of no purpose
}
