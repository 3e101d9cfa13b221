// Written by `forthright build` from the copy files. Change those, not this.
import type { ConsentExplanation } from '../../core/index.ts';

export const healthStudy: ConsentExplanation<'diary' | 'movement' | 'sharing' | 'future-studies', 'diary' | 'movement' | 'sharing' | 'future-studies', 'en' | 'de'> = {
  kind: 'consent',
  id: 'health-study',
  sourceLanguage: 'en',
  asked: ["diary","movement","sharing","future-studies"],
  meaning: {
    "diary": "sha256:8051f7b01a635b95e53ff6c732d8b9c4b165be65bc0dafc188f8fe9543cf18b7",
    "movement": "sha256:06a1feee5382d40cf9126e140492b7aa1f28222e902005d27fe51bb89a2fecd9",
    "sharing": "sha256:b7908221bd418e9cf9f4ece358e68dc4ca73264c129a2ab17f7702d4b7386fc0",
    "future-studies": "sha256:f8b8027cc3d950200abc4a266aaae744fabdc5e42f6e897e1abdc5b063af0efe"
  },
  notices: {
    "en": {
      "kind": "consent",
      "id": "health-study",
      "language": "en",
      "controller": {
        "name": "Universität Lindental",
        "contact": "datenschutz@uni-lindental.example",
        "address": "Campusring 4, Lindental, Austria",
        "dataProtectionOfficer": "dsb@uni-lindental.example"
      },
      "title": "Share your symptoms and movements with a Parkinson’s study?",
      "intro": "Universität Lindental studies how movement and mood change over a day, in people with and without Parkinson’s. You choose what you share.",
      "rights": "You can see, correct, copy or delete your data. You can also object to a use, or ask us to pause it. Write to datenschutz@uni-lindental.example, and we answer within a month. If you take back a yes, what we did before stays lawful.",
      "authority": {
        "name": "Austrian Data Protection Authority (Österreichische Datenschutzbehörde)",
        "url": "https://www.dsb.gv.at"
      },
      "items": {
        "diary": {
          "title": "Study your diary of symptoms",
          "purpose": "We study the symptoms you write down each day, to learn how Parkinson’s changes from hour to hour.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "symptoms": "your answers about shaking, stiffness, sleep and mood",
            "medicines": "the medicines you take, and when you take them",
            "about-you": "your year of birth, your sex and, if you have Parkinson’s, the year of your diagnosis",
            "code": "a code in place of your name, which only you and our study team know"
          },
          "recipients": {},
          "retention": {
            "period": "P10Y",
            "from": "the end of the study, on 30 June 2029"
          },
          "benefit": {
            "you": "You see your diary as a chart that you can show to your doctor.",
            "us": "We can publish results about changes within a day."
          },
          "ifRefused": "The diary still works on your phone alone, and your treatment stays the same. You can still share your movements.",
          "withdrawal": "Turn this off under Privacy choices, or call the study team at the number in the app. We delete your diary within 7 days. Finished analyses stay, because we cannot take your answers out of them. They show groups of people, never one person.",
          "surprise": "This study is not a treatment. We read your diary weeks after you write it. Call your doctor if you feel worse. In an emergency call 112.",
          "examples": [
            "You note at 9:00 that your hand shakes more than before breakfast."
          ],
          "dpv": {
            "purposes": [
              "ScientificResearch"
            ]
          }
        },
        "movement": {
          "title": "Measure your movement with your phone",
          "purpose": "We record how your phone moves during two short tasks a day, to measure shaking and walking.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "motion": "how your phone moves and turns during the tasks",
            "taps": "the speed of your taps on the screen",
            "code": "a code in place of your name, which only you and our study team know"
          },
          "recipients": {
            "analysis": {
              "name": "Messwerk Analytik GmbH",
              "role": "processor",
              "country": "AT"
            }
          },
          "retention": {
            "period": "P10Y",
            "from": "the end of the study, on 30 June 2029"
          },
          "benefit": {
            "you": "You see from week to week how steady your hand is.",
            "us": "We can compare what you feel with what the phone measures."
          },
          "ifRefused": "The app leaves out the two tasks. You can still share your diary.",
          "withdrawal": "Turn this off under Privacy choices, or call the study team at the number in the app. We and Messwerk delete your recordings within 7 days. Finished analyses stay, because we cannot take your recordings out of them.",
          "surprise": "The way a person walks is nearly as personal as a fingerprint. The phone records it only during the tasks, and never where you are.",
          "examples": [
            "You hold the phone in your hand for 30 seconds, then walk 20 steps with it."
          ],
          "dpv": {
            "purposes": [
              "ScientificResearch"
            ]
          }
        },
        "sharing": {
          "title": "Share your coded data with researchers worldwide",
          "purpose": "We send your data without your name to an archive, so that researchers in all countries can study movement disorders.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "symptoms": "your diary of symptoms and medicines, if you share it with us",
            "motion": "your movement recordings, if you share them with us",
            "about-you": "your year of birth, your sex and, if you have Parkinson’s, the year of your diagnosis",
            "code": "a second code in place of your name, which only our study team can match to you"
          },
          "recipients": {
            "archive": {
              "name": "Halden Movement Archive",
              "role": "controller",
              "country": "US"
            },
            "researchers": "researchers in any country whose project the archive’s ethics board has approved"
          },
          "retention": {
            "period": "P15Y",
            "from": "the day the archive gets your data, in autumn 2029"
          },
          "benefit": {
            "you": "none",
            "us": "Researchers abroad check our results and cite our study."
          },
          "ifRefused": "Your data stays at our university. You can still take part in the whole study.",
          "withdrawal": "Turn this off under Privacy choices. If you do this before autumn 2029, we send nothing. After that, we tell the archive, and it deletes your data within 30 days. It also tells each researcher to delete it. Finished analyses stay, because nobody can take your data out of them.",
          "surprise": "Your name is not in this data. A person who knows a lot about you can still recognise you in it.",
          "transfers": {
            "us": {
              "country": "US",
              "basis": "explicit-consent",
              "risks": "Authorities there can demand the data. You have fewer rights there to see it or to go to court. Researchers in countries with weaker laws can use it as well."
            }
          },
          "dpv": {
            "purposes": [
              "ScientificResearch"
            ]
          }
        },
        "future-studies": {
          "title": "Invite you to our next studies",
          "purpose": "We keep your name and e-mail address, so that we can write to you about our next studies.",
          "basis": "consent",
          "data": {
            "contact": "your name and your e-mail address"
          },
          "recipients": {},
          "retention": {
            "period": "P3Y",
            "from": "the day you say yes"
          },
          "benefit": {
            "you": "You hear of our next studies before they begin.",
            "us": "We find people for our studies sooner."
          },
          "ifRefused": "We do not write to you about our next studies. You can still take part in this one.",
          "withdrawal": "Turn this off under Privacy choices, or use the link in each e-mail. We delete your name and e-mail address from the list the same day.",
          "surprise": "The list holds people with and without Parkinson’s. It does not say who is ill.",
          "dpv": {
            "purposes": [
              "CommunicationManagement"
            ]
          }
        }
      },
      "glossary": {
        "coded-data": {
          "term": "coded data",
          "meaning": "Data that carries a code in place of a name."
        }
      },
      "digest": "sha256:e18571c49f79271f7b0b84ba04636c5a5cb7bdf5a492138cc9e83c10dc505336"
    },
    "de": {
      "kind": "consent",
      "id": "health-study",
      "language": "de",
      "controller": {
        "name": "Universität Lindental",
        "contact": "datenschutz@uni-lindental.example",
        "address": "Campusring 4, Lindental, Austria",
        "dataProtectionOfficer": "dsb@uni-lindental.example"
      },
      "title": "Wollen Sie Ihre Symptome und Bewegungen mit einer Parkinson-Studie teilen?",
      "intro": "Die Universität Lindental untersucht, wie sich Bewegung und Stimmung im Lauf eines Tages ändern, bei Menschen mit und ohne Parkinson. Sie wählen, was Sie teilen.",
      "rights": "Sie können Ihre Daten ansehen, korrigieren, kopieren oder löschen. Sie können auch einer Nutzung widersprechen oder sie anhalten lassen. Schreiben Sie an datenschutz@uni-lindental.example, und wir antworten innerhalb eines Monats. Wenn Sie ein Ja zurücknehmen, bleibt rechtmäßig, was wir vorher getan haben.",
      "authority": {
        "name": "Austrian Data Protection Authority (Österreichische Datenschutzbehörde)",
        "url": "https://www.dsb.gv.at"
      },
      "items": {
        "diary": {
          "title": "Ihr Tagebuch der Symptome auswerten",
          "purpose": "Wir werten Ihre täglichen Notizen aus, um zu lernen, wie sich Parkinson von Stunde zu Stunde ändert.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "symptoms": "Ihre Antworten zu Zittern, Steifheit, Schlaf und Stimmung",
            "medicines": "welche Medikamente Sie nehmen, und wann",
            "about-you": "Ihr Geburtsjahr, Ihr Geschlecht und, wenn Sie Parkinson haben, das Jahr Ihrer Diagnose",
            "code": "ein Code statt Ihres Namens, den nur Sie und unser Studienteam kennen"
          },
          "recipients": {},
          "retention": {
            "period": "P10Y",
            "from": "am Ende der Studie, am 30. Juni 2029"
          },
          "benefit": {
            "you": "Sie sehen Ihr Tagebuch als Grafik, die Sie Ihrem Arzt oder Ihrer Ärztin zeigen können.",
            "us": "Wir können veröffentlichen, was sich im Lauf eines Tages ändert."
          },
          "ifRefused": "Das Tagebuch läuft dann nur auf Ihrem Handy, und Ihre Behandlung bleibt gleich. Ihre Bewegungen können Sie trotzdem teilen.",
          "withdrawal": "Schalten Sie dies unter „Datenschutz-Einstellungen“ aus, oder rufen Sie das Studienteam an. Die Nummer steht in der App. Wir löschen Ihr Tagebuch innerhalb von 7 Tagen. Fertige Auswertungen bleiben, weil wir Ihre Antworten nicht herausnehmen können. Die Ergebnisse zeigen Gruppen, nie einen einzelnen Menschen.",
          "surprise": "Diese Studie ist keine Behandlung. Wir lesen Ihr Tagebuch erst Wochen später. Rufen Sie Ihren Arzt oder Ihre Ärztin an, wenn es Ihnen schlechter geht. Im Notfall wählen Sie 112.",
          "examples": [
            "Sie notieren um 9 Uhr, dass Ihre Hand mehr zittert als vor dem Frühstück."
          ],
          "dpv": {
            "purposes": [
              "ScientificResearch"
            ]
          }
        },
        "movement": {
          "title": "Ihre Bewegung mit dem Handy messen",
          "purpose": "Wir zeichnen bei zwei kurzen Aufgaben am Tag auf, wie sich Ihr Handy bewegt, um Zittern und Gehen zu messen.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "motion": "wie sich Ihr Handy bei den Aufgaben bewegt und dreht",
            "taps": "wie schnell Sie auf das Display tippen",
            "code": "ein Code statt Ihres Namens, den nur Sie und unser Studienteam kennen"
          },
          "recipients": {
            "analysis": {
              "name": "Messwerk Analytik GmbH",
              "role": "processor",
              "country": "AT"
            }
          },
          "retention": {
            "period": "P10Y",
            "from": "am Ende der Studie, am 30. Juni 2029"
          },
          "benefit": {
            "you": "Sie sehen von Woche zu Woche, wie ruhig Ihre Hand ist.",
            "us": "Wir können vergleichen, was Sie spüren und was das Handy misst."
          },
          "ifRefused": "Die App lässt die zwei Aufgaben weg. Ihr Tagebuch können Sie trotzdem teilen.",
          "withdrawal": "Schalten Sie dies unter „Datenschutz-Einstellungen“ aus, oder rufen Sie das Studienteam an. Die Nummer steht in der App. Wir und Messwerk löschen Ihre Aufnahmen innerhalb von 7 Tagen. Fertige Auswertungen bleiben, weil wir Ihre Aufnahmen nicht herausnehmen können.",
          "surprise": "Der Gang eines Menschen ist fast so persönlich wie ein Fingerabdruck. Das Handy zeichnet ihn nur bei den Aufgaben auf, und nie, wo Sie sind.",
          "examples": [
            "Sie halten das Handy 30 Sekunden in der Hand und gehen dann 20 Schritte damit."
          ],
          "dpv": {
            "purposes": [
              "ScientificResearch"
            ]
          }
        },
        "sharing": {
          "title": "Ihre Daten mit Code statt Namen weltweit teilen",
          "purpose": "Wir schicken Ihre Daten ohne Ihren Namen an ein Archiv, damit Forschende in allen Ländern Krankheiten der Bewegung untersuchen können.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "symptoms": "Ihr Tagebuch der Symptome und Medikamente, wenn Sie es mit uns teilen",
            "motion": "Ihre Bewegungsaufnahmen, wenn Sie sie mit uns teilen",
            "about-you": "Ihr Geburtsjahr, Ihr Geschlecht und, wenn Sie Parkinson haben, das Jahr Ihrer Diagnose",
            "code": "ein zweiter Code statt Ihres Namens, den nur unser Studienteam Ihnen zuordnen kann"
          },
          "recipients": {
            "archive": {
              "name": "Halden Movement Archive",
              "role": "controller",
              "country": "US"
            },
            "researchers": "Forschende in jedem Land, deren Projekt der Ethikrat des Archivs genehmigt hat"
          },
          "retention": {
            "period": "P15Y",
            "from": "an dem Tag, an dem das Archiv Ihre Daten bekommt, im Herbst 2029"
          },
          "benefit": {
            "you": "none",
            "us": "Forschende im Ausland prüfen unsere Ergebnisse und zitieren unsere Studie."
          },
          "ifRefused": "Ihre Daten bleiben an unserer Universität. Sie können trotzdem an der ganzen Studie teilnehmen.",
          "withdrawal": "Schalten Sie dies unter „Datenschutz-Einstellungen“ aus. Wenn Sie das vor Herbst 2029 tun, schicken wir nichts. Danach melden wir es dem Archiv, und es löscht Ihre Daten innerhalb von 30 Tagen. Es sagt auch allen Forschenden, dass sie die Daten löschen sollen. Fertige Auswertungen bleiben, weil niemand Ihre Daten herausnehmen kann.",
          "surprise": "Ihr Name steht nicht in diesen Daten. Wer viel über Sie weiß, kann Sie darin trotzdem erkennen.",
          "transfers": {
            "us": {
              "country": "US",
              "basis": "explicit-consent",
              "risks": "Behörden dort können die Daten verlangen. Sie haben dort weniger Rechte, sie einzusehen oder vor Gericht zu gehen. Auch Forschende in Ländern mit schwächeren Gesetzen können sie nutzen."
            }
          },
          "dpv": {
            "purposes": [
              "ScientificResearch"
            ]
          }
        },
        "future-studies": {
          "title": "Sie zu unseren nächsten Studien einladen",
          "purpose": "Wir behalten Ihren Namen und Ihre E-Mail-Adresse, damit wir Ihnen von unseren nächsten Studien schreiben können.",
          "basis": "consent",
          "data": {
            "contact": "Ihr Name und Ihre E-Mail-Adresse"
          },
          "recipients": {},
          "retention": {
            "period": "P3Y",
            "from": "an dem Tag, an dem Sie Ja sagen"
          },
          "benefit": {
            "you": "Sie erfahren von unseren nächsten Studien, bevor sie beginnen.",
            "us": "Wir finden schneller Menschen für unsere Studien."
          },
          "ifRefused": "Wir schreiben Ihnen nicht von unseren nächsten Studien. An dieser können Sie trotzdem teilnehmen.",
          "withdrawal": "Schalten Sie dies unter „Datenschutz-Einstellungen“ aus, oder nutzen Sie den Link in jeder E-Mail. Wir löschen Ihren Namen und Ihre E-Mail-Adresse am selben Tag von der Liste.",
          "surprise": "Auf der Liste stehen Menschen mit und ohne Parkinson. Die Liste sagt nicht, wer krank ist.",
          "dpv": {
            "purposes": [
              "CommunicationManagement"
            ]
          }
        }
      },
      "glossary": {
        "coded-data": {
          "term": "Daten mit Code",
          "meaning": "Daten, an denen ein Code statt eines Namens steht."
        }
      },
      "digest": "sha256:c3f46aa6f2ae49e58449358e7a2c6c2a61f982c7670cb1b1d18b6ade163e0150"
    }
  },
};
