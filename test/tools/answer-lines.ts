import { createInterface } from 'node:readline';

/**
 * Prints an answer to each line of the input. A line that cannot be answered is told on the error output, and the end
 * is a 1.
 */
export async function answerLines(answer: (line: string) => string): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      console.log(answer(text.replace(/^\uFEFF/, '')));
    } catch (error) {
      process.exitCode = 1;
      console.error(JSON.stringify({ line: number, error: error instanceof Error ? error.message : String(error) }));
    }
  }
}
