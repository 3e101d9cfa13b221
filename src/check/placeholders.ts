const patterns = [/\{\{-?\s*([\w.]+)[^{}]*\}\}/g, /%\((\w+)\)[sd]/g, /%\d+\$[sdif@]/g, /\$t\(([^)]*)\)/g];

/** The names that stand in the braces of an ICU message, also inside plural and select branches. */
function icuNames(text: string): string[] {
  return [...text.matchAll(/(?<!\{)\{\s*([A-Za-z_]\w*|\d+)\s*(?=[,}])/g)].map(([, name]) => `{${name}}`);
}

/** Every placeholder of a text, each once, sorted: `{{name}}`, `{name}`, `%(name)s`, `%1$s`, `$t(key)`. */
export function placeholdersOf(text: string): string[] {
  if (!/[{%$]/.test(text)) return [];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([whole, name]) => (whole.startsWith('{{') ? `{{${name}}}` : whole)),
  );
  const bare = text.replace(/\{\{[^{}]*\}\}/g, ' ');
  return [...new Set([...found, ...icuNames(bare)])].sort();
}

/** The plural categories that an ICU message has for each of its numbers. */
export function icuPlurals(text: string): string[][] {
  return [...text.matchAll(/\{\s*\w+\s*,\s*(?:plural|selectordinal)\s*,/g)].map(({ index, 0: start }) => {
    let depth = 1;
    let at = index + start.length;
    let outer = '';
    for (; at < text.length && depth > 0; at++) {
      if (text[at] === '{') depth++;
      if (depth === 1) outer += text[at];
      if (text[at] === '}') depth--;
    }
    return outer.match(/\b(?:zero|one|two|few|many|other)\b|=\d+/g) ?? [];
  });
}
