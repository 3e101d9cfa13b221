// Written by `forthright build` from the copy files. Change those, not this.
import type { WhyExplanation } from '../../core/index.ts';

export const wayHomeWhy: WhyExplanation<'en' | 'de'> = {
  kind: 'why',
  id: 'way-home',
  sourceLanguage: 'en',
  notices: {
    "en": {
      "kind": "why",
      "id": "way-home",
      "language": "en",
      "explains": "route",
      "title": "Why this route?",
      "objective": {
        "metric": "score",
        "text": "The map service puts the route first that has the best score. Time counts most, then difficult turns and the kind of road."
      },
      "data": {
        "place": {
          "text": "where you are now",
          "consent": {
            "notice": "transit",
            "item": "suggestions"
          }
        },
        "destination": {
          "text": "the place you typed in"
        }
      },
      "controls": {
        "avoid-tolls": {
          "label": "Avoid tolls"
        },
        "prefer-shorter": {
          "label": "Prefer shorter routes",
          "hint": "They may take longer."
        }
      },
      "human": {
        "text": "Ask a person about this route",
        "link": "mailto:people@lumen.example"
      },
      "digest": "sha256:c459da3f0fc0095298fab2eb3c4b60e5a6d444dbb9aaca8100dfe74b23d5ebeb"
    },
    "de": {
      "kind": "why",
      "id": "way-home",
      "language": "de",
      "explains": "route",
      "title": "Warum diese Route?",
      "objective": {
        "metric": "score",
        "text": "Der Kartendienst stellt die Route mit der besten Wertung an die erste Stelle. Am meisten zählt die Zeit, dann schwieriges Abbiegen und die Art der Straße."
      },
      "data": {
        "place": {
          "text": "wo Sie gerade sind",
          "consent": {
            "notice": "transit",
            "item": "suggestions"
          }
        },
        "destination": {
          "text": "das Ziel, das Sie eingegeben haben"
        }
      },
      "controls": {
        "avoid-tolls": {
          "label": "Maut vermeiden"
        },
        "prefer-shorter": {
          "label": "Kürzere Routen vorziehen",
          "hint": "Sie können länger dauern."
        }
      },
      "human": {
        "text": "Einen Menschen zu dieser Route fragen",
        "link": "mailto:people@lumen.example"
      },
      "digest": "sha256:e9a693d6bc284193ff5bedc51fbd754461a05da9a738a41e16d7838c4e2f57ee"
    }
  },
};
