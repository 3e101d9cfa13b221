import { type GuideNext, isAnswerId, isNodeId } from '../schema/index.ts';

/** A guide that was made from another system's file: plain data for a copy file, and what could not be taken over. */
export interface ImportedGuide {
  readonly guide: ImportedDocument;
  readonly notes: ReadonlyArray<string>;
}

export interface ImportedOption {
  label: string;
  next: GuideNext;
  when?: ImportedCondition;
}
export type ImportedCondition = NonNullable<Exclude<GuideNext, string>[number]['when']>;
export type ImportedNode =
  | { question: string; hint?: string; options: Record<string, ImportedOption> }
  | { info: string; next: GuideNext }
  | { outcome: string; body?: string; person?: true };
export interface ImportedDocument {
  kind: 'guide';
  id: string;
  language: string;
  title: string;
  intro?: string;
  start: string;
  nodes: Record<string, ImportedNode>;
}

/** A name as an id of a file: lower-case letters, digits and hyphens. */
export const fileId = (name: string): string => {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return id || 'imported';
};

/** A name of a node or an answer, changed only where it could not be written in a guide. */
export const nodeName = (name: string): string => (isNodeId(name) ? name : legal(name, 'node', isNodeId));
export const answerName = (name: string): string => (isAnswerId(name) ? name : legal(name, 'key', isAnswerId));

function legal(name: string, prefix: string, fits: (value: string) => boolean): string {
  const bare = name
    .normalize('NFKD')
    .replace(/[^\w?.-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^\w?]+$/g, '')
    .slice(0, 110);
  return fits(bare) ? bare : `${prefix}-${bare || 'other'}`;
}

/** Plain words from HTML or from the Markdown that GOV.UK writes; links keep their address in brackets. */
export function plainWords(marked: string): string {
  return marked
    .replace(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, '$2 ($1)')
    .replace(/<li[^>]*>\s*(<p>)?/gi, '\n- ')
    .replace(/<\/(p|h\d|ul|ol|div|li)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&(nbsp|#160);/g, ' ')
    .replace(/&(rsquo|#8217);/g, '’')
    .replace(/&lt;/g, '‹')
    .replace(/&gt;/g, '›')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replace(/^#+\s*/gm, '')
    .replace(/^[%^]\s?|\s?[%^]$/gm, '')
    .replace(/\*\*/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n\n(?=- )/g, '\n')
    .trim();
}
