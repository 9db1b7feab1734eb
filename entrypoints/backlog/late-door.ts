import type { PeekDoor } from '@/components/ui/peek-door';
import type { IssueRef } from '@/utils/model/ref';

/** The sheet's own script, which a list needs nothing of. */
const load = () => import('./peek');

/** Draws the sheet once its script is there. */
export const lateDoor: PeekDoor = {
  mount: (host, close, signal) => {
    let wanted: IssueRef | undefined;
    let show: ((ref?: IssueRef) => void) | undefined;
    const draw = async (): Promise<void> => {
      const { peekDoor } = await load();
      if (signal.aborted) return;
      show = peekDoor.mount(host, close, signal);
      show(wanted);
    };
    void draw();
    return (ref) => {
      wanted = ref;
      show?.(ref);
    };
  },
};

/** So that no peek waits for it. */
requestIdleCallback(() => void load(), { timeout: 5_000 });
