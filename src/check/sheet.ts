import { type ConsentDocument, type Node, type Path, textsOf } from '../schema/index.ts';
import type { CopyText, Role, Sheet, Silence } from './types.ts';

/** What the texts of an item are there for, by the field they stand in. */
const itemRoles: Readonly<Record<string, Role>> = {
  title: 'item-title',
  purpose: 'purpose',
  data: 'data',
  recipients: 'recipient',
  retention: 'retention',
  benefit: 'benefit',
  ifRefused: 'refusal',
  withdrawal: 'withdrawal',
};

function roleAt(path: Path): Role {
  const [first, , field] = path;
  if (first === 'items') return itemRoles[String(field)] ?? 'text';
  return first === 'title' ? 'heading' : 'text';
}

/** The texts that IAB Europe fixes in an item made from its vendor list: name, description, data categories, illustrations. */
const fixed = new Set(['title', 'purpose', 'data', 'examples']);

/** What every kind of document has that is checked. */
export interface CheckedDocument {
  readonly kind: string;
  readonly id: string;
  readonly language: string;
  readonly silenced?: ReadonlyArray<Silence>;
}

const isConsent = (document: CheckedDocument): document is ConsentDocument => document.kind === 'consent';

/**
 * The sheet of a document that fits its schema, in one language.
 * @param schema the schema of its kind, such as `consentDocument`
 * @param origin the sheet of the language it was first written in, for a translation
 */
export function sheetOf(schema: object, document: CheckedDocument, file: string, origin?: Sheet): Sheet {
  const notice = isConsent(document) ? document : undefined;
  const texts = textsOf(schema as Node, document).map(({ path, text }): CopyText => {
    const item = path[0] === 'items' ? notice?.items[String(path[1])] : undefined;
    const standard = item?.standard !== undefined && fixed.has(String(path[2]));
    return { path, text, role: roleAt(path), ...(standard && { standard }) };
  });
  const { silenced } = document;
  return {
    file,
    language: document.language,
    texts,
    ...(notice && { notice }),
    ...(silenced && { silenced }),
    ...(origin && { origin }),
  };
}
