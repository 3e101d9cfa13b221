import { type ComponentPropsWithoutRef, type ComponentRef, type ElementType, forwardRef, type ReactNode } from 'react';

type Tag = 'button' | 'details' | 'div' | 'fieldset' | 'h2' | 'h3' | 'li' | 'ol' | 'p' | 'section' | 'ul';
type Own<T extends ElementType> = Omit<ComponentPropsWithoutRef<T>, 'children'> & {
  children?: ReactNode;
  /** A link instead, where there is one to follow. */
  as?: 'a' | false;
  href?: string | undefined;
  'data-state'?: string;
};

/**
 * Makes the parts of one parent: each is one element that takes its words from the parent, and everything else (class,
 * attributes, ref) from whoever places it. It carries its name, and the parent's state as `data-state`.
 */
export const createPart =
  <Parent extends { readonly state: string }>(useParent: (part: string) => Parent) =>
  /** @param own what the element gets from the parent; falsy if there is nothing to show now */
  <T extends Tag>(name: string, tag: T, own: (parent: Parent) => Own<T> | false | '' | undefined) =>
    forwardRef<ComponentRef<T>, Omit<ComponentPropsWithoutRef<T>, 'children'>>((props, ref) => {
      const parent = useParent(name);
      const given = own(parent);
      if (!given) return null;
      const { as, ...ours } = given;
      const Element: ElementType = as || tag;
      const all: object = { ...props, 'data-state': parent.state, ...ours, ref, 'data-forthright': name };
      return <Element {...all} />;
    });
