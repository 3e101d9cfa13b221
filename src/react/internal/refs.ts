import { type ReactElement, type Ref, useCallback, useRef, version } from 'react';

/** React 19 keeps the ref of an element among its props, React 18 beside them; each warns where the other looks. */
export function refOf<T>(element: ReactElement<{ ref?: Ref<T> }> & { ref?: Ref<T> }): Ref<T> | undefined {
  return Number.parseInt(version, 10) < 19 ? element.ref : element.props.ref;
}

/** One ref for two listeners. Each may return what to call when the element goes (React 19). */
export function useBoth<T>(first: Ref<T> | undefined, second: Ref<T> | undefined) {
  const undo = useRef<Array<() => void>>([]);
  return useCallback(
    (element: T | null) => {
      for (const each of undo.current.splice(0)) each();
      if (element === null) return;
      for (const ref of [first, second]) {
        if (typeof ref === 'function') undo.current.push(ref(element) ?? (() => ref(null)));
        else if (ref) {
          ref.current = element;
          undo.current.push(() => {
            ref.current = null;
          });
        }
      }
    },
    [first, second],
  );
}
