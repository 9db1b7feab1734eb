/** Why something did not work, for people: what an error says, or whatever was thrown as text. Pure. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
