import type { VNode } from 'preact';

/**
 * What can stand between tags. Preact's own types let any object stand there, and it shows nothing of what is told as a
 * key with its values: `jsx-runtime.d.ts` has the compiler refuse that.
 */
export type Shown = string | number | bigint | boolean | null | undefined | VNode | readonly Shown[];
