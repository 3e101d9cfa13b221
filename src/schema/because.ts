// How the languages of the library say "because". One line a language. `\b` knows only the letters of English, so other
// words take `(?<!\p{L})`. As text: an old browser that cannot read one of these still reads the rest of the file.
export const causeWords: Readonly<Record<string, string>> = {
  ar: 'لأن|بسبب|لهذا السبب',
  bg: 'защото|заради|поради|затова|понеже',
  cs: String.raw`protože|kvůli|(?<!\p{L})proto(?!\p{L})|z důvodu`,
  da: String.raw`\bfordi\b|på grund af|\bskyldes\b|\bderfor\b`,
  de: String.raw`\bweil\b|\bwegen\b|\bdeshalb\b|\baufgrund\b`,
  el: String.raw`επειδή|εξαιτίας|λόγω(?!\p{L})|διότι`,
  en: String.raw`\bbecause\b|\bdue to\b|\bcaused by\b`,
  es: String.raw`\bporque\b|\bdebido\b|a causa de`,
  et: String.raw`(?<!\p{L})sest(?!\p{L})|tõttu|sellepärast|põhjusel`,
  fi: String.raw`\bkoska\b|\bvuoksi\b|\btakia\b|\bsiksi\b`,
  fr: String.raw`parce qu|à cause|\bcar\b|en raison de`,
  ga: String.raw`(?<!\p{L})(toisc|óir)(?!\p{L})|mar gheall|de bharr`,
  he: String.raw`(?<!\p{L})כי(?!\p{L})|בגלל|מפני ש|משום ש|מכיוון|עקב`,
  hi: 'क्योंकि|के कारण|वजह|इसलिए|के चलते',
  hr: String.raw`\bjer\b|zbog|zato što|stoga`,
  hu: String.raw`\bmert\b|miatt|emiatt|ezért|következtében`,
  it: '(?<!^|dirti )perché|a causa|poiché|dovut[oaie]|per via',
  ja: 'ため(です|、|。)|ので|理由(だけ|のみ)?によ|せいで|が原因|(だ|です)から',
  ko: '때문|(으로|로) 인해|까닭|이므로|탓에',
  lt: String.raw`(?<!\p{L})(nes|dėl|todėl|kadangi)(?!\p{L})`,
  lv: String.raw`(?<!\p{L})(jo|dēļ|tāpēc|tādēļ)(?!\p{L})`,
  mt: String.raw`(?<!\p{L})għax(?!\p{L})|minħabba|peress li|billi`,
  nl: String.raw`\bomdat\b|vanwege|wegens|\bhierom\b|\bdaarom\b|als gevolg van`,
  pl: String.raw`ponieważ|dlatego|(?<!\p{L})bo(?!\p{L})|z (tego )?powodu|wskutek|przez to, że`,
  pt: String.raw`(?<!\p{L})(porque|pois)(?!\p{L})|devido|por causa|por est[ea] (motivo|razão)`,
  ro: 'pentru că|deoarece|fiindcă|întrucât|din cauza|datorită|din acest motiv',
  sk: String.raw`pretože|(?<!\p{L})(lebo|preto|kvôli)(?!\p{L})|z (tohto )?dôvodu|v dôsledku`,
  sl: String.raw`(?<!\p{L})(ker|zato|saj)(?!\p{L})|zaradi|posledica`,
  sv: String.raw`eftersom|på grund av|(?<!\p{L})därför|beror på|till följd av`,
  tr: 'çünkü|nedenle(?!r)|nedeniyle|yüzünden|bu yüzden|dolayı|sebebiyle|d[ıiuü]ğ[ıiuü]n[ıiuü]z için',
  uk: String.raw`тому,? що|через|(?<!\p{L})бо(?!\p{L})|внаслідок|з цієї причини`,
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
