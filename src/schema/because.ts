// How the languages of the library say "because". One line a language. `\b` knows only the letters of English, so other
// words take `(?<!\p{L})`. As plain text: an old browser that cannot read one of these still reads the rest of the file.
export const causeWords: Readonly<Record<string, string>> = {
  ar: 'لأن|بسبب|لهذا السبب',
  bg: 'защото|заради|поради|затова|понеже',
  cs: 'protože|kvůli|(?<!\\p{L})proto(?!\\p{L})|z důvodu',
  da: '\\bfordi\\b|på grund af|\\bskyldes\\b|\\bderfor\\b',
  de: '\\bweil\\b|\\bwegen\\b|\\bdeshalb\\b|\\baufgrund\\b',
  el: 'επειδή|εξαιτίας|λόγω(?!\\p{L})|διότι',
  en: '\\bbecause\\b|\\bdue to\\b|\\bcaused by\\b',
  es: '\\bporque\\b|\\bdebido\\b|a causa de',
  et: '(?<!\\p{L})sest(?!\\p{L})|tõttu|sellepärast|põhjusel',
  fi: '\\bkoska\\b|\\bvuoksi\\b|\\btakia\\b|\\bsiksi\\b',
  fr: 'parce qu|à cause|\\bcar\\b|en raison de',
  ga: '(?<!\\p{L})(toisc|óir)(?!\\p{L})|mar gheall|de bharr',
  he: '(?<!\\p{L})כי(?!\\p{L})|בגלל|מפני ש|משום ש|מכיוון|עקב',
  hi: 'क्योंकि|के कारण|वजह|इसलिए|के चलते',
  hr: '\\bjer\\b|zbog|zato što|stoga',
  hu: '\\bmert\\b|miatt|emiatt|ezért|következtében',
  it: '(?<!^|dirti )perché|a causa|poiché|dovut[oaie]|per via',
  ja: 'ため(です|、|。)|ので|理由(だけ|のみ)?によ|せいで|が原因|(だ|です)から',
  ko: '때문|(으로|로) 인해|까닭|이므로|탓에',
  lt: '(?<!\\p{L})(nes|dėl|todėl|kadangi)(?!\\p{L})',
  lv: '(?<!\\p{L})(jo|dēļ|tāpēc|tādēļ)(?!\\p{L})',
  mt: '(?<!\\p{L})għax(?!\\p{L})|minħabba|peress li|billi',
  nl: '\\bomdat\\b|vanwege|wegens|\\bhierom\\b|\\bdaarom\\b|als gevolg van',
  pl: 'ponieważ|dlatego|(?<!\\p{L})bo(?!\\p{L})|z (tego )?powodu|wskutek|przez to, że',
  pt: '(?<!\\p{L})(porque|pois)(?!\\p{L})|devido|por causa|por est[ea] (motivo|razão)',
  ro: 'pentru că|deoarece|fiindcă|întrucât|din cauza|datorită|din acest motiv',
  sk: 'pretože|(?<!\\p{L})(lebo|preto|kvôli)(?!\\p{L})|z (tohto )?dôvodu|v dôsledku',
  sl: '(?<!\\p{L})(ker|zato|saj)(?!\\p{L})|zaradi|posledica',
  sv: 'eftersom|på grund av|(?<!\\p{L})därför|beror på|till följd av',
  tr: 'çünkü|nedenle(?!r)|nedeniyle|yüzünden|bu yüzden|dolayı|sebebiyle|d[ıiuü]ğ[ıiuü]n[ıiuü]z için',
  uk: 'тому,? що|через|(?<!\\p{L})бо(?!\\p{L})|внаслідок|з цієї причини',
  'zh-Hans': '因为|因此|由于|所以|原因是|导致',
};

/** The word for a cause that a text in a language has, or an English one; undefined if it names none. */
export function namesCause(language: string, text: string): string | undefined {
  const base = language.split('-')[0];
  const own = Object.keys(causeWords).find((tag) => tag === language || tag.split('-')[0] === base);
  for (const words of [own && causeWords[own], causeWords.en]) {
    const found = words && new RegExp(words, 'iu').exec(text);
    if (found) return found[0];
  }
  return undefined;
}
