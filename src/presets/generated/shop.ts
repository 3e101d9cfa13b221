// Written by `forthright build` from the copy files. Change those, not this.
import type { ConsentExplanation } from '../../core/index.ts';

export const shop: ConsentExplanation<'offers' | 'analytics' | 'order-history' | 'invoices' | 'credit-check', 'offers' | 'analytics', 'en'> = {
  kind: 'consent',
  id: 'shop',
  sourceLanguage: 'en',
  asked: ["offers","analytics"],
  meaning: {
    "offers": "sha256:b6edacb9306d5f3f9da1414e69a29da5bd30b9a64b15977b7b10959d2b5373bb",
    "analytics": "sha256:aebe4ce5e6371c4ae3ddf31ae05a575c5d3a4db8c610bb71c01ca1251fbda55f",
    "order-history": "sha256:122c727d4eb05f392a78437f3245c2bcd921c473691c25db6c67609e209b574b",
    "invoices": "sha256:bc96b3b7febfd86e475fcec5814cafe88099751471f9396493a3623a0e0a8058",
    "credit-check": "sha256:e6e3964d86a1e6743f4e1d1a567af0a61f34e52abd438917a0be52f8d9e86381"
  },
  notices: {
    "en": {
      "kind": "consent",
      "id": "shop",
      "language": "en",
      "controller": {
        "name": "Birke & Stein GmbH",
        "contact": "privacy@birke-stein.example",
        "address": "Speicherweg 21, 20457 Hamburg, Germany",
        "dataProtectionOfficer": "dpo@birke-stein.example"
      },
      "title": "Let Birke & Stein use your visits for ads and for counting?",
      "intro": "You can choose both, one or neither. The shop works either way.",
      "rights": "You can see, correct, copy or delete your data. You can also object to a use, or ask us to pause it. Write to privacy@birke-stein.example, and we answer within a month. If you take back a yes, what we did before stays lawful.",
      "authority": {
        "name": "Hamburg Commissioner for Data Protection (Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit)",
        "url": "https://datenschutz-hamburg.de"
      },
      "groups": {
        "choices": {
          "title": "What you choose",
          "intro": "Both switches are off until you turn them on."
        },
        "orders": {
          "title": "What belongs to an order",
          "intro": "We do this only if you order. It has no switch."
        }
      },
      "items": {
        "offers": {
          "title": "Show you personal ads",
          "purpose": "We use the goods you look at and buy to choose our ads for you on websites with Litfass ads.",
          "group": "choices",
          "basis": "consent",
          "data": {
            "viewed": "the goods you look at",
            "bought": "the goods you buy",
            "browser-number": "a number for your browser",
            "ip-address": "the internet address of your device"
          },
          "recipients": {
            "ad-network": {
              "name": "Litfass Ads GmbH",
              "role": "joint-controller",
              "country": "DE",
              "url": "https://litfass-ads.example/privacy"
            }
          },
          "retention": {
            "period": "P90D",
            "from": "the day you look at something or buy it"
          },
          "benefit": {
            "you": "Our ads show you goods like those you looked at.",
            "us": "We sell more with these ads."
          },
          "ifRefused": "You still see our ads, and we choose them without your data. Our prices are the same.",
          "withdrawal": "Turn this off under Privacy choices at the end of every page. We delete the cookie and our list of your goods the same day. Litfass deletes its copy within 7 days.",
          "surprise": "A vase you look at here can follow you to a news website as an ad.",
          "examples": [
            "You look at a lamp here and see an ad for lamps on a weather website."
          ],
          "storage": {
            "browser-number": {
              "name": "litfass_id",
              "kind": "cookie",
              "period": "P90D",
              "thirdParty": true
            }
          },
          "uses": [
            "sharing",
            "targeted-advertising"
          ]
        },
        "analytics": {
          "title": "Count your visits",
          "purpose": "We count which pages people open, to find the pages that are slow or hard to use.",
          "group": "choices",
          "basis": "consent",
          "data": {
            "pages": "the pages you open, and how fast they load",
            "device": "the kind of device and browser you use",
            "visit-number": "a number for your browser",
            "ip-address": "the internet address of your device"
          },
          "recipients": {
            "counter": {
              "name": "Zählwerk GmbH",
              "role": "processor",
              "country": "DE"
            }
          },
          "retention": {
            "period": "P6M",
            "from": "the day of each visit"
          },
          "benefit": {
            "you": "none",
            "us": "We see which pages to repair first."
          },
          "ifRefused": "Nothing changes for you in the shop. We do not count your visits.",
          "withdrawal": "Turn this off under Privacy choices at the end of every page. We delete the cookie the same day. Zählwerk deletes the record of your visits within 7 days.",
          "surprise": "Zählwerk deletes your internet address after a minute. The visits of one browser stay together for 6 months.",
          "storage": {
            "visit-number": {
              "name": "zw_visit",
              "kind": "cookie",
              "period": "P6M",
              "thirdParty": true
            }
          }
        },
        "order-history": {
          "title": "Deliver and list your orders",
          "purpose": "We use your address and your orders to deliver what you buy, and to settle returns and defects.",
          "group": "orders",
          "basis": "contract",
          "data": {
            "address": "your name, your address and your e-mail address",
            "orders": "the goods you order, with date and price"
          },
          "recipients": {
            "carrier": {
              "name": "Hafenkurier GmbH",
              "role": "controller",
              "country": "DE"
            }
          },
          "retention": {
            "period": "P3Y",
            "from": "the end of the year in which you order"
          },
          "benefit": {
            "you": "You get your goods, and you can return or claim them from the list.",
            "us": "You pay us for the goods."
          },
          "ifRefused": "We cannot deliver an order if we do not know your address. You can look at the whole shop and give no data.",
          "withdrawal": "Close your account under My account. We lock your list of orders then, and use it only for returns and defects. We delete each order at the end of its 3 years."
        },
        "invoices": {
          "title": "Keep invoices for the tax office",
          "purpose": "German tax law makes us keep the invoice of each order.",
          "group": "orders",
          "basis": "legal-duty",
          "data": {
            "invoice": "your name and address, the goods and the price"
          },
          "recipients": {
            "accountant": {
              "name": "Elbtal Steuerberatung GmbH",
              "role": "controller",
              "country": "DE"
            },
            "tax-office": "the tax office in Hamburg, when it checks our accounts"
          },
          "retention": {
            "period": "P8Y",
            "from": "the end of the year of the invoice"
          },
          "benefit": {
            "you": "You can ask us for a copy of an invoice for 8 years.",
            "us": "none"
          },
          "ifRefused": "The law gives neither you nor us a choice. If you order nothing, there is no invoice.",
          "withdrawal": "It ends by itself. We delete the invoice when the 8 years are over, even if you close your account earlier."
        },
        "credit-check": {
          "title": "Check your credit if you pay later",
          "purpose": "We ask a credit agency how reliably you pay, to decide whether you can pay by invoice.",
          "group": "orders",
          "basis": "contract",
          "data": {
            "person": "your name, your address and your date of birth",
            "score": "a score from 0 to 100 from the credit agency",
            "unpaid": "invoices that you have not paid us"
          },
          "recipients": {
            "agency": {
              "name": "Bonitas Auskunft GmbH",
              "role": "controller",
              "country": "DE",
              "url": "https://bonitas-auskunft.example/privacy"
            }
          },
          "retention": {
            "period": "P90D",
            "from": "the day of the check"
          },
          "benefit": {
            "you": "You can get the goods first and pay 30 days later.",
            "us": "Fewer invoices stay unpaid."
          },
          "ifRefused": "You pay by card or bank transfer, and we ask no agency about you. Prices and delivery stay the same.",
          "withdrawal": "Choose card or bank transfer for your next order. We delete the result of an earlier check after 90 days.",
          "surprise": "The agency notes for 12 months that we asked about you.",
          "automatedDecision": {
            "logic": "The computer first looks for invoices you have not paid us. Then it looks at the score, which has to be 70 or more.",
            "effects": "If you pass, you can pay 30 days after delivery. If you do not pass, you pay by card or bank transfer.",
            "humanReview": "Call 040 5550 123 or write to credit@birke-stein.example. A person listens to your side and decides again within two working days."
          },
          "source": "Bonitas Auskunft works out the score. It uses unpaid bills, court records and your earlier loans."
        }
      },
      "glossary": {
        "cookie": {
          "term": "cookie",
          "meaning": "A small text that a website stores in your browser and reads again later."
        },
        "joint": {
          "term": "responsible together",
          "meaning": "Two companies have decided on the use together. You can turn to either one."
        }
      },
      "digest": "sha256:10fd1aef469437356e996e1d3fadc968df0765105c89bf8d03ad7db948ef95a2"
    }
  },
};
