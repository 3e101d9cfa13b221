// Written by `forthright build` from the copy files. Change those, not this.
import type { WhyExplanation } from '../../core/index.ts';

export const filmEveningWhy: WhyExplanation<'en' | 'de'> = {
  kind: 'why',
  id: 'film-evening',
  sourceLanguage: 'en',
  notices: {
    "en": {
      "kind": "why",
      "id": "film-evening",
      "language": "en",
      "explains": "choice",
      "title": "Why this film?",
      "objective": {
        "metric": "contribution",
        "text": "We put the film first that is most like what you watched to the end."
      },
      "data": {
        "watched": {
          "text": "the films you watched to the end"
        }
      },
      "controls": {
        "use-history": {
          "label": "Use what I watched",
          "hint": "If you turn this off, everybody sees the same list."
        }
      },
      "human": {
        "text": "Ask a person about this suggestion",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "slow": "slow films",
        "language": "films in your language"
      },
      "wording": {
        "history": {
          "watched": "You watched {{items}} to the end."
        }
      },
      "digest": "sha256:d347ffafc17750f4b38d6e6d4b1cb4bd38e5bdc887b46b36d224e0f9861d72c5"
    },
    "de": {
      "kind": "why",
      "id": "film-evening",
      "language": "de",
      "explains": "choice",
      "title": "Warum dieser Film?",
      "objective": {
        "metric": "contribution",
        "text": "Wir stellen den Film an die erste Stelle, der dem am ähnlichsten ist, was Sie zu Ende gesehen haben."
      },
      "data": {
        "watched": {
          "text": "die Filme, die Sie zu Ende gesehen haben"
        }
      },
      "controls": {
        "use-history": {
          "label": "Verwenden, was ich gesehen habe",
          "hint": "Ohne das sehen alle dieselbe Liste."
        }
      },
      "human": {
        "text": "Einen Menschen zu diesem Vorschlag fragen",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "slow": "ruhige Filme",
        "language": "Filme in Ihrer Sprache"
      },
      "wording": {
        "history": {
          "watched": "Sie haben {{items}} zu Ende gesehen."
        }
      },
      "digest": "sha256:fb0ca726ac04bc76a194e5e01e686c5f030aa0606c75e9c0656adf559e7bdbb3"
    }
  },
};
