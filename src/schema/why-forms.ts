// Which sentences of an explanation a `why` file may put into its own words, and which places each must keep: a sentence
// that leaves out the delay or the extra length would be shorter and less true.

const foil = ['foilWith'];
const by = ['by'];
const traffic = ['foil|foilWith', 'delay'];
const items = ['items'];
const paid = ['advertiser', 'payer'];
const danger = ['hazard', 'place'];
const none: ReadonlyArray<string> = [];

/** Reason type → form → the places it must have; `a|b` means one of the two. */
export const whyForms: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string>>>>> =
  /* @__PURE__ */ (() => ({
    contrastive: {
      compared: [...foil, 'list'],
      shortBeside: [...foil, 'figures'],
      faster: by,
      fasterNow: by,
      slower: by,
      asFast: none,
      fasterEmpty: by,
      slowerEmpty: by,
      asFastEmpty: none,
      shorter: by,
      longer: by,
      asLong: none,
      changes: ['own', 'other'],
      shortChanges: ['own', 'other'],
      earlier: by,
      later: by,
      shortEarlier: by,
      shortLater: by,
      trafficDecisive: traffic,
      unusualDecisive: traffic,
      trafficAlso: traffic,
      unusualAlso: traffic,
      heavyTraffic: ['foil|foilWith'],
      shortHeavyTraffic: ['foil|foilWith'],
      score: none,
      shortScore: none,
    },
    attribute: { tolls: none, ferries: none, motorways: none, via: none, mainly: ['name'], based: ['name'] },
    history: Object.fromEntries(
      ['watched', 'bought', 'read', 'listened', 'visited'].flatMap((action) => [
        [action, items],
        [`${action}Mainly`, items],
      ]),
    ),
    popularity: { chosen: ['count', 'population', 'window'] },
    rule: { alone: ['reason'] },
    sponsored: { placement: paid, ranking: paid, both: paid, targeting: ['list'] },
    safety: { avoid: danger, warn: danger, block: danger, until: ['until'] },
    counterfactual: { change: ['feature', 'to', 'from'], would: ['changes', 'outcome'] },
    availability: { closure: ['foil'], 'out-of-stock': ['foil'], 'not-eligible': ['foil'] },
    unknown: { 'not-known': none, 'no-rule': none, 'one-option': none, expired: none, unusable: none },
  }))();

/** The forms that are said only after a but-for test, and may therefore say "because". */
export const mayDecide = (form: string): boolean => /(Decisive|Mainly|^mainly|^alone)$/.test(form);
