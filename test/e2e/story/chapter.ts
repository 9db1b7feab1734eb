/** A failure names the chapter it belongs to. With TEND_TIMES set, each says how many milliseconds it took. */
export async function chapter<Told>(name: string, act: () => Promise<Told>): Promise<Told> {
  const began = performance.now();
  const told = await act().catch((error: unknown) => {
    throw new Error(`Whoever runs it ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  });
  if (process.env['TEND_TIMES']) console.log(name, Math.round(performance.now() - began));
  return told;
}
