/**
 * Runs tasks of one name one after the other; one that fails ends itself and not the line. Gives what the task gives.
 */
export type InTurn = <T>(name: string, task: () => Promise<T>) => Promise<T>;

export function createInTurn(): InTurn {
  const lines = new Map<string, Promise<unknown>>();
  return (name, task) => {
    const turn = (lines.get(name) ?? Promise.resolve()).then(task, task);
    lines.set(name, turn);
    return turn;
  };
}
