import { useEffect, useState } from 'preact/hooks';

/** An answer, and the words that it answers. */
interface Answered<T> {
  words?: string;
  answer?: T;
}

/**
 * What a question is answered with, asked anew once its words have stayed the same for a moment; until then, the answer
 * before.
 */
export function useAnswer<T>(ask: (words: string) => Promise<T>, words: string): Answered<T> {
  const [answered, show] = useState<Answered<T>>({});
  useEffect(() => {
    let still = true;
    const timer = setTimeout(async () => {
      const answer = await ask(words);
      if (still) show({ words, answer });
    }, 200);
    return () => {
      still = false;
      clearTimeout(timer);
    };
  }, [words]);
  return answered;
}
