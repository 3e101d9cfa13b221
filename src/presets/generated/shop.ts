// Written by `forthright build` from the copy files. Change those, not this.
import type { ConsentExplanation } from '../../core/index.ts';

export const shop: ConsentExplanation<'offers' | 'analytics' | 'order-history' | 'invoices' | 'credit-check', 'offers' | 'analytics', 'en' | 'ar' | 'de'> = {
  kind: 'consent',
  id: 'shop',
  sourceLanguage: 'en',
  asked: ["offers","analytics"],
  meaning: {
    "offers": "sha256:b6edacb9306d5f3f9da1414e69a29da5bd30b9a64b15977b7b10959d2b5373bb",
    "analytics": "sha256:aebe4ce5e6371c4ae3ddf31ae05a575c5d3a4db8c610bb71c01ca1251fbda55f",
    "order-history": "sha256:6ec6d0b68f883843fb4dfafb4cec789062c5c23307ee8cdfd366a17aa03f111c",
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
          "intro": "We do this only when you place an order."
        }
      },
      "items": {
        "offers": {
          "title": "Show you personal offers in ads",
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
          ],
          "dpv": {
            "purposes": [
              "TargetedAdvertising"
            ]
          }
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
          },
          "dpv": {
            "purposes": [
              "ServiceUsageAnalytics"
            ]
          }
        },
        "order-history": {
          "title": "Handle your orders",
          "purpose": "We use your address and your orders to deliver what you buy and take back what you return.",
          "group": "orders",
          "basis": "contract",
          "data": {
            "address": "your name, your address and your e-mail address",
            "orders": "the goods you order, with date and price",
            "payment": "how you paid"
          },
          "recipients": {
            "carrier": {
              "name": "Hafenkurier GmbH",
              "role": "controller",
              "country": "DE"
            },
            "payment": {
              "name": "Hafenpay AG",
              "role": "controller",
              "country": "DE"
            }
          },
          "retention": {
            "period": "P3Y",
            "from": "the end of the year in which you order"
          },
          "benefit": {
            "you": "You get your goods, and you see all your orders in one list.",
            "us": "You pay us for the goods."
          },
          "ifRefused": "We need your address to deliver an order. You can look at the whole shop without an account.",
          "withdrawal": "Close your account under My account. We lock your list of orders then, and use it only for returns and defects. We delete each order at the end of its 3 years.",
          "dpv": {
            "purposes": [
              "CustomerOrderManagement"
            ]
          }
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
          "ifRefused": "The law leaves you and us no choice here. You can look at the whole shop without ordering.",
          "withdrawal": "It ends by itself. We delete the invoice when the 8 years are over, even if you close your account earlier.",
          "dpv": {
            "purposes": [
              "LegalCompliance"
            ]
          }
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
            "humanReview": "Call 040 66969 123 or write to credit@birke-stein.example. A person listens to your side and decides again within two working days."
          },
          "source": "Bonitas Auskunft works out the score. It uses unpaid bills, court records and your earlier loans.",
          "dpv": {
            "purposes": [
              "CustomerSolvencyMonitoring"
            ]
          }
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
        },
        "credit-agency": {
          "term": "credit agency",
          "meaning": "A company that collects who pays bills late and tells shops about it."
        }
      },
      "digest": "sha256:d78b7e75d5f7e492ec918ecddb1ffbf8ba342b152dacbdb412e5a6ed4b0dc47f"
    },
    "ar": {
      "kind": "consent",
      "id": "shop",
      "language": "ar",
      "controller": {
        "name": "Birke & Stein GmbH",
        "contact": "privacy@birke-stein.example",
        "address": "Speicherweg 21, 20457 Hamburg, Germany",
        "dataProtectionOfficer": "dpo@birke-stein.example"
      },
      "title": "السماح لشركة Birke & Stein باستخدام زياراتك للإعلانات وللعدّ؟",
      "intro": "يمكنك اختيار الأمرين معًا، أو أحدهما، أو لا شيء. المتجر يعمل في كل الأحوال.",
      "rights": "يمكنك الاطلاع على بياناتك أو تصحيحها أو نسخها أو حذفها. ويمكنك أيضًا الاعتراض على استخدامها أو طلب إيقافه مؤقتًا. للتواصل معنا: privacy@birke-stein.example، ونحن نرد خلال شهر. إذا سحبت موافقتك، يبقى ما فعلناه قبل ذلك قانونيًا.",
      "authority": {
        "name": "Hamburg Commissioner for Data Protection (Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit)",
        "url": "https://datenschutz-hamburg.de"
      },
      "groups": {
        "choices": {
          "title": "ما تختاره",
          "intro": "المفتاحان متوقفان إلى أن تشغّلهما."
        },
        "orders": {
          "title": "ما يتبع الطلب",
          "intro": "لا نفعل هذا إلا إذا طلبت شيئًا."
        }
      },
      "items": {
        "offers": {
          "title": "عروض شخصية لك في الإعلانات",
          "purpose": "نستخدم ما تتصفحه وما تشتريه، لكي نختار إعلاناتنا التي تراها على مواقع تعرض إعلانات Litfass.",
          "group": "choices",
          "basis": "consent",
          "data": {
            "viewed": "السلع التي تتصفحها",
            "bought": "السلع التي تشتريها",
            "browser-number": "رقم يميّز متصفحك",
            "ip-address": "عنوان جهازك على الإنترنت"
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
            "from": "يوم تصفّح السلعة أو شرائها"
          },
          "benefit": {
            "you": "تعرض لك إعلاناتنا سلعًا تشبه ما تصفحته.",
            "us": "نبيع أكثر بفضل هذه الإعلانات."
          },
          "ifRefused": "تستمر إعلاناتنا في الظهور، لكننا نختارها دون بياناتك. وأسعارنا لا تتغيّر.",
          "withdrawal": "يمكنك إيقاف هذا الخيار في «خيارات الخصوصية» في آخر كل صفحة. نحذف الكوكي وقائمة سلعك لدينا في اليوم نفسه. وتحذف Litfass نسختها خلال 7 أيام.",
          "surprise": "قد تظهر لك مزهرية تصفحتها هنا في إعلان على موقع أخبار.",
          "examples": [
            "تتصفح مصباحًا هنا، ثم ترى إعلانًا لمصابيح على موقع للطقس."
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
          ],
          "dpv": {
            "purposes": [
              "TargetedAdvertising"
            ]
          }
        },
        "analytics": {
          "title": "عدّ زياراتك",
          "purpose": "نعدّ الصفحات التي يفتحها الناس، لكي نجد الصفحات البطيئة أو الصعبة الاستخدام.",
          "group": "choices",
          "basis": "consent",
          "data": {
            "pages": "الصفحات التي تفتحها، وسرعة تحميلها",
            "device": "نوع جهازك ونوع متصفحك",
            "visit-number": "رقم يميّز متصفحك",
            "ip-address": "عنوان جهازك على الإنترنت"
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
            "from": "يوم كل زيارة"
          },
          "benefit": {
            "you": "none",
            "us": "نعرف أي الصفحات نصلح أولًا."
          },
          "ifRefused": "لا يتغيّر شيء لك في المتجر. ولا نعدّ زياراتك.",
          "withdrawal": "يمكنك إيقاف هذا الخيار في «خيارات الخصوصية» في آخر كل صفحة. نحذف الكوكي في اليوم نفسه. وتحذف Zählwerk سجل زياراتك خلال 7 أيام.",
          "surprise": "تحذف Zählwerk عنوانك على الإنترنت بعد دقيقة. وتبقى زيارات المتصفح الواحد مجموعة معًا 6 أشهر.",
          "storage": {
            "visit-number": {
              "name": "zw_visit",
              "kind": "cookie",
              "period": "P6M",
              "thirdParty": true
            }
          },
          "dpv": {
            "purposes": [
              "ServiceUsageAnalytics"
            ]
          }
        },
        "order-history": {
          "title": "تنفيذ طلباتك",
          "purpose": "نستخدم عنوانك وطلباتك، لكي نوصل ما تشتريه ونستلم ما تعيده.",
          "group": "orders",
          "basis": "contract",
          "data": {
            "address": "اسمك وعنوانك وعنوان بريدك الإلكتروني",
            "orders": "السلع التي تطلبها، مع التاريخ والسعر",
            "payment": "طريقة دفعك"
          },
          "recipients": {
            "carrier": {
              "name": "Hafenkurier GmbH",
              "role": "controller",
              "country": "DE"
            },
            "payment": {
              "name": "Hafenpay AG",
              "role": "controller",
              "country": "DE"
            }
          },
          "retention": {
            "period": "P3Y",
            "from": "نهاية السنة التي طلبت فيها"
          },
          "benefit": {
            "you": "تحصل على سلعك، وترى كل طلباتك في قائمة واحدة.",
            "us": "تدفع لنا ثمن السلع."
          },
          "ifRefused": "نحتاج إلى عنوانك لكي نوصل أي طلب. ويمكنك تصفّح المتجر كله دون حساب.",
          "withdrawal": "يمكنك إغلاق حسابك في «حسابي». عندها نقفل قائمة طلباتك، ولا نستخدمها إلا للسلع المعادة والعيوب. ونحذف كل طلب في نهاية سنواته الثلاث.",
          "dpv": {
            "purposes": [
              "CustomerOrderManagement"
            ]
          }
        },
        "invoices": {
          "title": "حفظ الفواتير لمكتب الضرائب",
          "purpose": "يُلزمنا قانون الضرائب الألماني بحفظ فاتورة كل طلب.",
          "group": "orders",
          "basis": "legal-duty",
          "data": {
            "invoice": "اسمك وعنوانك والسلع والسعر"
          },
          "recipients": {
            "accountant": {
              "name": "Elbtal Steuerberatung GmbH",
              "role": "controller",
              "country": "DE"
            },
            "tax-office": "مكتب الضرائب في هامبورغ، عندما يفحص حساباتنا"
          },
          "retention": {
            "period": "P8Y",
            "from": "نهاية سنة الفاتورة"
          },
          "benefit": {
            "you": "يمكنك أن تطلب منا نسخة من أي فاتورة طوال 8 سنوات.",
            "us": "none"
          },
          "ifRefused": "لا يترك القانون لك ولا لنا خيارًا هنا. ويمكنك تصفّح المتجر كله دون أن تطلب شيئًا.",
          "withdrawal": "ينتهي الأمر من نفسه. نحذف الفاتورة بعد مرور 8 سنوات، حتى إذا أغلقت حسابك قبل ذلك.",
          "dpv": {
            "purposes": [
              "LegalCompliance"
            ]
          }
        },
        "credit-check": {
          "title": "فحص ائتمانك إذا كنت تدفع لاحقًا",
          "purpose": "نسأل وكالة معلومات ائتمانية عن انتظامك في الدفع، لكي نقرر هل يمكنك الشراء بفاتورة.",
          "group": "orders",
          "basis": "contract",
          "data": {
            "person": "اسمك وعنوانك وتاريخ ميلادك",
            "score": "تقدير من 0 إلى 100 من الوكالة",
            "unpaid": "فواتير لم تدفعها لنا"
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
            "from": "يوم الفحص"
          },
          "benefit": {
            "you": "يمكنك الحصول على السلع أولًا والدفع بعد 30 يومًا.",
            "us": "يقل عدد الفواتير غير المدفوعة."
          },
          "ifRefused": "تدفع ببطاقة أو بتحويل مصرفي، ولا نسأل أي وكالة عنك. وتبقى الأسعار والتوصيل كما هي.",
          "withdrawal": "يمكنك اختيار البطاقة أو التحويل المصرفي في طلبك التالي. ونحذف نتيجة أي فحص سابق بعد 90 يومًا.",
          "surprise": "تسجّل الوكالة مدة 12 شهرًا أننا سألنا عنك.",
          "automatedDecision": {
            "logic": "يبحث الحاسوب أولًا عن فواتير لم تدفعها لنا. ثم ينظر إلى التقدير، ويجب أن يكون 70 أو أكثر.",
            "effects": "إذا كانت النتيجة كافية، يمكنك الدفع بعد التوصيل بمدة 30 يومًا. وإذا لم تكن كافية، تدفع ببطاقة أو بتحويل مصرفي.",
            "humanReview": "يمكنك الاتصال بالرقم 040 66969 123 أو مراسلة credit@birke-stein.example. يستمع إليك شخص ويقرر من جديد خلال يومَي عمل."
          },
          "source": "شركة Bonitas Auskunft هي التي تحسب التقدير. وهي تستخدم فواتير غير مدفوعة وسجلات المحاكم وقروضك السابقة.",
          "dpv": {
            "purposes": [
              "CustomerSolvencyMonitoring"
            ]
          }
        }
      },
      "glossary": {
        "cookie": {
          "term": "كوكي",
          "meaning": "نص صغير يحفظه موقع في متصفحك ويقرؤه لاحقًا."
        },
        "joint": {
          "term": "مسؤولة معنا",
          "meaning": "قررت شركتان معًا هذا الاستخدام. ويمكنك التوجه إلى أي واحدة منهما."
        },
        "credit-agency": {
          "term": "وكالة معلومات ائتمانية",
          "meaning": "شركة تجمع من يدفع فواتيره متأخرًا، وتخبر المتاجر بذلك."
        }
      },
      "digest": "sha256:f83a075c808e95cb5ec07753b6de5edf8b8ff0d116d6a33c3f8926932ff5bd36"
    },
    "de": {
      "kind": "consent",
      "id": "shop",
      "language": "de",
      "controller": {
        "name": "Birke & Stein GmbH",
        "contact": "privacy@birke-stein.example",
        "address": "Speicherweg 21, 20457 Hamburg, Germany",
        "dataProtectionOfficer": "dpo@birke-stein.example"
      },
      "title": "Darf Birke & Stein Ihre Besuche für Werbung und zum Zählen nutzen?",
      "intro": "Sie können beides wählen, eines oder keines. Der Shop funktioniert so oder so.",
      "rights": "Sie können Ihre Daten ansehen, korrigieren, kopieren oder löschen. Sie können auch einer Nutzung widersprechen oder sie anhalten lassen. Schreiben Sie an privacy@birke-stein.example, und wir antworten innerhalb eines Monats. Wenn Sie ein Ja zurücknehmen, bleibt rechtmäßig, was wir vorher getan haben.",
      "authority": {
        "name": "Hamburg Commissioner for Data Protection (Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit)",
        "url": "https://datenschutz-hamburg.de"
      },
      "groups": {
        "choices": {
          "title": "Was Sie wählen",
          "intro": "Beide Schalter sind aus, bis Sie sie einschalten."
        },
        "orders": {
          "title": "Was zu einer Bestellung gehört",
          "intro": "Das tun wir nur, wenn Sie etwas bestellen."
        }
      },
      "items": {
        "offers": {
          "title": "Ihnen in Werbung persönliche Angebote zeigen",
          "purpose": "Wir zeigen Ihnen unsere Werbung auf Websites mit Litfass-Anzeigen, ausgewählt nach dem, was Sie ansehen und kaufen.",
          "group": "choices",
          "basis": "consent",
          "data": {
            "viewed": "die Waren, die Sie ansehen",
            "bought": "die Waren, die Sie kaufen",
            "browser-number": "eine Nummer für Ihren Browser",
            "ip-address": "die Internetadresse Ihres Geräts"
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
            "from": "an dem Tag, an dem Sie etwas ansehen oder kaufen"
          },
          "benefit": {
            "you": "Unsere Werbung zeigt Ihnen ähnliche Waren wie die, die Sie angesehen haben.",
            "us": "Wir verkaufen mit dieser Werbung mehr."
          },
          "ifRefused": "Sie sehen weiter unsere Werbung, aber wir wählen sie ohne Ihre Daten aus. Unsere Preise sind die gleichen.",
          "withdrawal": "Schalten Sie dies am Ende jeder Seite unter „Datenschutz-Einstellungen“ aus. Wir löschen das Cookie und unsere Liste Ihrer Waren am selben Tag. Litfass löscht seine Kopie innerhalb von 7 Tagen.",
          "surprise": "Eine Vase, die Sie hier ansehen, kann Ihnen auf einer Nachrichtenseite als Werbung wieder begegnen.",
          "examples": [
            "Sie sehen sich hier eine Lampe an. Danach sehen Sie auf einer Wetterseite Werbung für Lampen."
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
          ],
          "dpv": {
            "purposes": [
              "TargetedAdvertising"
            ]
          }
        },
        "analytics": {
          "title": "Ihre Besuche zählen",
          "purpose": "Wir zählen, welche Seiten die Leute öffnen, um langsame oder schwierige Seiten zu finden.",
          "group": "choices",
          "basis": "consent",
          "data": {
            "pages": "die Seiten, die Sie öffnen, und wie schnell sie laden",
            "device": "die Art von Gerät und Browser, die Sie nutzen",
            "visit-number": "eine Nummer für Ihren Browser",
            "ip-address": "die Internetadresse Ihres Geräts"
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
            "from": "am Tag jedes Besuchs"
          },
          "benefit": {
            "you": "none",
            "us": "Wir sehen, welche Seiten wir zuerst reparieren müssen."
          },
          "ifRefused": "Für Sie ändert sich im Shop nichts. Wir zählen Ihre Besuche nicht.",
          "withdrawal": "Schalten Sie dies am Ende jeder Seite unter „Datenschutz-Einstellungen“ aus. Wir löschen das Cookie am selben Tag. Zählwerk löscht die Liste Ihrer Besuche innerhalb von 7 Tagen.",
          "surprise": "Zählwerk löscht Ihre Internetadresse nach einer Minute. Die Besuche eines Browsers bleiben 6 Monate lang zusammen.",
          "storage": {
            "visit-number": {
              "name": "zw_visit",
              "kind": "cookie",
              "period": "P6M",
              "thirdParty": true
            }
          },
          "dpv": {
            "purposes": [
              "ServiceUsageAnalytics"
            ]
          }
        },
        "order-history": {
          "title": "Ihre Bestellungen abwickeln",
          "purpose": "Wir nutzen Ihre Adresse und Ihre Bestellungen, um Ihre Waren zu liefern und um zurückzunehmen, was Sie zurückgeben.",
          "group": "orders",
          "basis": "contract",
          "data": {
            "address": "Ihr Name, Ihre Adresse und Ihre E-Mail-Adresse",
            "orders": "die Waren, die Sie bestellen, mit Datum und Preis",
            "payment": "wie Sie bezahlt haben"
          },
          "recipients": {
            "carrier": {
              "name": "Hafenkurier GmbH",
              "role": "controller",
              "country": "DE"
            },
            "payment": {
              "name": "Hafenpay AG",
              "role": "controller",
              "country": "DE"
            }
          },
          "retention": {
            "period": "P3Y",
            "from": "am Ende des Jahres, in dem Sie bestellen"
          },
          "benefit": {
            "you": "Sie bekommen Ihre Waren und sehen alle Bestellungen in einer Liste.",
            "us": "Sie bezahlen uns für die Waren."
          },
          "ifRefused": "Wir brauchen Ihre Adresse, um etwas zu liefern. Den ganzen Shop ansehen können Sie auch ohne Konto.",
          "withdrawal": "Schließen Sie unter „Mein Konto“ Ihr Konto. Dann sperren wir die Liste und nutzen sie nur noch für Rückgaben und Mängel. Wir löschen jede Bestellung, wenn ihre 3 Jahre vorbei sind.",
          "dpv": {
            "purposes": [
              "CustomerOrderManagement"
            ]
          }
        },
        "invoices": {
          "title": "Rechnungen für das Finanzamt behalten",
          "purpose": "Das deutsche Steuerrecht verlangt, dass wir die Rechnung zu jeder Bestellung behalten.",
          "group": "orders",
          "basis": "legal-duty",
          "data": {
            "invoice": "Ihr Name und Ihre Adresse, die Waren und der Preis"
          },
          "recipients": {
            "accountant": {
              "name": "Elbtal Steuerberatung GmbH",
              "role": "controller",
              "country": "DE"
            },
            "tax-office": "das Finanzamt in Hamburg, wenn es unsere Bücher prüft"
          },
          "retention": {
            "period": "P8Y",
            "from": "am Ende des Jahres der Rechnung"
          },
          "benefit": {
            "you": "Sie können von uns 8 Jahre lang eine Kopie einer Rechnung verlangen.",
            "us": "none"
          },
          "ifRefused": "Das Gesetz lässt Ihnen und uns hier keine Wahl. Sie können den ganzen Shop ansehen und nichts bestellen.",
          "withdrawal": "Es endet von selbst. Wir löschen die Rechnung, wenn die 8 Jahre vorbei sind, auch wenn Sie Ihr Konto früher schließen.",
          "dpv": {
            "purposes": [
              "LegalCompliance"
            ]
          }
        },
        "credit-check": {
          "title": "Ihre Bonität prüfen, wenn Sie später zahlen",
          "purpose": "Wir fragen eine Auskunftei, wie zuverlässig Sie zahlen, um zu entscheiden, ob Sie auf Rechnung kaufen können.",
          "group": "orders",
          "basis": "contract",
          "data": {
            "person": "Ihr Name, Ihre Adresse und Ihr Geburtsdatum",
            "score": "ein Wert von 0 bis 100, den die Auskunftei nennt",
            "unpaid": "Rechnungen, die Sie bei uns nicht bezahlt haben"
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
            "from": "am Tag der Prüfung"
          },
          "benefit": {
            "you": "Sie bekommen zuerst die Ware und können 30 Tage später zahlen.",
            "us": "Weniger Rechnungen bleiben offen."
          },
          "ifRefused": "Sie zahlen mit Karte oder per Überweisung, und wir fragen keine Auskunftei nach Ihnen. Preise und Lieferung bleiben gleich.",
          "withdrawal": "Wählen Sie bei der nächsten Bestellung Karte oder Überweisung. Das Ergebnis einer früheren Prüfung löschen wir nach 90 Tagen.",
          "surprise": "Die Auskunftei vermerkt 12 Monate lang, dass wir nach Ihnen gefragt haben.",
          "automatedDecision": {
            "logic": "Der Computer sucht zuerst nach Rechnungen, die Sie bei uns nicht bezahlt haben. Danach sieht er den Wert an, der 70 oder höher sein muss.",
            "effects": "Wenn es reicht, können Sie 30 Tage nach der Lieferung zahlen. Wenn nicht, zahlen Sie mit Karte oder per Überweisung.",
            "humanReview": "Rufen Sie 040 66969 123 an, oder schreiben Sie an credit@birke-stein.example. Ein Mensch hört Ihnen zu und entscheidet innerhalb von zwei Werktagen neu."
          },
          "source": "Bonitas Auskunft berechnet den Wert. Dafür nutzt die Auskunftei offene Rechnungen, Gerichtsakten und Ihre früheren Kredite.",
          "dpv": {
            "purposes": [
              "CustomerSolvencyMonitoring"
            ]
          }
        }
      },
      "glossary": {
        "cookie": {
          "term": "Cookie",
          "meaning": "Ein kurzer Text, den eine Website in Ihrem Browser speichert und später wieder liest."
        },
        "joint": {
          "term": "gemeinsam verantwortlich",
          "meaning": "Zwei Firmen haben die Nutzung zusammen beschlossen. Sie können sich an jede der beiden wenden."
        },
        "credit-agency": {
          "term": "Auskunftei",
          "meaning": "Eine Firma, die sammelt, wer Rechnungen spät bezahlt, und das an Shops meldet."
        }
      },
      "digest": "sha256:b594d59919561d00d38b055b5ea51d7b63c4ee80cd5a916c36951dfa93e0562d"
    }
  },
};
