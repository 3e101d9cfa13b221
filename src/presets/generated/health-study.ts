// Written by `forthright build` from the copy files. Change those, not this.
import type { ConsentExplanation } from '../../core/index.ts';

export const healthStudy: ConsentExplanation<'diary' | 'movement' | 'sharing' | 'future-studies', 'diary' | 'movement' | 'sharing' | 'future-studies', 'en'> = {
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
      "intro": "Universität Lindental studies how Parkinson’s changes over a day, in people with and without it. You choose what you share.",
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
            "about-you": "your year of birth, your sex and the year of your diagnosis",
            "code": "a code that stands in place of your name"
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
          "ifRefused": "You are not in the study. Your treatment stays the same, and the diary still works on your phone alone.",
          "withdrawal": "Turn this off under Privacy choices, or call the study team at the number in the app. We delete your diary within 7 days. Finished analyses stay, because we cannot take your answers out of them. They show groups of people, never one person.",
          "surprise": "This study is not a treatment, and nobody reads your diary on the day you write it. Call your doctor if you feel worse. In an emergency call 112.",
          "examples": [
            "You note at 9:00 that your hand shakes more than before breakfast."
          ]
        },
        "movement": {
          "title": "Measure your movement with your phone",
          "purpose": "We record how your phone moves during two short tasks a day, to measure shaking and walking.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "motion": "how your phone moves and turns during the tasks",
            "taps": "the speed of your taps on the screen",
            "code": "a code that stands in place of your name"
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
          "ifRefused": "You can still keep the diary and be in the study. The app then leaves out the two tasks.",
          "withdrawal": "Turn this off under Privacy choices, or call the study team at the number in the app. We and Messwerk delete your recordings within 7 days. Finished analyses stay, because we cannot take your recordings out of them.",
          "surprise": "The way a person walks is nearly as personal as a fingerprint. The phone records it only during the tasks, and never where you are.",
          "examples": [
            "You hold the phone in your hand for 30 seconds, then walk 20 steps with it."
          ]
        },
        "sharing": {
          "title": "Share your coded data with researchers worldwide",
          "purpose": "We send your data without your name to an archive, so that researchers in all countries can study movement disorders.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "symptoms": "your diary of symptoms and medicines",
            "motion": "your movement recordings, if you share them with us",
            "about-you": "your year of birth, your sex and the year of your diagnosis",
            "code": "a code that stands in place of your name"
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
            "us": "Researchers elsewhere check our results and cite our study."
          },
          "ifRefused": "Your data stays at our university. You still take part in the whole study.",
          "withdrawal": "Turn this off under Privacy choices. Before autumn 2029, we then send nothing. After that, the archive deletes your data within 30 days. It also tells each researcher to delete it. Finished analyses stay, because nobody can take your data out of them.",
          "surprise": "Your name is not in this data. A person who knows a lot about you can still recognise you in it.",
          "transfers": {
            "us": {
              "country": "US",
              "basis": "explicit-consent",
              "risks": "Authorities there can demand the data. You have fewer rights there to see it or to go to court. Researchers in countries with weaker laws can use it as well."
            }
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
          "ifRefused": "We do not write to you about our next studies. You still take part in this one.",
          "withdrawal": "Turn this off under Privacy choices, or use the link in each e-mail. We delete your name and e-mail address from the list the same day.",
          "surprise": "The list holds people with and without Parkinson’s. It does not say who is ill."
        }
      },
      "digest": "sha256:a97674f768548e1713b24735fd64d45f8bbf42092ce0623fd362fa7d40d5ff62"
    }
  },
};
