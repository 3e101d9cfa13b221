// Written by `forthright build` from the copy files. Change those, not this.
import type { WhyExplanation } from '../../core/index.ts';

export const wayHomeWhy: WhyExplanation<'en' | 'ar' | 'de' | 'es' | 'fr'> = {
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
    "ar": {
      "kind": "why",
      "id": "way-home",
      "language": "ar",
      "explains": "route",
      "title": "لماذا هذا الطريق؟",
      "objective": {
        "metric": "score",
        "text": "تضع خدمة الخرائط الطريق الأعلى تقييمًا في المقدمة. الوقت هو الأهم، ثم المنعطفات الصعبة ونوع الطريق."
      },
      "data": {
        "place": {
          "text": "مكانك الآن",
          "consent": {
            "notice": "transit",
            "item": "suggestions"
          }
        },
        "destination": {
          "text": "المكان الذي كتبته"
        }
      },
      "controls": {
        "avoid-tolls": {
          "label": "تجنّب رسوم الطرق"
        },
        "prefer-shorter": {
          "label": "تفضيل الطرق الأقصر",
          "hint": "قد تستغرق وقتًا أطول."
        }
      },
      "human": {
        "text": "سؤال شخص عن هذا الطريق",
        "link": "mailto:people@lumen.example"
      },
      "digest": "sha256:f16449521ae5ec8af5ed5a74a3a97a2eaf02970b1106105610c2366770eec1c4"
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
    },
    "es": {
      "kind": "why",
      "id": "way-home",
      "language": "es",
      "explains": "route",
      "title": "¿Por qué esta ruta?",
      "objective": {
        "metric": "score",
        "text": "El servicio de mapas pone primero la ruta con mejor puntuación. Lo que más cuenta es el tiempo; después, los giros difíciles y el tipo de vía."
      },
      "data": {
        "place": {
          "text": "el lugar donde está",
          "consent": {
            "notice": "transit",
            "item": "suggestions"
          }
        },
        "destination": {
          "text": "el destino que ha escrito"
        }
      },
      "controls": {
        "avoid-tolls": {
          "label": "Evitar peajes"
        },
        "prefer-shorter": {
          "label": "Preferir rutas más cortas",
          "hint": "Pueden llevar más tiempo."
        }
      },
      "human": {
        "text": "Preguntar a una persona sobre esta ruta",
        "link": "mailto:people@lumen.example"
      },
      "digest": "sha256:eff8ed36113ff9eaee809f64a12a06e52a1c9dcdc88be52ac2c5480aa007384c"
    },
    "fr": {
      "kind": "why",
      "id": "way-home",
      "language": "fr",
      "explains": "route",
      "title": "Pourquoi cet itinéraire ?",
      "objective": {
        "metric": "score",
        "text": "Le service de cartes place en premier l’itinéraire qui a la meilleure note. Le temps compte le plus, puis les virages difficiles et le type de route."
      },
      "data": {
        "place": {
          "text": "l’endroit où vous êtes",
          "consent": {
            "notice": "transit",
            "item": "suggestions"
          }
        },
        "destination": {
          "text": "l’adresse que vous avez tapée"
        }
      },
      "controls": {
        "avoid-tolls": {
          "label": "Éviter les péages"
        },
        "prefer-shorter": {
          "label": "Préférer les itinéraires plus courts",
          "hint": "Ils peuvent prendre plus de temps."
        }
      },
      "human": {
        "text": "Poser une question à une personne sur cet itinéraire",
        "link": "mailto:people@lumen.example"
      },
      "digest": "sha256:6547dd3e52052b732ca7fafea2c47b77daa934ccfff91115727d5845e3bfb3df"
    }
  },
};
