/** GitHub tells times to the second. */
export function iso(at: number): string {
  return new Date(at).toISOString().replace('.000', '');
}

export function isoOrNull(at: number | undefined): string | null {
  return at === undefined ? null : iso(at);
}
