// Written by `forthright build` from the copy files. Change those, not this.
import type { ConsentExplanation } from '../../core/index.ts';

export const photos: ConsentExplanation<'faces' | 'location' | 'storage', 'faces' | 'location', 'en' | 'ar' | 'de'> = {
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
      "intro": "You choose whether Lumen groups your photos by face, by place, by both or not at all. The app works either way.",
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
          "withdrawal": "Turn this off under Privacy choices. We delete the face shapes and names the same day. We delete the copies in our backups within 30 days. Your photos stay in your account.",
          "surprise": "Your photos also show your friends and strangers. We compare their faces too. We learn a person’s name only if you type it.",
          "examples": [
            "You tap the face of your daughter and see every photo she is in."
          ],
          "dpv": {
            "purposes": [
              "ServicePersonalisation"
            ],
            "data": {
              "photos": "Picture",
              "face-shape": "FacialPrint"
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
          "withdrawal": "Turn this off under Privacy choices. We delete our list of places the same day. We delete the copies in our backups within 30 days. Each photo keeps its own place.",
          "surprise": "Kartenfenster draws the map. It sees which part of the map you open, and your internet address. It deletes both after 7 days, and it never gets your photos.",
          "examples": [
            "You open Lisbon on the map and see every photo you took there."
          ],
          "dpv": {
            "purposes": [
              "ServicePersonalisation"
            ]
          }
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
            "us": "People with an account buy more space from us."
          },
          "ifRefused": "Every account needs this. If you open none, your photos stay on your own devices only.",
          "withdrawal": "Delete single photos, or close your account under My account. We delete the photos the same day, and the copies in our backups within 30 days. If you close the account, we delete your name and e-mail address with it.",
          "surprise": "A photo you delete stays in our backups for 30 days. You can ask us to restore it in that time.",
          "dpv": {
            "purposes": [
              "RequestedServiceProvision"
            ]
          }
        }
      },
      "digest": "sha256:a61593d30247c8f16764330099aff2b9801b6ad5b981b85118bf7613aa2d32c2"
    },
    "ar": {
      "kind": "consent",
      "id": "photos",
      "language": "ar",
      "controller": {
        "name": "Lumen Photos GmbH",
        "contact": "privacy@lumen.example",
        "address": "Kastanienallee 12, 10435 Berlin, Germany",
        "dataProtectionOfficer": "dpo@lumen.example"
      },
      "title": "السماح لـ Lumen بترتيب صورك؟",
      "intro": "القرار لك: ترتيب صورك حسب الوجوه، أو حسب الأماكن، أو حسب الاثنين معًا، أو تركها كما هي. التطبيق يعمل في كل الأحوال.",
      "rights": "يمكنك الاطلاع على بياناتك أو تصحيحها أو نسخها أو حذفها. ويمكنك أيضًا الاعتراض على استخدامها أو طلب إيقافه مؤقتًا. للتواصل معنا: privacy@lumen.example، ونحن نرد خلال شهر. إذا سحبت موافقتك، يبقى ما فعلناه قبل ذلك قانونيًا.",
      "authority": {
        "name": "Berlin Commissioner for Data Protection (Berliner Beauftragte für Datenschutz und Informationsfreiheit)",
        "url": "https://www.datenschutz-berlin.de"
      },
      "items": {
        "faces": {
          "title": "ترتيب الصور حسب الوجوه",
          "purpose": "نبحث عن الوجه نفسه في صورك، لكي يمكنك فتح كل صور الشخص الواحد دفعة واحدة.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "photos": "صورك",
            "face-shape": "شكل كل وجه فيها",
            "names": "الأسماء التي أعطيتها للوجوه"
          },
          "recipients": {},
          "retention": {
            "period": "P30D",
            "from": "يوم إيقاف هذا الخيار"
          },
          "benefit": {
            "you": "يمكنك العثور على كل صور شخص معيّن دون بحث.",
            "us": "none"
          },
          "ifRefused": "تبقى صورك كما هي. ويمكنك البحث كالعادة حسب التاريخ وحسب الألبوم.",
          "withdrawal": "يمكنك إيقاف هذا الخيار في «خيارات الخصوصية». نحذف أشكال الوجوه والأسماء في اليوم نفسه. ونحذفها من نسخنا الاحتياطية خلال 30 يومًا. وتبقى صورك في حسابك.",
          "surprise": "في صورك أصدقاء وغرباء أيضًا، ونحن نقارن وجوههم كذلك. ولا نعرف اسم أي شخص إلا إذا كتبته بنفسك.",
          "examples": [
            "لمسة واحدة على وجه ابنتك تعرض لك كل صورة تظهر فيها."
          ],
          "dpv": {
            "purposes": [
              "ServicePersonalisation"
            ],
            "data": {
              "photos": "Picture",
              "face-shape": "FacialPrint"
            }
          }
        },
        "location": {
          "title": "ترتيب الصور حسب الأماكن",
          "purpose": "نقرأ المكان المحفوظ في كل صورة، لكي يمكنك فتح صورك على خريطة.",
          "basis": "consent",
          "data": {
            "photo-places": "المكان المحفوظ في كل صورة",
            "map-view": "الجزء المعروض أمامك من الخريطة",
            "ip-address": "عنوان جهازك على الإنترنت"
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
            "from": "يوم إيقاف هذا الخيار"
          },
          "benefit": {
            "you": "يمكنك العثور على صور رحلة ما على الخريطة.",
            "us": "none"
          },
          "ifRefused": "تبقى صورك كما هي. ويمكنك البحث كالعادة حسب التاريخ وحسب الألبوم.",
          "withdrawal": "يمكنك إيقاف هذا الخيار في «خيارات الخصوصية». نحذف قائمة الأماكن لدينا في اليوم نفسه. ونحذفها من نسخنا الاحتياطية خلال 30 يومًا. وتحتفظ كل صورة بمكانها.",
          "surprise": "شركة Kartenfenster هي التي ترسم الخريطة. وهي ترى الجزء المعروض من الخريطة وعنوان جهازك على الإنترنت. وتحذف الاثنين بعد 7 أيام، ولا تحصل على صورك أبدًا.",
          "examples": [
            "عند فتح لشبونة على الخريطة، تظهر لك كل صورة التقطتها هناك."
          ],
          "dpv": {
            "purposes": [
              "ServicePersonalisation"
            ]
          }
        },
        "storage": {
          "title": "تخزين صورك",
          "purpose": "نخزّن صورك على خوادمنا في برلين، لكي يمكنك فتحها على كل أجهزتك.",
          "basis": "contract",
          "data": {
            "photos": "صورك ومقاطع الفيديو",
            "photo-details": "التاريخ والمكان ونوع الكاميرا، كما هي محفوظة في كل صورة",
            "account": "اسمك وعنوان بريدك الإلكتروني"
          },
          "recipients": {
            "shared-with": "الأشخاص الذين شاركت معهم ألبومًا"
          },
          "retention": {
            "criterion": "نحتفظ بكل صورة إلى حين حذفها أو إغلاق حسابك. وتبقى بعد ذلك في نسخنا الاحتياطية 30 يومًا."
          },
          "benefit": {
            "you": "يمكنك فتح صورك على أي جهاز، حتى بعد تعطّل هاتفك.",
            "us": "أصحاب الحسابات يشترون منا مساحة إضافية."
          },
          "ifRefused": "كل حساب يحتاج إلى هذا. ودون حساب تبقى صورك على أجهزتك فقط.",
          "withdrawal": "يمكنك حذف صور منفردة، أو إغلاق حسابك في «حسابي». نحذف الصور في اليوم نفسه، ونحذفها من نسخنا الاحتياطية خلال 30 يومًا. وعند إغلاق الحساب نحذف معه اسمك وعنوان بريدك الإلكتروني.",
          "surprise": "تبقى الصورة المحذوفة 30 يومًا في نسخنا الاحتياطية. وخلال هذه المدة يمكنك طلب استعادتها.",
          "dpv": {
            "purposes": [
              "RequestedServiceProvision"
            ]
          }
        }
      },
      "digest": "sha256:8ba16175be77cccf0f7edf2874e800facd01176788ed17a121c86225469e9752"
    },
    "de": {
      "kind": "consent",
      "id": "photos",
      "language": "de",
      "controller": {
        "name": "Lumen Photos GmbH",
        "contact": "privacy@lumen.example",
        "address": "Kastanienallee 12, 10435 Berlin, Germany",
        "dataProtectionOfficer": "dpo@lumen.example"
      },
      "title": "Darf Lumen Ihre Fotos ordnen?",
      "intro": "Sie entscheiden, ob Lumen Ihre Fotos nach Gesichtern, nach Orten, nach beidem oder gar nicht ordnet. Die App funktioniert so oder so.",
      "rights": "Sie können Ihre Daten ansehen, korrigieren, kopieren oder löschen. Sie können auch einer Nutzung widersprechen oder sie anhalten lassen. Schreiben Sie an privacy@lumen.example, und wir antworten innerhalb eines Monats. Wenn Sie ein Ja zurücknehmen, bleibt rechtmäßig, was wir vorher getan haben.",
      "authority": {
        "name": "Berlin Commissioner for Data Protection (Berliner Beauftragte für Datenschutz und Informationsfreiheit)",
        "url": "https://www.datenschutz-berlin.de"
      },
      "items": {
        "faces": {
          "title": "Fotos nach Gesichtern ordnen",
          "purpose": "Wir suchen in Ihren Fotos nach gleichen Gesichtern, damit Sie alle Fotos einer Person auf einmal öffnen können.",
          "basis": "consent",
          "explicit": true,
          "data": {
            "photos": "Ihre Fotos",
            "face-shape": "die Form jedes Gesichts darin",
            "names": "die Namen, die Sie zu Gesichtern schreiben"
          },
          "recipients": {},
          "retention": {
            "period": "P30D",
            "from": "an dem Tag, an dem Sie dies ausschalten"
          },
          "benefit": {
            "you": "Sie finden alle Fotos einer Person, ohne zu suchen.",
            "us": "none"
          },
          "ifRefused": "Ihre Fotos bleiben, wie sie sind. Sie können weiter nach Datum und nach Album suchen.",
          "withdrawal": "Schalten Sie dies unter „Datenschutz-Einstellungen“ aus. Wir löschen die Gesichtsformen und Namen am selben Tag. Die Kopien in unseren Backups löschen wir innerhalb von 30 Tagen. Ihre Fotos bleiben in Ihrem Konto.",
          "surprise": "Ihre Fotos zeigen auch Freunde und Fremde. Wir vergleichen auch deren Gesichter. Den Namen einer Person erfahren wir nur, wenn Sie ihn eintippen.",
          "examples": [
            "Sie tippen auf das Gesicht Ihrer Tochter und sehen jedes Foto, auf dem sie ist."
          ],
          "dpv": {
            "purposes": [
              "ServicePersonalisation"
            ],
            "data": {
              "photos": "Picture",
              "face-shape": "FacialPrint"
            }
          }
        },
        "location": {
          "title": "Fotos nach Orten ordnen",
          "purpose": "Wir lesen den Ort, der in jedem Foto gespeichert ist, damit Sie Ihre Fotos auf einer Karte öffnen können.",
          "basis": "consent",
          "data": {
            "photo-places": "der Ort, der in jedem Foto gespeichert ist",
            "map-view": "der Teil der Karte, den Sie ansehen",
            "ip-address": "die Internetadresse Ihres Geräts"
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
            "from": "an dem Tag, an dem Sie dies ausschalten"
          },
          "benefit": {
            "you": "Sie finden die Fotos einer Reise auf einer Karte.",
            "us": "none"
          },
          "ifRefused": "Ihre Fotos bleiben, wie sie sind. Sie können weiter nach Datum und nach Album suchen.",
          "withdrawal": "Schalten Sie dies unter „Datenschutz-Einstellungen“ aus. Wir löschen unsere Liste der Orte am selben Tag. Die Kopien in unseren Backups löschen wir innerhalb von 30 Tagen. Jedes Foto behält seinen eigenen Ort.",
          "surprise": "Kartenfenster zeichnet die Karte. Dabei sieht die Firma Ihre Internetadresse und den Teil der Karte, den Sie öffnen. Die Firma löscht beides nach 7 Tagen und bekommt nie Ihre Fotos.",
          "examples": [
            "Sie öffnen Lissabon auf der Karte und sehen jedes Foto, das Sie dort gemacht haben."
          ],
          "dpv": {
            "purposes": [
              "ServicePersonalisation"
            ]
          }
        },
        "storage": {
          "title": "Ihre Fotos speichern",
          "purpose": "Wir speichern Ihre Fotos auf unseren eigenen Servern in Berlin, damit Sie sie auf allen Ihren Geräten öffnen können.",
          "basis": "contract",
          "data": {
            "photos": "Ihre Fotos und Videos",
            "photo-details": "Datum, Ort und Kamera, die in jedem Foto gespeichert sind",
            "account": "Ihr Name und Ihre E-Mail-Adresse"
          },
          "recipients": {
            "shared-with": "die Personen, mit denen Sie ein Album teilen"
          },
          "retention": {
            "criterion": "Wir behalten jedes Foto, bis Sie es löschen oder Ihr Konto schließen. In unseren Backups bleibt es 30 Tage länger."
          },
          "benefit": {
            "you": "Sie können Ihre Fotos auf jedem Gerät öffnen, auch wenn Ihr Handy kaputtgeht.",
            "us": "Wer ein Konto hat, kauft bei uns mehr Speicher."
          },
          "ifRefused": "Jedes Konto braucht das. Wenn Sie keines eröffnen, bleiben Ihre Fotos nur auf Ihren eigenen Geräten.",
          "withdrawal": "Löschen Sie einzelne Fotos, oder schließen Sie unter „Mein Konto“ Ihr Konto. Wir löschen die Fotos am selben Tag und die Kopien in unseren Backups innerhalb von 30 Tagen. Mit dem Konto löschen wir auch Ihren Namen und Ihre E-Mail-Adresse.",
          "surprise": "Ein Foto, das Sie löschen, bleibt 30 Tage in unseren Backups. So lange können wir es für Sie zurückholen.",
          "dpv": {
            "purposes": [
              "RequestedServiceProvision"
            ]
          }
        }
      },
      "digest": "sha256:e4c77bb59cb4e063818d5e52820a5e9b3551700cc9d5277f04a2e64f95e1f893"
    }
  },
};
