/** The little of React that one modal needs; its full types would be another dependency. */
declare module 'react' {
  export type ReactNode = object | string | null;
  export type ElementType = string | ((props: never) => ReactNode);
  export function createElement(
    type: unknown,
    props: Record<string, unknown>,
    ...children: ReactNode[]
  ): ReactNode & object;
}

declare module 'react-dom/client' {
  export function createRoot(host: Element): { render(node: object): void; unmount(): void };
}
