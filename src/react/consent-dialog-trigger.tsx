import {
  type ButtonHTMLAttributes,
  type ComponentPropsWithoutRef,
  cloneElement,
  forwardRef,
  isValidElement,
  type MouseEvent,
  type ReactElement,
  type Ref,
} from 'react';
import { useOpening } from './internal/opening.ts';
import { refOf, useBoth } from './internal/refs.ts';

export interface ConsentDialogTriggerProps extends ComponentPropsWithoutRef<'button'> {
  /** Whether the one child becomes the button. It must take `onClick` and a ref. @default false */
  asChild?: boolean | undefined;
}

type Child = ReactElement<ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }>;

/** The button that opens the dialog. With `asChild` your own button becomes it. */
export const ConsentDialogTrigger = /* @__PURE__ */ forwardRef<HTMLButtonElement, ConsentDialogTriggerProps>(
  function ConsentDialogTrigger({ asChild, children, onClick, ...props }, ref) {
    const { open, change, contentId, trigger } = useOpening('ConsentDialogTrigger');
    const child = asChild && isValidElement(children) ? (children as Child) : undefined;
    const both = useBoth(useBoth(trigger, ref), child && refOf(child));
    if (asChild && !child)
      throw new Error(
        process.env.NODE_ENV !== 'production'
          ? 'Forthright: ConsentDialogTrigger has asChild, and its child is not one element. Nothing could become the button. Give it one element that takes onClick and a ref.'
          : 'Forthright: ConsentDialogTrigger has no child.',
      );
    const button = {
      type: 'button' as const,
      ...props,
      ...child?.props,
      'aria-haspopup': 'dialog' as const,
      'aria-expanded': open,
      'aria-controls': open ? contentId : undefined,
      'data-state': open ? 'open' : 'closed',
      ref: both,
      onClick(event: MouseEvent<HTMLButtonElement>) {
        child?.props.onClick?.(event);
        onClick?.(event);
        if (!event.defaultPrevented) change(!open, open ? 'close-press' : 'trigger-press');
      },
    };
    return child ? cloneElement(child, button) : <button {...button}>{children}</button>;
  },
);
