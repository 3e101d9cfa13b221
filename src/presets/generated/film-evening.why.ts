// Written by `forthright build` from the copy files. Change those, not this.
import type { WhyExplanation } from '../../core/index.ts';

export const filmEveningWhy: WhyExplanation<'en' | 'ar' | 'de' | 'es' | 'fr'> = {
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
    "ar": {
      "kind": "why",
      "id": "film-evening",
      "language": "ar",
      "explains": "choice",
      "title": "لماذا هذا الفيلم؟",
      "objective": {
        "metric": "contribution",
        "text": "نضع في المقدمة الفيلم الأقرب إلى ما شاهدته حتى النهاية."
      },
      "data": {
        "watched": {
          "text": "الأفلام التي شاهدتها حتى النهاية"
        }
      },
      "controls": {
        "use-history": {
          "label": "استخدام ما شاهدته",
          "hint": "إذا أوقفت هذا الخيار، يرى الجميع القائمة نفسها."
        }
      },
      "human": {
        "text": "سؤال شخص عن هذا الاقتراح",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "slow": "أفلام هادئة",
        "language": "أفلام بلغتك"
      },
      "wording": {
        "history": {
          "watched": "لقد شاهدت {{items}} حتى النهاية."
        }
      },
      "digest": "sha256:f09e9a7c855943ab166691482038d9a7b00ca10e880f4d9aae2aaa04de82217f"
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
    },
    "es": {
      "kind": "why",
      "id": "film-evening",
      "language": "es",
      "explains": "choice",
      "title": "¿Por qué esta película?",
      "objective": {
        "metric": "contribution",
        "text": "Ponemos primero la película que más se parece a lo que ha visto hasta el final."
      },
      "data": {
        "watched": {
          "text": "las películas que ha visto hasta el final"
        }
      },
      "controls": {
        "use-history": {
          "label": "Usar lo que he visto",
          "hint": "Si lo desactiva, todo el mundo ve la misma lista."
        }
      },
      "human": {
        "text": "Preguntar a una persona sobre esta sugerencia",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "slow": "películas lentas",
        "language": "películas en su idioma"
      },
      "wording": {
        "history": {
          "watched": "Ha visto {{items}} hasta el final."
        }
      },
      "digest": "sha256:c8a13a55d71c635a55efee5d0f2f817f8949f69f419a34aa68d59bc9caf44a76"
    },
    "fr": {
      "kind": "why",
      "id": "film-evening",
      "language": "fr",
      "explains": "choice",
      "title": "Pourquoi ce film ?",
      "objective": {
        "metric": "contribution",
        "text": "Nous plaçons en premier le film qui ressemble le plus à ce que vous avez regardé jusqu’à la fin."
      },
      "data": {
        "watched": {
          "text": "les films que vous avez regardés jusqu’à la fin"
        }
      },
      "controls": {
        "use-history": {
          "label": "Utiliser ce que j’ai regardé",
          "hint": "Si vous désactivez ce choix, tout le monde voit la même liste."
        }
      },
      "human": {
        "text": "Poser une question à une personne sur cette suggestion",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "slow": "les films lents",
        "language": "les films dans votre langue"
      },
      "wording": {
        "history": {
          "watched": "Vous avez regardé {{items}} jusqu’à la fin."
        }
      },
      "digest": "sha256:2ba9059f46156c976d700f2a44da52b06ee7b03653e941dda3dd347b64ae2b3a"
    }
  },
};
