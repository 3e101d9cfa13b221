// Written by `forthright build` from the copy files. Change those, not this.
import type { GuideExplanation } from '../../core/index.ts';

export const missingPhotosGuide: GuideExplanation<'en' | 'ar' | 'de' | 'es' | 'fr'> = {
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
    "ar": {
      "kind": "guide",
      "id": "missing-photos",
      "language": "ar",
      "title": "أين صوري؟",
      "intro": "بضعة أسئلة، واحد تلو الآخر. يمكنك التحدث إلى شخص في كل خطوة.",
      "human": "lumen",
      "start": "where",
      "nodes": {
        "where": {
          "question": "أين رأيت الصور آخر مرة؟",
          "hint": "إن لم تكن متأكدًا فاختر المكان الذي تذكره أكثر.",
          "options": {
            "phone": {
              "label": "على هاتفي",
              "next": "app-open"
            },
            "web": {
              "label": "على موقع Lumen",
              "next": "same-account"
            },
            "nowhere": {
              "label": "لم أرها في Lumen قط",
              "next": "backup-on"
            }
          }
        },
        "app-open": {
          "question": "هل ما زال تطبيق Lumen على ذلك الهاتف؟",
          "options": {
            "app": {
              "label": "نعم، ويمكنني فتحه",
              "next": "same-account"
            },
            "no-app": {
              "label": "لا",
              "next": "backup-on"
            },
            "lost-phone": {
              "label": "لم يعد الهاتف معي",
              "next": "backup-on"
            }
          }
        },
        "same-account": {
          "question": "هل دخلت بعنوان البريد نفسه كما في ذلك الوقت؟",
          "hint": "ترى العنوان في أعلى الإعدادات.",
          "options": {
            "same": {
              "label": "نعم",
              "next": "deleted"
            },
            "different": {
              "label": "لا",
              "next": "sign-in"
            },
            "unsure": {
              "label": "لا أعرف",
              "next": "ask-address"
            }
          }
        },
        "deleted": {
          "question": "هل يمكن أن يكون أحد قد حذفها؟",
          "options": {
            "recently": {
              "label": "نعم، في آخر 30 يومًا",
              "next": "bin"
            },
            "long-ago": {
              "label": "نعم، قبل ذلك",
              "next": "gone"
            },
            "not-deleted": {
              "label": "لا",
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
          "question": "هل كان النسخ الاحتياطي يعمل؟",
          "hint": "يحتفظ Lumen فقط بالصور التي نُسخت احتياطيًا. النسخ متوقف إلى أن تشغّله.",
          "options": {
            "backup": {
              "label": "نعم",
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
              "label": "لا",
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
              "label": "لا أعرف",
              "next": "ask-person"
            }
          }
        },
        "ask-address": {
          "info": "نحن وحدنا نستطيع أن نعرف تحت أي عنوان تُحفظ صورك. يفعل ذلك شخص لك في دقائق قليلة.",
          "next": "ask-person"
        },
        "sign-in": {
          "outcome": "ادخل بالعنوان الآخر.",
          "body": "صورك محفوظة تحت العنوان الذي استعملته حينها.\n- اخرج من الحساب في الإعدادات.\n- ادخل بالعنوان الآخر. ستجد صورك فورًا.",
          "links": {
            "sign-in": {
              "label": "تسجيل الدخول",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "bin": {
          "outcome": "تبقى في سلة المحذوفات 30 يومًا.",
          "body": "- افتح السلة في أسفل قائمة الألبومات.\n- اختر الصور واضغط «إعادة».",
          "links": {
            "bin": {
              "label": "افتح السلة",
              "href": "https://lumen.example/bin"
            }
          }
        },
        "gone": {
          "outcome": "لا نستطيع استعادتها.",
          "body": "نحذف الصور من السلة بعد 30 يومًا، ومن نسخنا الاحتياطية بعد 30 يومًا أخرى. نحن آسفون. إن حذفها غيرك فأخبر شخصًا منا لنغلق ذلك الباب."
        },
        "gone-with-phone": {
          "outcome": "كانت على الهاتف فقط.",
          "body": "من دون نسخ احتياطي لا توجد إلا على الهاتف. إن سُرق ثم عاد، فستظل الصور عليه."
        },
        "wait-for-upload": {
          "outcome": "ما زالت في الطريق.",
          "body": "تُرسل الصور حين يكون الهاتف على شبكة واي فاي وقيد الشحن.\n- افتح التطبيق وانظر إلى السطر تحت أحدث صورة. يقول كم بقي.\n- إن لم يبقَ شيء والصور ما زالت مفقودة، فاسأل شخصًا."
        },
        "on-the-web": {
          "outcome": "ادخل إلى الموقع. من المفترض أن تكون هناك.",
          "body": "ما نُسخ احتياطيًا يبقى محفوظًا تحت عنوانك مهما حدث للهاتف.",
          "links": {
            "sign-in": {
              "label": "تسجيل الدخول",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "still-on-phone": {
          "outcome": "ما زالت في معرض صور هاتفك.",
          "body": "من دون نسخ احتياطي لم تغادره قط. شغّل النسخ إن أردتها في Lumen أيضًا."
        },
        "ask-person": {
          "outcome": "ينبغي أن ينظر شخص في هذا معك.",
          "body": "يمكن أن ترافقك إجاباتك حتى الآن إن شئت، فلا تعيد قولها.",
          "person": true
        }
      },
      "digest": "sha256:71ccea749f13c6553205cbb16b8c8a1fa643126382634c46b7e6d3e9b76903d3"
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
    },
    "es": {
      "kind": "guide",
      "id": "missing-photos",
      "language": "es",
      "title": "¿Dónde están mis fotos?",
      "intro": "Unas preguntas, de una en una. Puede hablar con una persona en cada paso.",
      "human": "lumen",
      "start": "where",
      "nodes": {
        "where": {
          "question": "¿Dónde vio las fotos por última vez?",
          "hint": "Si no está seguro, elija el sitio que mejor recuerde.",
          "options": {
            "phone": {
              "label": "En mi teléfono",
              "next": "app-open"
            },
            "web": {
              "label": "En la web de Lumen",
              "next": "same-account"
            },
            "nowhere": {
              "label": "Nunca las vi en Lumen",
              "next": "backup-on"
            }
          }
        },
        "app-open": {
          "question": "¿Sigue la aplicación de Lumen en ese teléfono?",
          "options": {
            "app": {
              "label": "Sí, y puedo abrirla",
              "next": "same-account"
            },
            "no-app": {
              "label": "No",
              "next": "backup-on"
            },
            "lost-phone": {
              "label": "Ya no tengo el teléfono",
              "next": "backup-on"
            }
          }
        },
        "same-account": {
          "question": "¿Ha entrado con la misma dirección de correo que entonces?",
          "hint": "La dirección está arriba del todo en los ajustes.",
          "options": {
            "same": {
              "label": "Sí",
              "next": "deleted"
            },
            "different": {
              "label": "No",
              "next": "sign-in"
            },
            "unsure": {
              "label": "No lo sé",
              "next": "ask-address"
            }
          }
        },
        "deleted": {
          "question": "¿Pudo borrarlas alguien?",
          "options": {
            "recently": {
              "label": "Sí, en los últimos 30 días",
              "next": "bin"
            },
            "long-ago": {
              "label": "Sí, hace más tiempo",
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
          "question": "¿Estaba activada la copia de seguridad?",
          "hint": "Lumen solo guarda las fotos que se copiaron. La copia está desactivada hasta que usted la activa.",
          "options": {
            "backup": {
              "label": "Sí",
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
              "label": "No lo sé",
              "next": "ask-person"
            }
          }
        },
        "ask-address": {
          "info": "Solo nosotros podemos ver con qué dirección están guardadas sus fotos. Una persona lo hace por usted en unos minutos.",
          "next": "ask-person"
        },
        "sign-in": {
          "outcome": "Entre con la otra dirección.",
          "body": "Sus fotos están guardadas con la dirección que usó entonces.\n- Salga en los ajustes.\n- Entre con la otra dirección. Sus fotos estarán ahí enseguida.",
          "links": {
            "sign-in": {
              "label": "Entrar",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "bin": {
          "outcome": "Están 30 días en la papelera.",
          "body": "- Abra la papelera al final de la lista de álbumes.\n- Elija las fotos y pulse Devolver.",
          "links": {
            "bin": {
              "label": "Abrir la papelera",
              "href": "https://lumen.example/bin"
            }
          }
        },
        "gone": {
          "outcome": "No podemos recuperarlas.",
          "body": "A los 30 días borramos las fotos de la papelera, y 30 días después de nuestras copias. Lo sentimos. Si las borró otra persona, dígaselo a alguien de nosotros, para que cerremos esa puerta."
        },
        "gone-with-phone": {
          "outcome": "Solo estaban en el teléfono.",
          "body": "Sin copia, no las tiene nadie más que el teléfono. Si se lo robaron y aparece, las fotos siguen en él."
        },
        "wait-for-upload": {
          "outcome": "Todavía están en camino.",
          "body": "Las fotos se envían cuando el teléfono tiene wifi y se está cargando.\n- Abra la aplicación y mire la línea bajo la foto más nueva. Dice cuántas faltan.\n- Si no falta ninguna y las fotos siguen sin estar, pregunte a una persona."
        },
        "on-the-web": {
          "outcome": "Entre en la web. Deberían estar ahí.",
          "body": "Lo que se copió está guardado con su dirección, le pase lo que le pase al teléfono.",
          "links": {
            "sign-in": {
              "label": "Entrar",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "still-on-phone": {
          "outcome": "Siguen en la galería de su teléfono.",
          "body": "Sin copia nunca salieron de ella. Active la copia si las quiere también en Lumen."
        },
        "ask-person": {
          "outcome": "Una persona debería ver esto con usted.",
          "body": "Lo que ha respondido hasta ahora puede ir con usted, si quiere, para no tener que repetirlo.",
          "person": true
        }
      },
      "digest": "sha256:b5d0b5e7b6de3b22908d047c1a79d7d8d069b2c4f0c26eb7da2c4c393d26c359"
    },
    "fr": {
      "kind": "guide",
      "id": "missing-photos",
      "language": "fr",
      "title": "Où sont mes photos ?",
      "intro": "Quelques questions, une à la fois. Vous pouvez parler à une personne à chaque étape.",
      "human": "lumen",
      "start": "where",
      "nodes": {
        "where": {
          "question": "Où avez-vous vu les photos pour la dernière fois ?",
          "hint": "Si vous hésitez, choisissez l’endroit dont vous vous souvenez le mieux.",
          "options": {
            "phone": {
              "label": "Sur mon téléphone",
              "next": "app-open"
            },
            "web": {
              "label": "Sur le site de Lumen",
              "next": "same-account"
            },
            "nowhere": {
              "label": "Je ne les ai jamais vues dans Lumen",
              "next": "backup-on"
            }
          }
        },
        "app-open": {
          "question": "L’application Lumen est-elle encore sur ce téléphone ?",
          "options": {
            "app": {
              "label": "Oui, et je peux l’ouvrir",
              "next": "same-account"
            },
            "no-app": {
              "label": "Non",
              "next": "backup-on"
            },
            "lost-phone": {
              "label": "Je n’ai plus ce téléphone",
              "next": "backup-on"
            }
          }
        },
        "same-account": {
          "question": "Êtes-vous connecté avec la même adresse e-mail qu’à l’époque ?",
          "hint": "L’adresse est en haut des réglages.",
          "options": {
            "same": {
              "label": "Oui",
              "next": "deleted"
            },
            "different": {
              "label": "Non",
              "next": "sign-in"
            },
            "unsure": {
              "label": "Je ne sais pas",
              "next": "ask-address"
            }
          }
        },
        "deleted": {
          "question": "Quelqu’un a-t-il pu les effacer ?",
          "options": {
            "recently": {
              "label": "Oui, ces 30 derniers jours",
              "next": "bin"
            },
            "long-ago": {
              "label": "Oui, il y a plus longtemps",
              "next": "gone"
            },
            "not-deleted": {
              "label": "Non",
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
          "question": "La sauvegarde était-elle active ?",
          "hint": "Lumen ne garde que les photos sauvegardées. La sauvegarde est inactive tant que vous ne l’activez pas.",
          "options": {
            "backup": {
              "label": "Oui",
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
              "label": "Non",
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
              "label": "Je ne sais pas",
              "next": "ask-person"
            }
          }
        },
        "ask-address": {
          "info": "Nous seuls pouvons voir sous quelle adresse vos photos sont gardées. Une personne le fait pour vous en quelques minutes.",
          "next": "ask-person"
        },
        "sign-in": {
          "outcome": "Connectez-vous avec l’autre adresse.",
          "body": "Vos photos sont gardées sous l’adresse que vous aviez alors.\n- Déconnectez-vous dans les réglages.\n- Connectez-vous avec l’autre adresse. Vos photos y sont aussitôt.",
          "links": {
            "sign-in": {
              "label": "Se connecter",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "bin": {
          "outcome": "Elles restent 30 jours dans la corbeille.",
          "body": "- Ouvrez la corbeille en bas de la liste des albums.\n- Choisissez les photos et appuyez sur Remettre.",
          "links": {
            "bin": {
              "label": "Ouvrir la corbeille",
              "href": "https://lumen.example/bin"
            }
          }
        },
        "gone": {
          "outcome": "Nous ne pouvons pas les retrouver.",
          "body": "Après 30 jours, nous effaçons les photos de la corbeille, et 30 jours plus tard de nos sauvegardes. Nous en sommes désolés. Si quelqu’un d’autre les a effacées, dites-le à une personne, afin que nous fermions cette porte."
        },
        "gone-with-phone": {
          "outcome": "Elles n’étaient que sur le téléphone.",
          "body": "Sans sauvegarde, seul le téléphone les a. S’il a été volé et réapparaît, les photos y sont encore."
        },
        "wait-for-upload": {
          "outcome": "Elles sont encore en route.",
          "body": "Les photos partent quand le téléphone est en Wi-Fi et en charge.\n- Ouvrez l’application et lisez la ligne sous la photo la plus récente. Elle dit combien il en reste.\n- S’il n’en reste aucune et que les photos manquent toujours, demandez à une personne."
        },
        "on-the-web": {
          "outcome": "Connectez-vous sur le site. Elles devraient y être.",
          "body": "Ce qui a été sauvegardé reste sous votre adresse, quoi qu’il arrive au téléphone.",
          "links": {
            "sign-in": {
              "label": "Se connecter",
              "href": "https://lumen.example/sign-in"
            }
          }
        },
        "still-on-phone": {
          "outcome": "Elles sont encore dans la galerie de votre téléphone.",
          "body": "Sans sauvegarde, elles ne l’ont jamais quittée. Activez la sauvegarde si vous les voulez aussi dans Lumen."
        },
        "ask-person": {
          "outcome": "Une personne devrait regarder cela avec vous.",
          "body": "Vos réponses peuvent suivre, si vous le voulez, pour que vous n’ayez pas à les redire.",
          "person": true
        }
      },
      "digest": "sha256:601a0fc9ecd7ad30590ed65f378b41139c901bf998bbb021c0730aaffe4212b1"
    }
  },
};
