import type { JSX as Preact } from 'preact/jsx-dev-runtime';
import type { Shown } from './ui/shown';

export { Fragment, jsx, jsxDEV, jsxs } from 'preact/jsx-dev-runtime';

type Strict<Props> = Omit<Props, 'children'> & { children?: Shown };

/** What Preact has, but for what may stand between tags; for the compiler alone (`paths` in `tsconfig.json`). */
export namespace JSX {
  type LibraryManagedAttributes<Component, Props> = Preact.LibraryManagedAttributes<Component, Props>;
  type IntrinsicAttributes = Preact.IntrinsicAttributes;
  type Element = Preact.Element;
  type ElementClass = Preact.ElementClass;
  type ElementType = Preact.ElementType;
  type ElementAttributesProperty = Preact.ElementAttributesProperty;
  type ElementChildrenAttribute = Preact.ElementChildrenAttribute;
  type IntrinsicElements = { [Name in keyof Preact.IntrinsicElements]: Strict<Preact.IntrinsicElements[Name]> };
}
