// Written by `forthright build` from the copy files. Change those, not this.
import type { ConsentExplanation } from '../../core/index.ts';

export const photos: ConsentExplanation<'faces' | 'location' | 'storage', 'faces' | 'location', 'en'> = {
  kind: 'consent',
  id: 'photos',
  sourceLanguage: 'en',
  asked: ["faces","location"],
  meaning: {
    "faces": "sha256:2b927ffe9499e425ac169f8291d0423c6ce310dc31e01a8901186640ee8aeb13",
    "location": "sha256:4882a80cfb20e3319be86b7442b3636fbd68f1eec34c3d3c1dd8694ce40e8575",
    "storage": "sha256:bb3a2cb8463214e0aa11beb323573315539924e8a2d6de2fd3792450c038a31e"
  },
  notices: {
    "en": {
      "kind": "consent",
      "id": "photos",
      "language": "en",
      "controller": {
        "name": "Lumen Photos GmbH",
        "contact": "privacy@lumen.example",
        "address": "Kastanienallee 12, 10435 Berlin, Germany",
        "dataProtectionOfficer": "dpo@lumen.example"
      },
      "title": "Let Lumen group your photos?",
      "intro": "You choose whether Lumen groups your photos by face, by place, or not at all. The app works either way.",
      "rights": "You can see, correct, copy or delete your data. You can also object to a use, or ask us to pause it. Write to privacy@lumen.example, and we answer within a month. If you take back a yes, what we did before stays lawful.",
      "authority": {
        "name": "Berlin Commissioner for Data Protection (Berliner Beauftragte für Datenschutz und Informationsfreiheit)",
        "url": "https://www.datenschutz-berlin.de"
      },
      "items": {
        "faces": {
          "title": "Group photos by face",
          "purpose": "We look for the same face in your photos, so that you can open all photos of one person at once.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "photos": "your photos",
            "face-shape": "the shape of each face in them",
            "names": "the names you type for faces"
          },
          "recipients": {},
          "retention": {
            "period": "P30D",
            "from": "the day you turn this off"
          },
          "benefit": {
            "you": "You find all photos of one person without searching.",
            "us": "none"
          },
          "ifRefused": "Your photos stay as they are. You can still search by date and by album.",
          "withdrawal": "Turn this off under Privacy choices. We delete the face shapes and names the same day. The copies in our backups are deleted within 30 days. Your photos stay in your account.",
          "surprise": "Your photos also show your friends and strangers. We compare their faces too. We learn a person’s name only if you type it.",
          "examples": [
            "You tap the face of your daughter and see every photo she is in."
          ],
          "dpv": {
            "data": {
              "photos": "Picture"
            }
          }
        },
        "location": {
          "title": "Group photos by place",
          "purpose": "We read the place saved in each photo, so that you can open your photos on a map.",
          "basis": "consent",
          "data": {
            "photo-places": "the place saved in each photo",
            "map-view": "the part of the map you look at",
            "ip-address": "the internet address of your device"
          },
          "recipients": {
            "map-provider": {
              "name": "Kartenfenster GmbH",
              "role": "processor",
              "country": "DE"
            }
          },
          "retention": {
            "period": "P30D",
            "from": "the day you turn this off"
          },
          "benefit": {
            "you": "You find the photos of a trip on a map.",
            "us": "none"
          },
          "ifRefused": "Your photos stay as they are. You can still search by date and by album.",
          "withdrawal": "Turn this off under Privacy choices. We delete our list of places the same day. The copies in our backups are deleted within 30 days. Each photo keeps its own place.",
          "surprise": "Kartenfenster draws the map. It sees which part of the map you open, and your internet address. It deletes both after 7 days, and it never gets your photos.",
          "examples": [
            "You open Lisbon on the map and see every photo you took there."
          ]
        },
        "storage": {
          "title": "Store your photos",
          "purpose": "We store your photos on our own servers in Berlin, so that you can open them on all your devices.",
          "basis": "contract",
          "data": {
            "photos": "your photos and videos",
            "photo-details": "the date, place and camera saved in each photo",
            "account": "your name and your e-mail address"
          },
          "recipients": {
            "shared-with": "the people you share an album with"
          },
          "retention": {
            "criterion": "We keep each photo until you delete it or close your account. Our backups keep it for 30 days more."
          },
          "benefit": {
            "you": "You can open your photos on any device, even after your phone breaks.",
            "us": "You pay us for the storage."
          },
          "ifRefused": "An account needs this. If you do not open one, your photos stay on your own devices only.",
          "withdrawal": "Delete single photos, or close your account under My account. We delete the photos the same day, and the copies in our backups within 30 days.",
          "surprise": "A photo you delete stays in our backups for 30 days. You can ask us to restore it in that time."
        }
      },
      "digest": "sha256:b72494f792d477641bc81fc915428516025aa617fff1a44a5646ba76f56f8ca6"
    }
  },
};
