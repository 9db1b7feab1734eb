/** Notes a fact where it is one. A long thread has ten thousands of them, so no list is made of those that are none. */
export type Say = (fact: string, is: boolean) => void;

/** Names of facts of one kind, each put together once. */
export function factNames(kind: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const fact = known.get(name);
    if (fact !== undefined) return fact;
    const made = `${kind} ${name}`;
    known.set(name, made);
    return made;
  };
}
