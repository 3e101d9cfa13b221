// A Radix Dialog with a list written by hand: what a team writes for itself in an afternoon.
import * as Dialog from '@radix-ui/react-dialog';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { app, type Contender, until } from './page.ts';

export { painted } from './page.ts';

import { items, notice, whole } from './texts.ts';

export function HandWritten({ count }: { count: number }) {
  const [chosen, setChosen] = useState<Record<string, boolean>>({});
  return (
    <Dialog.Root>
      <Dialog.Trigger id="open">Privacy choices</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay />
        <Dialog.Content style={{ position: 'fixed', inset: 40, overflow: 'auto' }}>
          <Dialog.Title>{notice.title}</Dialog.Title>
          <Dialog.Description>{notice.intro}</Dialog.Description>
          {items(count).map((item) => (
            <div key={item.id}>
              <label>
                <input
                  type="checkbox"
                  id={item.id}
                  checked={chosen[item.id] ?? false}
                  onChange={(event) => setChosen({ ...chosen, [item.id]: event.target.checked })}
                />
                <strong>{item.title}</strong>
              </label>
              <p>{whole(item)}</p>
            </div>
          ))}
          <Dialog.Close>Refuse all</Dialog.Close>
          <Dialog.Close>Accept all</Dialog.Close>
          <Dialog.Close>Save</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

export const page: Contender = {
  async prepare(count) {
    createRoot(app()).render(<HandWritten count={count} />);
    await until(() => document.getElementById('open'));
  },
  lastSwitch: (count) => document.getElementById(`item-${count}`),
};
