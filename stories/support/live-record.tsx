import { useState } from 'react';
import type { ConsentRecord } from '../../src/core/index.ts';
import { photos } from '../../src/presets/index.ts';
import { ConsentDialog, ForthrightProvider } from '../../src/react/index.ts';

/** A dialog, and the record that it makes, as data. */
export function LiveRecord() {
  const [record, setRecord] = useState<ConsentRecord>();
  return (
    <ForthrightProvider language="en">
      <ConsentDialog explanation={photos} onDecide={setRecord}>
        <button type="button" className="page-button">
          Privacy choices
        </button>
      </ConsentDialog>
      {record && (
        <section aria-label="The record">
          <pre className="page-record">{JSON.stringify(record, null, 2)}</pre>
        </section>
      )}
    </ForthrightProvider>
  );
}
