// Written by `forthright build` from the copy files. Change those, not this.
import type { ConsentExplanation } from '../../core/index.ts';

export const transit: ConsentExplanation<'suggestions' | 'disruptions' | 'crowding' | 'tickets' | 'fraud', 'suggestions' | 'disruptions' | 'crowding', 'en' | 'de'> = {
  kind: 'consent',
  id: 'transit',
  sourceLanguage: 'en',
  asked: ["suggestions","disruptions","crowding"],
  meaning: {
    "suggestions": "sha256:aae51eb71b3aa9da9bc075b575959308b450bc09dfc508b6ccb2c9758b376f85",
    "disruptions": "sha256:99f4d9f730a23c50ebc1c3560edb175a33045a696039494b4c551bb0fbe30e85",
    "crowding": "sha256:797e91819ed85fd1d4d12074af0f47ad1912cd5a05bf55a62222e3c24b3787b7",
    "tickets": "sha256:79413a38f2663089d30d9b791efde4707c5565c5e76415161b92f1c1dfe27dd5",
    "fraud": "sha256:fa643441f38ce5f2ad08b040dc859d432a1184aba98f88ef4862ccd016b8b3b4"
  },
  notices: {
    "en": {
      "kind": "consent",
      "id": "transit",
      "language": "en",
      "controller": {
        "name": "Stadtwerke Nordhafen GmbH",
        "contact": "privacy@nordhafen-mobil.example",
        "address": "Am Alten Hafen 7, Nordhafen, Germany",
        "dataProtectionOfficer": "dpo@nordhafen-mobil.example"
      },
      "title": "Let Tram & Bus use your trips, your number and your location?",
      "intro": "You decide on three extras, each with its own switch. Timetables and tickets work either way.",
      "rights": "You can see, correct, copy or delete your data. You can also object to a use, or ask us to pause it. Write to privacy@nordhafen-mobil.example, and we answer within a month. If you take back a yes, what we did before stays lawful.",
      "authority": {
        "name": "Data Protection Commissioner of Schleswig-Holstein (Unabhängiges Landeszentrum für Datenschutz)",
        "url": "https://www.datenschutzzentrum.de"
      },
      "items": {
        "suggestions": {
          "title": "Suggest routes from your trips",
          "purpose": "We remember the trips you search for and take, so that the app can suggest your next route.",
          "basis": "consent",
          "data": {
            "searches": "the stops you search for",
            "trips": "the trips you take with a ticket from this app",
            "times": "the day and time of each search and trip"
          },
          "recipients": {},
          "retention": {
            "period": "P90D",
            "from": "the day of each search or trip"
          },
          "benefit": {
            "you": "You see your next route as soon as you open the app.",
            "us": "You ride with us more, and we sell more tickets."
          },
          "ifRefused": "You type your stops yourself. Timetables, live departures and tickets still work.",
          "withdrawal": "Turn this off under Privacy choices. We delete your saved searches and trips the same day, in our backups too.",
          "surprise": "Your trips show where you live and work. We use them for these suggestions only.",
          "examples": [
            "You open the app on a Monday morning and see tram 4 to the university."
          ],
          "dpv": {
            "purposes": [
              "ProvidePersonalisedRecommendations"
            ]
          }
        },
        "disruptions": {
          "title": "Warn you of delays by text message",
          "purpose": "We send you a text message when a line you picked is late or cancelled.",
          "basis": "consent",
          "data": {
            "phone-number": "your mobile number",
            "lines": "the lines, days and hours you picked",
            "messages": "the messages we sent you"
          },
          "recipients": {
            "sms-sender": {
              "name": "Funkbote GmbH",
              "role": "processor",
              "country": "DE"
            }
          },
          "retention": {
            "period": "P7D",
            "from": "the day you turn this off"
          },
          "benefit": {
            "you": "You hear of a delay before you leave the house.",
            "us": "We answer fewer phone calls about delays."
          },
          "ifRefused": "We send you no messages. You still see every delay in the app and at the stop.",
          "withdrawal": "Turn this off under Privacy choices, or answer a message with STOP. We and Funkbote delete your number, your lines and the messages within 7 days.",
          "examples": [
            "You get a message at 7:10 that bus 12 at 7:25 is cancelled."
          ],
          "dpv": {
            "purposes": [
              "CommunicationManagement"
            ]
          }
        },
        "crowding": {
          "title": "Count how full trams and buses are",
          "purpose": "We read where your phone is while the app is open, to count the people in each tram and bus.",
          "basis": "consent",
          "data": {
            "location": "the location of your phone, once a minute",
            "day-number": "a random number for your phone that changes every day"
          },
          "recipients": {
            "city": "the City of Nordhafen, which gets only the number of riders for each line and hour"
          },
          "retention": {
            "period": "P1D",
            "from": "the minute your phone sends a location"
          },
          "benefit": {
            "you": "none",
            "us": "We and the city see which lines are full, and plan the timetable with it."
          },
          "ifRefused": "Nothing changes for you. The whole app still works.",
          "withdrawal": "Turn this off under Privacy choices. We delete your locations the same day. The finished counts stay. They hold only totals, and nobody can find you in them.",
          "surprise": "Your locations show where you go and where you stop. After a day we hold only the totals.",
          "storage": {
            "day-number": {
              "name": "crowd_day_number",
              "kind": "device-identifier",
              "period": "P1D",
              "thirdParty": false
            }
          },
          "dpv": {
            "purposes": [
              "ImproveTransportMobility"
            ]
          }
        },
        "tickets": {
          "title": "Sell you tickets",
          "purpose": "We use your account and your payment to sell you tickets that you can show on board.",
          "basis": "contract",
          "data": {
            "account": "your name and your e-mail address",
            "tickets": "each ticket with its date, zone and price",
            "payment": "the kind of card and its last four digits"
          },
          "recipients": {
            "payment": {
              "name": "Hafenpay AG",
              "role": "controller",
              "country": "DE"
            }
          },
          "retention": {
            "criterion": "We keep a ticket for 3 years after the end of the year you bought it. Tax law makes us keep the receipt for 8 years."
          },
          "benefit": {
            "you": "You buy a ticket in the app and show it on your phone.",
            "us": "You pay us for the ride."
          },
          "ifRefused": "We need this for each ticket in the app. At a ticket machine you can pay in cash and give no name.",
          "withdrawal": "Close your account under My account. We keep your tickets for the 3 years, and use them only for refunds. We delete your name and e-mail address with the last receipt.",
          "surprise": "Hafenpay takes your full card number. We never see it.",
          "dpv": {
            "purposes": [
              "SellProductsToDataSubject"
            ]
          }
        },
        "fraud": {
          "title": "Find copied tickets",
          "purpose": "We compare the ticket codes that inspectors scan, to find tickets that people have copied.",
          "basis": "legitimate-interest",
          "data": {
            "code": "the code of your ticket",
            "scan": "the time, line and stop of each scan"
          },
          "recipients": {},
          "retention": {
            "period": "P30D",
            "from": "the day of the scan"
          },
          "benefit": {
            "you": "none",
            "us": "Fewer people ride with a copied ticket."
          },
          "ifRefused": "We compare every ticket from the app. A paper ticket from the machine has no code to compare.",
          "withdrawal": "We delete each scan after 30 days. If your objection succeeds, we delete your scans the same day.",
          "interest": "We want to be paid for each ride. A copied ticket is a ride that nobody pays for.",
          "objection": "Write to privacy@nordhafen-mobil.example and tell us what is special about your situation. We leave your scans out until a person has read it and decided. You hear from us within a month.",
          "surprise": "The computer only points out two scans that do not fit together. A member of our staff looks at them and decides.",
          "examples": [
            "An inspector scans one code on tram 4 and another inspector scans it on bus 12 a minute later."
          ],
          "dpv": {
            "purposes": [
              "FraudPreventionAndDetection"
            ]
          }
        }
      },
      "digest": "sha256:912725ee3f01d8d501a83932023a18bb4ceb6d81d9409a921ca89c97c2263d7c"
    },
    "de": {
      "kind": "consent",
      "id": "transit",
      "language": "de",
      "controller": {
        "name": "Stadtwerke Nordhafen GmbH",
        "contact": "privacy@nordhafen-mobil.example",
        "address": "Am Alten Hafen 7, Nordhafen, Germany",
        "dataProtectionOfficer": "dpo@nordhafen-mobil.example"
      },
      "title": "Darf Tram & Bus Ihre Fahrten, Ihre Nummer und Ihren Standort nutzen?",
      "intro": "Sie entscheiden über drei Extras, jedes mit eigenem Schalter. Fahrplan und Tickets funktionieren so oder so.",
      "rights": "Sie können Ihre Daten ansehen, korrigieren, kopieren oder löschen. Sie können auch einer Nutzung widersprechen oder sie anhalten lassen. Schreiben Sie an privacy@nordhafen-mobil.example, und wir antworten innerhalb eines Monats. Wenn Sie ein Ja zurücknehmen, bleibt rechtmäßig, was wir vorher getan haben.",
      "authority": {
        "name": "Data Protection Commissioner of Schleswig-Holstein (Unabhängiges Landeszentrum für Datenschutz)",
        "url": "https://www.datenschutzzentrum.de"
      },
      "items": {
        "suggestions": {
          "title": "Strecken aus Ihren Fahrten vorschlagen",
          "purpose": "Wir merken uns, welche Fahrten Sie suchen und machen, damit die App Ihre nächste Strecke vorschlagen kann.",
          "basis": "consent",
          "data": {
            "searches": "die Haltestellen, nach denen Sie suchen",
            "trips": "die Fahrten, die Sie mit einem Ticket aus dieser App machen",
            "times": "Tag und Uhrzeit jeder Suche und jeder Fahrt"
          },
          "recipients": {},
          "retention": {
            "period": "P90D",
            "from": "am Tag jeder Suche oder Fahrt"
          },
          "benefit": {
            "you": "Sie sehen Ihre nächste Strecke, sobald Sie die App öffnen.",
            "us": "Sie fahren öfter mit uns, und wir verkaufen mehr Tickets."
          },
          "ifRefused": "Sie tippen Ihre Haltestellen selbst ein. Fahrplan, Abfahrten in Echtzeit und Tickets funktionieren weiter.",
          "withdrawal": "Schalten Sie dies unter „Datenschutz-Einstellungen“ aus. Wir löschen Ihre gespeicherten Suchen und Fahrten am selben Tag, auch in unseren Backups.",
          "surprise": "Ihre Fahrten zeigen, wo Sie wohnen und arbeiten. Wir nutzen sie nur für diese Vorschläge.",
          "examples": [
            "Sie öffnen die App am Montagmorgen und sehen die Tram 4 zur Universität."
          ],
          "dpv": {
            "purposes": [
              "ProvidePersonalisedRecommendations"
            ]
          }
        },
        "disruptions": {
          "title": "Sie per SMS vor Verspätungen warnen",
          "purpose": "Wir schicken Ihnen eine SMS, wenn eine Linie, die Sie gewählt haben, später kommt oder ausfällt.",
          "basis": "consent",
          "data": {
            "phone-number": "Ihre Handynummer",
            "lines": "die Linien, Tage und Uhrzeiten, die Sie gewählt haben",
            "messages": "die SMS, die wir Ihnen geschickt haben"
          },
          "recipients": {
            "sms-sender": {
              "name": "Funkbote GmbH",
              "role": "processor",
              "country": "DE"
            }
          },
          "retention": {
            "period": "P7D",
            "from": "an dem Tag, an dem Sie dies ausschalten"
          },
          "benefit": {
            "you": "Sie wissen von einer Verspätung, bevor Sie aus dem Haus gehen.",
            "us": "Bei uns rufen weniger Leute wegen Verspätungen an."
          },
          "ifRefused": "Wir schicken Ihnen keine SMS. Sie sehen jede Verspätung weiter in der App und an der Haltestelle.",
          "withdrawal": "Schalten Sie dies unter „Datenschutz-Einstellungen“ aus, oder antworten Sie auf eine SMS mit STOP. Wir und Funkbote löschen Ihre Nummer, Ihre Linien und die SMS innerhalb von 7 Tagen.",
          "examples": [
            "Um 7:10 Uhr kommt eine SMS, dass der Bus 12 um 7:25 Uhr ausfällt."
          ],
          "dpv": {
            "purposes": [
              "CommunicationManagement"
            ]
          }
        },
        "crowding": {
          "title": "Zählen, wie voll Bahnen und Busse sind",
          "purpose": "Wir lesen den Standort Ihres Handys, solange die App offen ist, um die Menschen in Bahnen und Bussen zu zählen.",
          "basis": "consent",
          "data": {
            "location": "der Standort Ihres Handys, einmal in der Minute",
            "day-number": "eine Zufallsnummer für Ihr Handy, die jeden Tag wechselt"
          },
          "recipients": {
            "city": "die Stadt Nordhafen, die nur die Zahl der Fahrgäste pro Linie und Stunde bekommt"
          },
          "retention": {
            "period": "P1D",
            "from": "in der Minute, in der Ihr Handy einen Standort sendet"
          },
          "benefit": {
            "you": "none",
            "us": "Wir und die Stadt sehen, welche Linien voll sind, und planen damit den Fahrplan."
          },
          "ifRefused": "Für Sie ändert sich nichts. Die ganze App funktioniert weiter.",
          "withdrawal": "Schalten Sie dies unter „Datenschutz-Einstellungen“ aus. Wir löschen Ihre Standorte am selben Tag. Die fertigen Zählungen bleiben. Darin stehen nur Summen, und niemand kann Sie darin finden.",
          "surprise": "Ihre Standorte zeigen, wohin Sie fahren und wo Sie bleiben. Nach einem Tag haben wir nur noch die Summen.",
          "storage": {
            "day-number": {
              "name": "crowd_day_number",
              "kind": "device-identifier",
              "period": "P1D",
              "thirdParty": false
            }
          },
          "dpv": {
            "purposes": [
              "ImproveTransportMobility"
            ]
          }
        },
        "tickets": {
          "title": "Ihnen Tickets verkaufen",
          "purpose": "Wir nutzen Ihr Konto und Ihre Zahlung, um Ihnen Tickets zu verkaufen, die Sie unterwegs zeigen können.",
          "basis": "contract",
          "data": {
            "account": "Ihr Name und Ihre E-Mail-Adresse",
            "tickets": "jedes Ticket mit Datum, Zone und Preis",
            "payment": "die Art Ihrer Karte und deren letzte vier Ziffern"
          },
          "recipients": {
            "payment": {
              "name": "Hafenpay AG",
              "role": "controller",
              "country": "DE"
            }
          },
          "retention": {
            "criterion": "Wir behalten ein Ticket bis 3 Jahre nach dem Ende des Kaufjahres. Den Beleg müssen wir nach dem Steuerrecht 8 Jahre behalten."
          },
          "benefit": {
            "you": "Sie kaufen ein Ticket in der App und zeigen es auf dem Handy.",
            "us": "Sie bezahlen uns für die Fahrt."
          },
          "ifRefused": "Wir brauchen das für jedes Ticket in der App. Am Automaten können Sie bar bezahlen und keinen Namen angeben.",
          "withdrawal": "Schließen Sie unter „Mein Konto“ Ihr Konto. Wir behalten Ihre Tickets für die 3 Jahre und nutzen sie nur für Erstattungen. Ihren Namen und Ihre E-Mail-Adresse löschen wir zusammen mit dem letzten Beleg.",
          "surprise": "Hafenpay bekommt Ihre ganze Kartennummer. Wir sehen sie nie.",
          "dpv": {
            "purposes": [
              "SellProductsToDataSubject"
            ]
          }
        },
        "fraud": {
          "title": "Kopierte Tickets finden",
          "purpose": "Wir vergleichen die Ticketcodes, die unsere Kontrolleure scannen, um kopierte Tickets zu finden.",
          "basis": "legitimate-interest",
          "data": {
            "code": "der Code Ihres Tickets",
            "scan": "Uhrzeit, Linie und Haltestelle jedes Scans"
          },
          "recipients": {},
          "retention": {
            "period": "P30D",
            "from": "am Tag des Scans"
          },
          "benefit": {
            "you": "none",
            "us": "Weniger Leute fahren mit einem kopierten Ticket."
          },
          "ifRefused": "Wir vergleichen jedes Ticket aus der App. Ein Papierticket aus dem Automaten hat keinen Code, den wir vergleichen.",
          "withdrawal": "Wir löschen jeden Scan nach 30 Tagen. Wenn Ihr Widerspruch Erfolg hat, löschen wir Ihre Scans am selben Tag.",
          "interest": "Wir wollen, dass jede Fahrt bezahlt ist. Bei einem kopierten Ticket bezahlt niemand die Fahrt.",
          "objection": "Schreiben Sie an privacy@nordhafen-mobil.example, was an Ihrer Lage besonders ist. Wir lassen Ihre Scans weg, bis ein Mensch Ihre Nachricht gelesen und entschieden hat. Sie hören innerhalb eines Monats von uns.",
          "surprise": "Der Computer zeigt nur zwei Scans an, die nicht zusammenpassen. Ein Mensch aus unserem Team sieht sie an und entscheidet.",
          "examples": [
            "Jemand kontrolliert einen Code in der Tram 4. Eine Minute später taucht er im Bus 12 auf."
          ],
          "dpv": {
            "purposes": [
              "FraudPreventionAndDetection"
            ]
          }
        }
      },
      "digest": "sha256:375fc1f9378d7f71c87200a48d7424fe99b139dc09e447d01ddda6d9f1c08810"
    }
  },
};
