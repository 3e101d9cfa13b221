// Written by `forthright build` from the copy files. Change those, not this.
import type { GuideExplanation } from '../../core/index.ts';

export const missingPhotosGuide: GuideExplanation<'en' | 'de'> = {
  kind: 'guide',
  id: 'missing-photos',
  sourceLanguage: 'en',
  notices: {
    "en": {
      "kind": "guide",
      "id": "missing-photos",
      "language": "en",
      "title": "Where are my photos?",
      "intro": "A few questions, one at a time. You can talk to a person at every step.",
      "human": "lumen",
      "start": "where",
      "nodes": {
        "where": {
          "question": "Where did you last see the photos?",
          "hint": "If you are not sure, choose the place you remember best.",
          "options": {
            "phone": {
              "label": "On my phone",
              "next": "app-open"
            },
            "web": {
              "label": "On the Lumen website",
              "next": "same-account"
            },
            "nowhere": {
              "label": "I never saw them in Lumen",
              "next": "backup-on"
            }
          }
        },
        "app-open": {
          "question": "Is the Lumen app on that phone still?",
          "options": {
            "app": {
              "label": "Yes, and I can open it",
              "next": "same-account"
            },
            "no-app": {
              "label": "No",
              "next": "backup-on"
            },
            "lost-phone": {
              "label": "I do not have the phone any more",
              "next": "backup-on"
            }
          }
        },
        "same-account": {
          "question": "Are you signed in with the same e-mail address as then?",
          "hint": "You see the address at the top of the settings.",
          "options": {
            "same": {
              "label": "Yes",
              "next": "deleted"
            },
            "different": {
              "label": "No",
              "next": "sign-in"
            },
            "unsure": {
              "label": "I do not know",
              "next": "ask-address"
            }
          }
        },
        "deleted": {
          "question": "Could somebody have deleted them?",
          "options": {
            "recently": {
              "label": "Yes, in the last 30 days",
              "next": "bin"
            },
            "long-ago": {
              "label": "Yes, longer ago",
              "next": "gone"
            },
            "not-deleted": {
              "label": "No",
              "next": [
                {
                  "when": {
                    "where": "phone"
                  },
                  "to": "wait-for-upload"
                },
                {
                  "to": "ask-person"
                }
              ]
            }
          }
        },
        "backup-on": {
          "question": "Was the backup on?",
          "hint": "Lumen only keeps photos that were backed up. The backup is off until you turn it on.",
          "options": {
            "backup": {
              "label": "Yes",
              "next": [
                {
                  "when": {
                    "app-open": "lost-phone"
                  },
                  "to": "on-the-web"
                },
                {
                  "when": {
                    "where": "nowhere"
                  },
                  "to": "same-account"
                },
                {
                  "to": "on-the-web"
                }
              ]
            },
            "no-backup": {
              "label": "No",
              "next": [
                {
                  "when": {
                    "app-open": "lost-phone"
                  },
                  "to": "gone-with-phone"
                },
                {
                  "to": "still-on-phone"
                }
              ]
            },
            "unsure": {
              "label": "I do not know",
              "next": "ask-person"
            }
          }
        },
        "ask-address": {
          "info": "Nobody but us can look up which address your photos are kept under. A person does that for you in a few minutes.",
          "next": "ask-person"
        },
        "sign-in": {
          "outcome": "Sign in with the other address.",
          "body": "Your photos are kept under the address you used then.\n- Sign out in the settings.\n- Sign in with the other address. Your photos are there at once.",
          "links": {
            "sign-in": {
              "label": "Sign in",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "bin": {
          "outcome": "They are in the bin for 30 days.",
          "body": "- Open the bin at the bottom of the list of albums.\n- Choose the photos and press Put back.",
          "links": {
            "bin": {
              "label": "Open the bin",
              "href": "https://lumen.example/bin"
            }
          }
        },
        "gone": {
          "outcome": "We cannot bring them back.",
          "body": "After 30 days we delete photos from the bin, and from our backups 30 days later. We are sorry. If somebody else deleted them, tell a person, so that we can close that door."
        },
        "gone-with-phone": {
          "outcome": "They were only on the phone.",
          "body": "Without a backup, nobody but the phone has them. If it was stolen and turns up again, the photos are still on it."
        },
        "wait-for-upload": {
          "outcome": "They are still on their way.",
          "body": "Photos are sent when the phone is on Wi-Fi and charging.\n- Open the app and look at the line under the newest photo. It says how many are left.\n- If it says nothing is left and the photos are still missing, ask a person."
        },
        "on-the-web": {
          "outcome": "Sign in on the website. They should be there.",
          "body": "What was backed up is kept under your address, whatever happens to the phone.",
          "links": {
            "sign-in": {
              "label": "Sign in",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "still-on-phone": {
          "outcome": "They are still in the gallery of your phone.",
          "body": "Without a backup they never left it. Turn the backup on, if you want them in Lumen too."
        },
        "ask-person": {
          "outcome": "A person should look at this with you.",
          "body": "What you have answered so far can go along, if you like, so that you need not say it again.",
          "person": true
        }
      },
      "digest": "sha256:7cef412a84901c02b578ccff294a25213031116c4c4b07664d9e160e7f94b08d"
    },
    "de": {
      "kind": "guide",
      "id": "missing-photos",
      "language": "de",
      "title": "Wo sind meine Fotos?",
      "intro": "Ein paar Fragen, eine nach der anderen. Bei jedem Schritt können Sie mit einem Menschen sprechen.",
      "human": "lumen",
      "start": "where",
      "nodes": {
        "where": {
          "question": "Wo haben Sie die Fotos zuletzt gesehen?",
          "hint": "Wenn Sie nicht sicher sind, nehmen Sie den Ort, an den Sie sich am besten erinnern.",
          "options": {
            "phone": {
              "label": "Auf meinem Telefon",
              "next": "app-open"
            },
            "web": {
              "label": "Auf der Website von Lumen",
              "next": "same-account"
            },
            "nowhere": {
              "label": "Ich habe sie in Lumen nie gesehen",
              "next": "backup-on"
            }
          }
        },
        "app-open": {
          "question": "Ist die App von Lumen noch auf diesem Telefon?",
          "options": {
            "app": {
              "label": "Ja, und ich kann sie öffnen",
              "next": "same-account"
            },
            "no-app": {
              "label": "Nein",
              "next": "backup-on"
            },
            "lost-phone": {
              "label": "Ich habe das Telefon nicht mehr",
              "next": "backup-on"
            }
          }
        },
        "same-account": {
          "question": "Sind Sie mit derselben E-Mail-Adresse angemeldet wie damals?",
          "hint": "Die Adresse steht ganz oben in den Einstellungen.",
          "options": {
            "same": {
              "label": "Ja",
              "next": "deleted"
            },
            "different": {
              "label": "Nein",
              "next": "sign-in"
            },
            "unsure": {
              "label": "Das weiß ich nicht",
              "next": "ask-address"
            }
          }
        },
        "deleted": {
          "question": "Könnte jemand sie gelöscht haben?",
          "options": {
            "recently": {
              "label": "Ja, in den letzten 30 Tagen",
              "next": "bin"
            },
            "long-ago": {
              "label": "Ja, aber länger her",
              "next": "gone"
            },
            "not-deleted": {
              "label": "Nein",
              "next": [
                {
                  "when": {
                    "where": "phone"
                  },
                  "to": "wait-for-upload"
                },
                {
                  "to": "ask-person"
                }
              ]
            }
          }
        },
        "backup-on": {
          "question": "War die Sicherung an?",
          "hint": "Lumen behält nur Fotos, die gesichert wurden. Die Sicherung ist aus, bis Sie sie einschalten.",
          "options": {
            "backup": {
              "label": "Ja",
              "next": [
                {
                  "when": {
                    "app-open": "lost-phone"
                  },
                  "to": "on-the-web"
                },
                {
                  "when": {
                    "where": "nowhere"
                  },
                  "to": "same-account"
                },
                {
                  "to": "on-the-web"
                }
              ]
            },
            "no-backup": {
              "label": "Nein",
              "next": [
                {
                  "when": {
                    "app-open": "lost-phone"
                  },
                  "to": "gone-with-phone"
                },
                {
                  "to": "still-on-phone"
                }
              ]
            },
            "unsure": {
              "label": "Das weiß ich nicht",
              "next": "ask-person"
            }
          }
        },
        "ask-address": {
          "info": "Nur wir können nachsehen, unter welcher Adresse Ihre Fotos liegen. Ein Mensch macht das für Sie in wenigen Minuten.",
          "next": "ask-person"
        },
        "sign-in": {
          "outcome": "Melden Sie sich mit der anderen Adresse an.",
          "body": "Ihre Fotos liegen unter der Adresse, die Sie damals hatten.\n- Melden Sie sich in den Einstellungen ab.\n- Melden Sie sich mit der anderen Adresse an. Ihre Fotos sind sofort da.",
          "links": {
            "sign-in": {
              "label": "Anmelden",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "bin": {
          "outcome": "Sie liegen 30 Tage lang im Papierkorb.",
          "body": "- Öffnen Sie den Papierkorb ganz unten in der Liste der Alben.\n- Wählen Sie die Fotos und drücken Sie „Zurücklegen“.",
          "links": {
            "bin": {
              "label": "Den Papierkorb öffnen",
              "href": "https://lumen.example/bin"
            }
          }
        },
        "gone": {
          "outcome": "Wir können sie nicht zurückholen.",
          "body": "Nach 30 Tagen löschen wir Fotos aus dem Papierkorb und weitere 30 Tage später aus unseren Sicherungen. Das tut uns leid. Wenn jemand anderes sie gelöscht hat, sagen Sie es einem Menschen, damit wir diese Tür schließen."
        },
        "gone-with-phone": {
          "outcome": "Sie waren nur auf dem Telefon.",
          "body": "Ohne Sicherung hat sie niemand außer dem Telefon. Wurde es gestohlen und taucht wieder auf, sind die Fotos noch darauf."
        },
        "wait-for-upload": {
          "outcome": "Sie sind noch unterwegs.",
          "body": "Fotos werden gesendet, wenn das Telefon im WLAN ist und lädt.\n- Öffnen Sie die App und lesen Sie die Zeile unter dem neuesten Foto. Dort steht, wie viele noch fehlen.\n- Steht dort, dass nichts mehr fehlt, und die Fotos sind trotzdem nicht da, fragen Sie einen Menschen."
        },
        "on-the-web": {
          "outcome": "Melden Sie sich auf der Website an. Dort sollten sie sein.",
          "body": "Was gesichert wurde, liegt unter Ihrer Adresse, egal was mit dem Telefon geschieht.",
          "links": {
            "sign-in": {
              "label": "Anmelden",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "still-on-phone": {
          "outcome": "Sie sind noch in der Galerie Ihres Telefons.",
          "body": "Ohne Sicherung haben sie es nie verlassen. Schalten Sie die Sicherung ein, wenn Sie sie auch in Lumen haben wollen."
        },
        "ask-person": {
          "outcome": "Das sollte sich ein Mensch mit Ihnen ansehen.",
          "body": "Ihre Antworten bis hierher können mitgehen, wenn Sie möchten, damit Sie sie nicht noch einmal sagen müssen.",
          "person": true
        }
      },
      "digest": "sha256:dadc8fa5f937389721880b5626b60ae0be56d4ab6a5bb466820a9c9ca497b311"
    }
  },
};
