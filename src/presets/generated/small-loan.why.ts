// Written by `forthright build` from the copy files. Change those, not this.
import type { WhyExplanation } from '../../core/index.ts';

export const smallLoanWhy: WhyExplanation<'en' | 'ar' | 'de' | 'es' | 'fr'> = {
  kind: 'why',
  id: 'small-loan',
  sourceLanguage: 'en',
  notices: {
    "en": {
      "kind": "why",
      "id": "small-loan",
      "language": "en",
      "explains": "decision",
      "title": "Why was my application declined?",
      "objective": {
        "metric": "rules",
        "text": "An application is declined if one of our published rules counts against it. A person looks at it again whenever you ask."
      },
      "data": {
        "income": {
          "text": "your monthly income, as you told us"
        },
        "debts": {
          "text": "what you pay back each month for other loans"
        }
      },
      "controls": {
        "amount": {
          "label": "Ask for a smaller loan"
        }
      },
      "human": {
        "text": "Talk to a person about this answer",
        "link": "tel:+4930123456"
      },
      "correct": {
        "text": "Correct what we have about you",
        "link": "mailto:people@lumen.example"
      },
      "contest": {
        "text": "Ask a person to decide again",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "income": "your monthly income",
        "debt-share": "the share of your income that pays back loans"
      },
      "digest": "sha256:44ac1c4d5e8814bc4b8c9e65f5fbe4fcf8017fa32c7a35c65ea269a014e884b3"
    },
    "ar": {
      "kind": "why",
      "id": "small-loan",
      "language": "ar",
      "explains": "decision",
      "title": "لماذا رُفض طلبي؟",
      "objective": {
        "metric": "rules",
        "text": "يُرفض الطلب إذا كانت إحدى قواعدنا المنشورة لا تسمح به. ويراجعه شخص من جديد كلما طلبت ذلك."
      },
      "data": {
        "income": {
          "text": "دخلك الشهري كما أخبرتنا به"
        },
        "debts": {
          "text": "ما تسدده كل شهر لقروض أخرى"
        }
      },
      "controls": {
        "amount": {
          "label": "طلب قرض أصغر"
        }
      },
      "human": {
        "text": "التحدث إلى شخص عن هذا الرد",
        "link": "tel:+4930123456"
      },
      "correct": {
        "text": "تصحيح ما لدينا عنك",
        "link": "mailto:people@lumen.example"
      },
      "contest": {
        "text": "طلب قرار جديد من شخص",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "income": "دخلك الشهري",
        "debt-share": "نسبة دخلك التي تسدد القروض"
      },
      "digest": "sha256:89593d621a751e8be0d2c7da72a587a6e4e7af04ecb24cc3733df165c1d163af"
    },
    "de": {
      "kind": "why",
      "id": "small-loan",
      "language": "de",
      "explains": "decision",
      "title": "Warum wurde mein Antrag abgelehnt?",
      "objective": {
        "metric": "rules",
        "text": "Ein Antrag wird abgelehnt, wenn eine unserer veröffentlichten Regeln dagegen spricht. Ein Mensch sieht ihn noch einmal an, wann immer Sie darum bitten."
      },
      "data": {
        "income": {
          "text": "Ihr monatliches Einkommen, wie Sie es angegeben haben"
        },
        "debts": {
          "text": "was Sie jeden Monat für andere Kredite zurückzahlen"
        }
      },
      "controls": {
        "amount": {
          "label": "Einen kleineren Kredit beantragen"
        }
      },
      "human": {
        "text": "Mit einem Menschen über diese Antwort sprechen",
        "link": "tel:+4930123456"
      },
      "correct": {
        "text": "Berichtigen, was wir über Sie haben",
        "link": "mailto:people@lumen.example"
      },
      "contest": {
        "text": "Einen Menschen neu entscheiden lassen",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "income": "Ihr monatliches Einkommen",
        "debt-share": "der Teil Ihres Einkommens, der Kredite zurückzahlt"
      },
      "digest": "sha256:728e0a44d6bd148e75ea6abf20b4c00dd4e62126974a30788074bb6368a74316"
    },
    "es": {
      "kind": "why",
      "id": "small-loan",
      "language": "es",
      "explains": "decision",
      "title": "¿Por qué se ha denegado mi solicitud?",
      "objective": {
        "metric": "rules",
        "text": "Una solicitud se deniega si una de nuestras normas publicadas cuenta en contra. Una persona la revisa de nuevo siempre que usted lo pida."
      },
      "data": {
        "income": {
          "text": "sus ingresos mensuales, según nos ha indicado"
        },
        "debts": {
          "text": "lo que paga cada mes por otros préstamos"
        }
      },
      "controls": {
        "amount": {
          "label": "Pedir un préstamo más pequeño"
        }
      },
      "human": {
        "text": "Hablar con una persona sobre esta respuesta",
        "link": "tel:+4930123456"
      },
      "correct": {
        "text": "Corregir lo que tenemos sobre usted",
        "link": "mailto:people@lumen.example"
      },
      "contest": {
        "text": "Pedir que una persona decida de nuevo",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "income": "sus ingresos mensuales",
        "debt-share": "la parte de sus ingresos que paga préstamos"
      },
      "digest": "sha256:da55f1fb7a73ffbf3bc6f5b4f1cf969f67490cb6749a65fdc4f1d85ce8986b37"
    },
    "fr": {
      "kind": "why",
      "id": "small-loan",
      "language": "fr",
      "explains": "decision",
      "title": "Pourquoi ma demande a-t-elle été refusée ?",
      "objective": {
        "metric": "rules",
        "text": "Une demande est refusée si une de nos règles publiées s’y oppose. Une personne la réexamine chaque fois que vous le demandez."
      },
      "data": {
        "income": {
          "text": "votre revenu mensuel, tel que vous l’avez indiqué"
        },
        "debts": {
          "text": "ce que vous remboursez chaque mois pour d’autres prêts"
        }
      },
      "controls": {
        "amount": {
          "label": "Demander un prêt plus petit"
        }
      },
      "human": {
        "text": "Parler de cette réponse avec une personne",
        "link": "tel:+4930123456"
      },
      "correct": {
        "text": "Corriger ce que nous savons de vous",
        "link": "mailto:people@lumen.example"
      },
      "contest": {
        "text": "Demander à une personne de décider à nouveau",
        "link": "mailto:people@lumen.example"
      },
      "names": {
        "income": "votre revenu mensuel",
        "debt-share": "la part de votre revenu qui rembourse des prêts"
      },
      "digest": "sha256:f94f59e4d31c61237a4cb303f03ac39bd39a79ae7b372feae90587e1026ec2fa"
    }
  },
};
