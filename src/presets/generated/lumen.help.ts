// Written by `forthright build` from the copy files. Change those, not this.
import type { HelpExplanation } from '../../core/index.ts';

export const lumenHelp: HelpExplanation<'en' | 'de'> = {
  kind: 'help',
  id: 'lumen',
  sourceLanguage: 'en',
  notices: {
    "en": {
      "kind": "help",
      "id": "lumen",
      "language": "en",
      "organisation": "Lumen Photos GmbH",
      "title": "Talk to a person at Lumen",
      "intro": "Use whichever way suits you. You never have to get past a program first to reach somebody.",
      "hours": {
        "support": {
          "zone": "Europe/Berlin",
          "weekly": {
            "monday": [
              "08:00-18:00"
            ],
            "tuesday": [
              "08:00-18:00"
            ],
            "wednesday": [
              "08:00-18:00"
            ],
            "thursday": [
              "08:00-20:00"
            ],
            "friday": [
              "08:00-18:00"
            ],
            "saturday": [
              "10:00-14:00"
            ]
          },
          "holidays": "berlin",
          "exceptions": {
            "2026-12-24": {
              "open": [
                "08:00-12:00"
              ],
              "label": "Christmas Eve"
            },
            "2026-12-31": {
              "open": [
                "08:00-12:00"
              ],
              "label": "New Year’s Eve"
            }
          },
          "note": "It is quietest before 10."
        },
        "chat": {
          "zone": "Europe/Berlin",
          "weekly": {
            "monday": [
              "08:00-12:00",
              "13:00-22:00"
            ],
            "tuesday": [
              "08:00-12:00",
              "13:00-22:00"
            ],
            "wednesday": [
              "08:00-12:00",
              "13:00-22:00"
            ],
            "thursday": [
              "08:00-12:00",
              "13:00-22:00"
            ],
            "friday": [
              "08:00-12:00",
              "13:00-22:00"
            ]
          },
          "holidays": "berlin"
        }
      },
      "holidays": {
        "berlin": {
          "from": "2026-01-01",
          "until": "2027-12-31",
          "days": {
            "2026-01-01": "New Year’s Day",
            "2026-03-08": "International Women’s Day",
            "2026-04-03": "Good Friday",
            "2026-04-06": "Easter Monday",
            "2026-05-01": "Labour Day",
            "2026-05-14": "Ascension Day",
            "2026-05-25": "Whit Monday",
            "2026-10-03": "Day of German Unity",
            "2026-12-25": "Christmas Day",
            "2026-12-26": "Second day of Christmas",
            "2027-01-01": "New Year’s Day",
            "2027-03-08": "International Women’s Day",
            "2027-03-26": "Good Friday",
            "2027-03-29": "Easter Monday",
            "2027-05-01": "Labour Day",
            "2027-05-06": "Ascension Day",
            "2027-05-17": "Whit Monday",
            "2027-10-03": "Day of German Unity",
            "2027-12-25": "Christmas Day",
            "2027-12-26": "Second day of Christmas"
          }
        }
      },
      "automation": {
        "name": "Lumen’s helper",
        "can": [
          "Tell you where a setting is",
          "Find an album or a bill of yours",
          "Pass you on to a person, with what you have said"
        ],
        "cannot": [
          "Bring back photos",
          "Change a bill",
          "Decide anything about you"
        ]
      },
      "channels": {
        "phone": {
          "kind": "phone",
          "label": "Call a person",
          "reachesPerson": "directly",
          "address": "+49 30 901820",
          "hours": "support",
          "languages": [
            "de",
            "en"
          ],
          "cost": "standard",
          "wait": {
            "usually": "PT4M",
            "source": "our own count of last month’s calls",
            "asOf": "2026-10-31"
          },
          "note": "Have the e-mail address of your account ready. You need nothing else."
        },
        "relay": {
          "kind": "text-relay",
          "label": "Call with a text relay",
          "reachesPerson": "directly",
          "address": "+49 30 901820",
          "hours": "support",
          "languages": [
            "de"
          ],
          "cost": "standard",
          "note": "A relay service types and speaks for you. Give it this number."
        },
        "chat": {
          "kind": "chat",
          "label": "Chat with a person",
          "reachesPerson": "directly",
          "address": "in-page",
          "hours": "chat",
          "languages": [
            "de",
            "en"
          ],
          "cost": "free",
          "passesOn": [
            "page",
            "answers",
            "decision"
          ]
        },
        "callback": {
          "kind": "callback",
          "label": "Ask a person to call me",
          "reachesPerson": "directly",
          "address": "https://lumen.example/callback",
          "hours": "always",
          "languages": [
            "de",
            "en"
          ],
          "cost": "free",
          "replyWithin": "P1D",
          "passesOn": [
            "answers",
            "decision"
          ]
        },
        "email": {
          "kind": "email",
          "label": "Write to a person",
          "reachesPerson": "directly",
          "address": "help@lumen.example",
          "hours": "always",
          "languages": [
            "de",
            "en",
            "fr"
          ],
          "cost": "free",
          "replyWithin": "P1D",
          "passesOn": [
            "page",
            "answers",
            "decision"
          ]
        }
      },
      "digest": "sha256:ab3af00aa0077d7b8b3d3095fe3f48368193a0b7461eeb9bf1983485f67fd849"
    },
    "de": {
      "kind": "help",
      "id": "lumen",
      "language": "de",
      "organisation": "Lumen Photos GmbH",
      "title": "Mit einem Menschen bei Lumen sprechen",
      "intro": "Nehmen Sie den Weg, der Ihnen liegt. Sie müssen nie zuerst an einem Programm vorbei, um jemanden zu erreichen.",
      "hours": {
        "support": {
          "zone": "Europe/Berlin",
          "weekly": {
            "monday": [
              "08:00-18:00"
            ],
            "tuesday": [
              "08:00-18:00"
            ],
            "wednesday": [
              "08:00-18:00"
            ],
            "thursday": [
              "08:00-20:00"
            ],
            "friday": [
              "08:00-18:00"
            ],
            "saturday": [
              "10:00-14:00"
            ]
          },
          "holidays": "berlin",
          "exceptions": {
            "2026-12-24": {
              "open": [
                "08:00-12:00"
              ],
              "label": "Heiligabend"
            },
            "2026-12-31": {
              "open": [
                "08:00-12:00"
              ],
              "label": "Silvester"
            }
          },
          "note": "Vor 10 Uhr ist am wenigsten los."
        },
        "chat": {
          "zone": "Europe/Berlin",
          "weekly": {
            "monday": [
              "08:00-12:00",
              "13:00-22:00"
            ],
            "tuesday": [
              "08:00-12:00",
              "13:00-22:00"
            ],
            "wednesday": [
              "08:00-12:00",
              "13:00-22:00"
            ],
            "thursday": [
              "08:00-12:00",
              "13:00-22:00"
            ],
            "friday": [
              "08:00-12:00",
              "13:00-22:00"
            ]
          },
          "holidays": "berlin"
        }
      },
      "holidays": {
        "berlin": {
          "from": "2026-01-01",
          "until": "2027-12-31",
          "days": {
            "2026-01-01": "Neujahr",
            "2026-03-08": "Internationaler Frauentag",
            "2026-04-03": "Karfreitag",
            "2026-04-06": "Ostermontag",
            "2026-05-01": "Tag der Arbeit",
            "2026-05-14": "Christi Himmelfahrt",
            "2026-05-25": "Pfingstmontag",
            "2026-10-03": "Tag der Deutschen Einheit",
            "2026-12-25": "Erster Weihnachtstag",
            "2026-12-26": "Zweiter Weihnachtstag",
            "2027-01-01": "Neujahr",
            "2027-03-08": "Internationaler Frauentag",
            "2027-03-26": "Karfreitag",
            "2027-03-29": "Ostermontag",
            "2027-05-01": "Tag der Arbeit",
            "2027-05-06": "Christi Himmelfahrt",
            "2027-05-17": "Pfingstmontag",
            "2027-10-03": "Tag der Deutschen Einheit",
            "2027-12-25": "Erster Weihnachtstag",
            "2027-12-26": "Zweiter Weihnachtstag"
          }
        }
      },
      "automation": {
        "name": "Der Helfer von Lumen",
        "can": [
          "Ihnen sagen, wo eine Einstellung ist",
          "Ein Album oder eine Rechnung von Ihnen finden",
          "Sie an einen Menschen weitergeben, mit dem, was Sie gesagt haben"
        ],
        "cannot": [
          "Fotos zurückholen",
          "Eine Rechnung ändern",
          "Etwas über Sie entscheiden"
        ]
      },
      "channels": {
        "phone": {
          "kind": "phone",
          "label": "Einen Menschen anrufen",
          "reachesPerson": "directly",
          "address": "+49 30 901820",
          "hours": "support",
          "languages": [
            "de",
            "en"
          ],
          "cost": "standard",
          "wait": {
            "usually": "PT4M",
            "source": "eigene Zählung der Anrufe im letzten Monat",
            "asOf": "2026-10-31"
          },
          "note": "Halten Sie die E-Mail-Adresse Ihres Kontos bereit. Mehr brauchen Sie nicht."
        },
        "relay": {
          "kind": "text-relay",
          "label": "Mit einem Vermittlungsdienst anrufen",
          "reachesPerson": "directly",
          "address": "+49 30 901820",
          "hours": "support",
          "languages": [
            "de"
          ],
          "cost": "standard",
          "note": "Ein Vermittlungsdienst tippt und spricht für Sie. Nennen Sie ihm diese Nummer."
        },
        "chat": {
          "kind": "chat",
          "label": "Mit einem Menschen chatten",
          "reachesPerson": "directly",
          "address": "in-page",
          "hours": "chat",
          "languages": [
            "de",
            "en"
          ],
          "cost": "free",
          "passesOn": [
            "page",
            "answers",
            "decision"
          ]
        },
        "callback": {
          "kind": "callback",
          "label": "Um einen Rückruf bitten",
          "reachesPerson": "directly",
          "address": "https://lumen.example/callback",
          "hours": "always",
          "languages": [
            "de",
            "en"
          ],
          "cost": "free",
          "replyWithin": "P1D",
          "passesOn": [
            "answers",
            "decision"
          ]
        },
        "email": {
          "kind": "email",
          "label": "Einem Menschen schreiben",
          "reachesPerson": "directly",
          "address": "help@lumen.example",
          "hours": "always",
          "languages": [
            "de",
            "en",
            "fr"
          ],
          "cost": "free",
          "replyWithin": "P1D",
          "passesOn": [
            "page",
            "answers",
            "decision"
          ]
        }
      },
      "digest": "sha256:2257a2cf08bcc826d7a3314dbc0c94d19653f5e72ba1dba3442679d16a304306"
    }
  },
};
