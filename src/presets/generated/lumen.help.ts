// Written by `forthright build` from the copy files. Change those, not this.
import type { HelpExplanation } from '../../core/index.ts';

export const lumenHelp: HelpExplanation<'en' | 'ar' | 'de' | 'es' | 'fr'> = {
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
    "ar": {
      "kind": "help",
      "id": "lumen",
      "language": "ar",
      "organisation": "Lumen Photos GmbH",
      "title": "تحدّث إلى شخص في Lumen",
      "intro": "اختر الطريقة التي تناسبك. لن تضطر أبدًا إلى المرور ببرنامج قبل أن تصل إلى شخص.",
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
              "label": "ليلة عيد الميلاد"
            },
            "2026-12-31": {
              "open": [
                "08:00-12:00"
              ],
              "label": "ليلة رأس السنة"
            }
          },
          "note": "أقلّ الأوقات ازدحامًا قبل الساعة 10."
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
            "2026-01-01": "رأس السنة",
            "2026-03-08": "يوم المرأة العالمي",
            "2026-04-03": "الجمعة العظيمة",
            "2026-04-06": "اثنين الفصح",
            "2026-05-01": "عيد العمال",
            "2026-05-14": "خميس الصعود",
            "2026-05-25": "اثنين العنصرة",
            "2026-10-03": "يوم الوحدة الألمانية",
            "2026-12-25": "أول أيام عيد الميلاد",
            "2026-12-26": "ثاني أيام عيد الميلاد",
            "2027-01-01": "رأس السنة",
            "2027-03-08": "يوم المرأة العالمي",
            "2027-03-26": "الجمعة العظيمة",
            "2027-03-29": "اثنين الفصح",
            "2027-05-01": "عيد العمال",
            "2027-05-06": "خميس الصعود",
            "2027-05-17": "اثنين العنصرة",
            "2027-10-03": "يوم الوحدة الألمانية",
            "2027-12-25": "أول أيام عيد الميلاد",
            "2027-12-26": "ثاني أيام عيد الميلاد"
          }
        }
      },
      "automation": {
        "name": "مساعد Lumen",
        "can": [
          "يخبرك أين تجد إعدادًا",
          "يجد ألبومًا أو فاتورة من فواتيرك",
          "يحوّلك إلى شخص مع ما قلته"
        ],
        "cannot": [
          "لا يستعيد الصور",
          "لا يغيّر فاتورة",
          "لا يقرّر شيئًا بشأنك"
        ]
      },
      "channels": {
        "phone": {
          "kind": "phone",
          "label": "اتصل بشخص",
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
            "source": "إحصاؤنا لمكالمات الشهر الماضي",
            "asOf": "2026-10-31"
          },
          "note": "أبقِ عنوان بريد حسابك قريبًا منك. لا تحتاج إلى شيء آخر."
        },
        "relay": {
          "kind": "text-relay",
          "label": "اتصل عبر خدمة ترحيل نصي",
          "reachesPerson": "directly",
          "address": "+49 30 901820",
          "hours": "support",
          "languages": [
            "de"
          ],
          "cost": "standard",
          "note": "تكتب خدمة الترحيل وتتكلم نيابة عنك. أعطها هذا الرقم."
        },
        "chat": {
          "kind": "chat",
          "label": "دردش مع شخص",
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
          "label": "اطلب من شخص أن يتصل بك",
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
          "label": "اكتب إلى شخص",
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
      "digest": "sha256:17151bdeb9024851fdb3ff0710f47364a7ecbb527839c5ffb0ec7310ec2a35c8"
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
    },
    "es": {
      "kind": "help",
      "id": "lumen",
      "language": "es",
      "organisation": "Lumen Photos GmbH",
      "title": "Hablar con una persona en Lumen",
      "intro": "Elija la vía que prefiera. Nunca tiene que pasar antes por un programa para llegar a alguien.",
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
              "label": "Nochebuena"
            },
            "2026-12-31": {
              "open": [
                "08:00-12:00"
              ],
              "label": "Nochevieja"
            }
          },
          "note": "Lo más tranquilo es antes de las 10."
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
            "2026-01-01": "Año Nuevo",
            "2026-03-08": "Día Internacional de la Mujer",
            "2026-04-03": "Viernes Santo",
            "2026-04-06": "Lunes de Pascua",
            "2026-05-01": "Día del Trabajo",
            "2026-05-14": "Ascensión",
            "2026-05-25": "Lunes de Pentecostés",
            "2026-10-03": "Día de la Unidad Alemana",
            "2026-12-25": "Navidad",
            "2026-12-26": "Segundo día de Navidad",
            "2027-01-01": "Año Nuevo",
            "2027-03-08": "Día Internacional de la Mujer",
            "2027-03-26": "Viernes Santo",
            "2027-03-29": "Lunes de Pascua",
            "2027-05-01": "Día del Trabajo",
            "2027-05-06": "Ascensión",
            "2027-05-17": "Lunes de Pentecostés",
            "2027-10-03": "Día de la Unidad Alemana",
            "2027-12-25": "Navidad",
            "2027-12-26": "Segundo día de Navidad"
          }
        }
      },
      "automation": {
        "name": "El ayudante de Lumen",
        "can": [
          "Decirle dónde está un ajuste",
          "Encontrar un álbum o una factura suya",
          "Pasarle con una persona, con lo que ya ha dicho"
        ],
        "cannot": [
          "Recuperar fotos",
          "Cambiar una factura",
          "Decidir nada sobre usted"
        ]
      },
      "channels": {
        "phone": {
          "kind": "phone",
          "label": "Llamar a una persona",
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
            "source": "nuestro recuento de las llamadas del último mes",
            "asOf": "2026-10-31"
          },
          "note": "Tenga a mano la dirección de correo de su cuenta. No necesita nada más."
        },
        "relay": {
          "kind": "text-relay",
          "label": "Llamar con un servicio de intermediación",
          "reachesPerson": "directly",
          "address": "+49 30 901820",
          "hours": "support",
          "languages": [
            "de"
          ],
          "cost": "standard",
          "note": "Un servicio de intermediación escribe y habla por usted. Dele este número."
        },
        "chat": {
          "kind": "chat",
          "label": "Chatear con una persona",
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
          "label": "Pedir que me llame una persona",
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
          "label": "Escribir a una persona",
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
      "digest": "sha256:ba2e8965434d4681275e383be9c000f3b76a51fc8ce55a0bf28fe4a426a38c85"
    },
    "fr": {
      "kind": "help",
      "id": "lumen",
      "language": "fr",
      "organisation": "Lumen Photos GmbH",
      "title": "Parler à une personne chez Lumen",
      "intro": "Choisissez le moyen qui vous convient. Vous n’avez jamais à passer d’abord par un programme pour joindre quelqu’un.",
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
              "label": "Veille de Noël"
            },
            "2026-12-31": {
              "open": [
                "08:00-12:00"
              ],
              "label": "Saint-Sylvestre"
            }
          },
          "note": "C’est le plus calme avant 10 heures."
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
            "2026-01-01": "Jour de l’An",
            "2026-03-08": "Journée internationale des femmes",
            "2026-04-03": "Vendredi saint",
            "2026-04-06": "Lundi de Pâques",
            "2026-05-01": "Fête du Travail",
            "2026-05-14": "Ascension",
            "2026-05-25": "Lundi de Pentecôte",
            "2026-10-03": "Jour de l’unité allemande",
            "2026-12-25": "Noël",
            "2026-12-26": "Lendemain de Noël",
            "2027-01-01": "Jour de l’An",
            "2027-03-08": "Journée internationale des femmes",
            "2027-03-26": "Vendredi saint",
            "2027-03-29": "Lundi de Pâques",
            "2027-05-01": "Fête du Travail",
            "2027-05-06": "Ascension",
            "2027-05-17": "Lundi de Pentecôte",
            "2027-10-03": "Jour de l’unité allemande",
            "2027-12-25": "Noël",
            "2027-12-26": "Lendemain de Noël"
          }
        }
      },
      "automation": {
        "name": "L’assistant de Lumen",
        "can": [
          "Vous dire où se trouve un réglage",
          "Trouver un de vos albums ou une de vos factures",
          "Vous passer à une personne, avec ce que vous avez dit"
        ],
        "cannot": [
          "Retrouver des photos effacées",
          "Changer une facture",
          "Décider de quoi que ce soit à votre sujet"
        ]
      },
      "channels": {
        "phone": {
          "kind": "phone",
          "label": "Appeler une personne",
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
            "source": "notre décompte des appels du mois dernier",
            "asOf": "2026-10-31"
          },
          "note": "Gardez sous la main l’adresse e-mail de votre compte. Rien d’autre n’est nécessaire."
        },
        "relay": {
          "kind": "text-relay",
          "label": "Appeler par un relais textuel",
          "reachesPerson": "directly",
          "address": "+49 30 901820",
          "hours": "support",
          "languages": [
            "de"
          ],
          "cost": "standard",
          "note": "Un service de relais écrit et parle pour vous. Donnez-lui ce numéro."
        },
        "chat": {
          "kind": "chat",
          "label": "Discuter avec une personne",
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
          "label": "Demander à une personne de m’appeler",
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
          "label": "Écrire à une personne",
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
      "digest": "sha256:25114ac0297ac406096d31a03f33394e8630b04e8a9f74b588a3ab4f7ba0d250"
    }
  },
};
