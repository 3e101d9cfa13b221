import { type ComponentPropsWithoutRef, type ReactNode, useSyncExternalStore } from 'react';
import { formFields } from '../../core/index.ts';
import { useDecidingPart } from './deciding.ts';
import { never } from './never.ts';

/** Where a surface sends its form when there are no scripts. */
export interface FormProps {
  /**
   * The address that `decideFromForm` answers, or with React 19 a server action that does. Without it the surface needs
   * scripts.
   */
  action?: string | ((form: FormData) => void | Promise<void>) | undefined;
  /** Fields of your own, for instance a token against forged requests. */
  fields?: Readonly<Record<string, string>> | undefined;
}

/** Whether scripts are at work: not on the server, and not before the page has come alive. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * What makes a button a part of a form. Once scripts are at work no attribute tells two answers apart any more; a form
 * that must work without them needs the value.
 */
export const pressed = (asForm: boolean, value: string) =>
  asForm ? ({ type: 'submit', name: formFields.act, value } as const) : ({ type: 'button' } as const);

export interface DecidingFormProps extends FormProps, Omit<ComponentPropsWithoutRef<'form'>, 'action' | 'method'> {
  children?: ReactNode;
}

/** The form around a surface, with what a server needs to make the same record. */
export function DecidingForm({ action, fields = {}, children, ...props }: DecidingFormProps) {
  const { explanation, notice, language, surface, asForm } = useDecidingPart('DecidingForm');
  if (action === undefined) return <div {...(props as ComponentPropsWithoutRef<'div'>)}>{children}</div>;
  const all = Object.keys(notice.items).filter((id) => notice.items[id]?.basis === 'consent');
  const some = all.length > explanation.asked.length ? explanation.asked : [];
  const hidden: ReadonlyArray<readonly [string, string]> = [
    ...Object.entries(fields),
    [formFields.explanation, explanation.id],
    [formFields.language, language],
    [formFields.copy, notice.digest],
    [formFields.surface, surface],
    ...some.map((id) => [formFields.item, id] as const),
  ];
  return (
    <form {...props} {...(typeof action === 'string' && { method: 'post' })} action={action}>
      {/* The Enter key presses a form's first button. This one leads nowhere (there is no dialog element around it), so that
          nobody answers by a slip. */}
      {asForm && <button type="submit" formMethod="dialog" hidden />}
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
