import type { ReactNode } from 'react';

interface PageTableProps {
  /** What the table is called. */
  label: string;
  /** The heads of its columns. */
  columns: ReadonlyArray<string>;
  /** Its rows. */
  children: ReactNode;
}

/** A table of a page, which scrolls by itself where the page is narrow. */
export function PageTable({ label, columns, children }: PageTableProps) {
  return (
    <div className="page-table">
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
