import { createTranslate, type WhyVoice } from '../../../src/core/index.ts';
import { words } from '../../locales/languages.ts';

export { words };

export const voice = (language: string, more: Partial<WhyVoice> = {}): WhyVoice => ({
  language,
  t: createTranslate(language, (words[language] ?? words[language.split('-')[0]!])!),
  ...more,
});

export const voices = Object.keys(words).map((language) => voice(language));

/**
 * How each language says "because": no text may hold one of these unless a but-for test was passed. One line a language;
 * `\b` knows only the letters of English, so other words take `(?<!\p{L})`.
 */
export const because: Record<string, RegExp> = {
  en: /\bbecause\b|\bdue to\b|\bcaused by\b/i,
  de: /\bweil\b|\bwegen\b|\bdeshalb\b|\baufgrund\b/i,
  fr: /parce qu|à cause|\bcar\b|en raison de/i,
  es: /\bporque\b|\bdebido\b|a causa de/i,
  ar: /لأن|بسبب|لهذا السبب/,
  pl: /ponieważ|dlatego|(?<!\p{L})bo(?!\p{L})|z (tego )?powodu|wskutek|przez to, że/iu,
  sk: /pretože|(?<!\p{L})(lebo|preto|kvôli)(?!\p{L})|z (tohto )?dôvodu|v dôsledku/iu,
  sl: /(?<!\p{L})(ker|zato|saj)(?!\p{L})|zaradi|posledica/iu,
  uk: /тому,? що|через|(?<!\p{L})бо(?!\p{L})|внаслідок|з цієї причини/iu,
  sv: /eftersom|på grund av|(?<!\p{L})därför|beror på|till följd av/iu,
  pt: /(?<!\p{L})(porque|pois)(?!\p{L})|devido|por causa|por est[ea] (motivo|razão)/iu,
  ro: /pentru că|deoarece|fiindcă|întrucât|din cauza|datorită|din acest motiv/i,
  tr: /çünkü|nedenle(?!r)|nedeniyle|yüzünden|bu yüzden|dolayı|sebebiyle|d[ıiuü]ğ[ıiuü]n[ıiuü]z için/i,
  'zh-Hans': /因为|因此|由于|所以|原因是|导致/,
  ja: /ためです|理由(だけ|のみ)?による|理由(だけ|のみ)?によります|せいで|が原因|だから|ですから/,
  ko: /때문|(으로|로) 인해|까닭|이므로|탓에/,
  he: /(?<!\p{L})כי(?!\p{L})|בגלל|מפני ש|משום ש|מכיוון|עקב|לכן/u,
};
