import { Canvas } from '@storybook/addon-docs/blocks';
import { type ComponentProps, useState } from 'react';

export type LiveStory = NonNullable<ComponentProps<typeof Canvas>['of']>;

/** A story that is fetched when somebody wants to see it. */
export function Live({ of, name, first = false }: { of: LiveStory; name: string; first?: boolean }) {
  const [open, setOpen] = useState(first);
  return (
    <details className="page-live" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        See it live<span className="page-only-heard">: {name}</span>
      </summary>
      {open && <Canvas of={of} sourceState="none" />}
    </details>
  );
}
