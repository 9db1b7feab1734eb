import { useEffect, useState } from 'preact/hooks';

/** What a question is answered with, asked anew once its words have stayed the same for a moment; before that the answer to the words before. */
export function useAnswer<T>(ask: (words: string) => Promise<T>, words: string): T | undefined {
  const [answer, show] = useState<T>();
  useEffect(() => {
    let still = true;
    const timer = setTimeout(async () => {
      const now = await ask(words);
      if (still) show(now);
    }, 200);
    return () => {
      still = false;
      clearTimeout(timer);
    };
  }, [words]);
  return answer;
}
