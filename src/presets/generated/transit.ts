// Written by `forthright build` from the copy files. Change those, not this.
import type { ConsentExplanation } from '../../core/index.ts';

export const transit: ConsentExplanation<'suggestions' | 'disruptions' | 'crowding' | 'tickets' | 'fraud', 'suggestions' | 'disruptions' | 'crowding', 'en'> = {
  kind: 'consent',
  id: 'transit',
  sourceLanguage: 'en',
  asked: ["suggestions","disruptions","crowding"],
  meaning: {
    "suggestions": "sha256:aae51eb71b3aa9da9bc075b575959308b450bc09dfc508b6ccb2c9758b376f85",
    "disruptions": "sha256:99f4d9f730a23c50ebc1c3560edb175a33045a696039494b4c551bb0fbe30e85",
    "crowding": "sha256:5e7e38d92e691aa929dfa38234bd19651deb7df9232301efca04a0663cb60ecc",
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
          ]
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
          ]
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
            "period": "P7D",
            "from": "the minute your phone sends a location"
          },
          "benefit": {
            "you": "none",
            "us": "We and the city see which lines are full, and plan the timetable with it."
          },
          "ifRefused": "Nothing changes for you. The whole app still works.",
          "withdrawal": "Turn this off under Privacy choices. We delete your locations the same day. The finished counts stay. They hold only totals, and nobody can find you in them.",
          "surprise": "Phone locations show a whole day of your life for as long as we hold them. After 7 days only the totals are left.",
          "storage": {
            "day-number": {
              "name": "crowd_day_number",
              "kind": "device-identifier",
              "period": "P1D",
              "thirdParty": false
            }
          }
        },
        "tickets": {
          "title": "Sell you tickets",
          "purpose": "We store the tickets you buy, so that you can pay for them and show them on board.",
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
            "criterion": "We keep a ticket for 3 years after the year you bought it. Tax law makes us keep the receipt for 8 years."
          },
          "benefit": {
            "you": "You buy a ticket in the app and show it on your phone.",
            "us": "You pay us for the ride."
          },
          "ifRefused": "We need this for each ticket in the app. At a ticket machine you can pay in cash and give no name.",
          "withdrawal": "Close your account under My account. We keep your tickets for the time stated above, and use them only for refunds and tax. We delete your name and e-mail address with the last receipt.",
          "surprise": "Hafenpay takes your full card number. We never see it."
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
          "ifRefused": "We compare every ticket from the app. A paper ticket from the machine has no code, and we compare nothing.",
          "withdrawal": "We delete each scan after 30 days. If you object and we agree, we delete your scans the same day.",
          "interest": "We want to be paid for each ride. A copied ticket is a ride that nobody pays for.",
          "objection": "Write to privacy@nordhafen-mobil.example and tell us what is special about your situation. A person reads it, decides, and answers within a month.",
          "surprise": "The computer only points out two scans that do not fit together. A member of our staff looks at them and decides.",
          "examples": [
            "An inspector scans one code on tram 4 and another inspector scans it on bus 12 a minute later."
          ]
        }
      },
      "digest": "sha256:3664d0c3314535ecdea5d6e1c6c4fd8454b11ffa8bb79b41c0820509378cea01"
    }
  },
};
