import { focusedIn } from '../../ui/focus';

/** How long a digit waits for another, in milliseconds. */
const pause = 600;

/** Clicks in the person's name, where there is something to click. */
export type Press = (element: HTMLElement | null | undefined) => void;

/**
 * What a key does on a scale of votes that holds the focus: arrows move without voting, a value that is typed votes.
 */
export function createScaleKeys(press: Press) {
  let before = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A number of two digits is typed as one: its first votes only once no other follows. */
  const typed = (radios: readonly HTMLElement[], text: string): void => {
    const named = radios.find((radio) => valueOf(radio) === text);
    const vote = (): void => {
      before = '';
      // Whoever went on to something else meanwhile did not vote.
      if (named && focusedIn(named) === named) press(named);
    };
    clearTimeout(timer);
    before = text;
    named?.focus();
    if (radios.some((radio) => valueOf(radio) !== text && valueOf(radio).startsWith(text)))
      timer = setTimeout(vote, pause);
    else vote();
  };
  return (key: string, focused: Element | null): (() => void) | undefined => {
    const radios = [
      ...(focused?.closest('[role="radiogroup"]')?.querySelectorAll<HTMLElement>('[role="radio"]') ?? []),
    ];
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    const next = by && radios.at((radios.findIndex((radio) => radio === focused) + by) % radios.length);
    if (next) return () => next.focus();
    const text = [before, '']
      .map((start) => start + key.toLowerCase())
      .find((one) => radios.some((radio) => valueOf(radio).startsWith(one)));
    return text === undefined ? undefined : () => typed(radios, text);
  };
}

function valueOf(radio: HTMLElement): string {
  return radio.dataset['value']?.toLowerCase() ?? '';
}
