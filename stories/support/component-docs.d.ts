type FileDocs = Readonly<Record<string, import('../../scripts/component-docs.ts').FileDoc>>;

declare module 'virtual:component-docs' {
  const docs: FileDocs;
  export default docs;
}
