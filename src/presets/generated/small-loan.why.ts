// Written by `forthright build` from the copy files. Change those, not this.
import type { WhyExplanation } from '../../core/index.ts';

export const smallLoanWhy: WhyExplanation<'en' | 'de'> = {
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
    }
  },
};
