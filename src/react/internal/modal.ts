import {
  type DialogHTMLAttributes,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { warnOnce } from './warn.ts';

type Handlers = Pick<DialogHTMLAttributes<HTMLDialogElement>, 'onKeyDown' | 'onCancel' | 'onClose'>;

/** An element that can take the focus, and is still in the page. */
const usable = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element !== document.body && element.isConnected;

/**
 * Shows a `<dialog>` as modal for as long as it is in the page, and says when the person wants to leave it.
 * The browser keeps the rest of the page out of reach. The focus goes to the title, and at the end back to where it was;
 * where that is gone, or was nowhere (Safari does not focus a button that is clicked), to the `trigger`.
 */
export function useModal(trigger: RefObject<Element | null>, leave: () => void, given: Handlers) {
  const place = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element>(null);
  const [, again] = useState({});

  // Before the next paint; once more where the browser closed a dialog that its owner keeps open.
  useLayoutEffect(() => {
    const dialog = place.current!;
    if (dialog.open) return;
    if (!dialog.contains(document.activeElement)) opener.current = document.activeElement;
    const title = dialog.querySelector<HTMLElement>('[data-forthright="title"]');
    title?.toggleAttribute('autofocus', true); // or the browser goes to the close button first, and readers name it first
    if (dialog.showModal) dialog.showModal();
    else {
      warnOnce(
        'This browser has no showModal, so the page behind the dialog stays within reach. Nothing else changes for the person: Escape, the close button and the focus work.',
      );
      dialog.setAttribute('aria-modal', 'true');
      dialog.setAttribute('open', '');
    }
    title?.focus();
  });

  useEffect(() => {
    const dialog = place.current!;
    return () => {
      dialog.close?.();
      // Where something else has taken the focus meanwhile, it is not taken away again.
      if (usable(document.activeElement) && !dialog.contains(document.activeElement)) return;
      const back = [opener.current, trigger.current].find(usable);
      back?.focus({ preventScroll: true });
    };
  }, [trigger]);

  const handlers: Handlers = {
    onKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
      given.onKeyDown?.(event);
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault(); // or the browser would close it too
      leave();
    },
    // Where the keys go elsewhere, and the gesture by which a phone goes back.
    onCancel(event: SyntheticEvent<HTMLDialogElement>) {
      given.onCancel?.(event);
      if (event.target !== event.currentTarget) return; // a file field cancels, too
      event.preventDefault();
      leave();
    },
    // A browser closes at the second wish in a row, whatever a page says.
    onClose(event: SyntheticEvent<HTMLDialogElement>) {
      given.onClose?.(event);
      if (event.target !== event.currentTarget || event.currentTarget.open) return;
      leave();
      again({});
    },
  };
  return { place, handlers };
}
