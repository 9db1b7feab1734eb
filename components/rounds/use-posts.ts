import { useEffect, useRef, useState } from 'preact/hooks';
import type { IssueRef } from '@/utils/model/ref';
import type { PostKind, Posting, RoundPost } from '@/utils/model/rounds/post';
import { sentenceOf } from '@/utils/words/sentence';

/** What is done with texts of rounds that are posted; every one rejects with an Error whose message is for people. */
export interface PostActions {
  /** What would be posted, and where what was posted is; `anew`: by what the trackers hold now. */
  posts(what: PostKind, reveals: number, anew: boolean): Promise<RoundPost[]>;
  post(id: string, posting: Posting): Promise<unknown>;
  retryPost(ledger: IssueRef, field: string): Promise<unknown>;
  dropPost(ledger: IssueRef, field: string): Promise<unknown>;
  /** Tells when anything changes of what is owed, until the signal aborts. */
  followPosts(tell: () => void, fail: (error: unknown) => void, signal: AbortSignal): void;
}

export interface Posts {
  /** Undefined until they are known. */
  list: RoundPost[] | undefined;
  failure: string;
  post(one: RoundPost): void;
  retry(one: RoundPost): void;
  drop(one: RoundPost): void;
}

/** One text of a round for all its projects, and where each is. */
export function usePosts(actions: PostActions, what: PostKind, reveals: number): Posts {
  const [list, setList] = useState<RoundPost[]>();
  const [failure, setFailure] = useState('');
  const drawn = useRef(new Map<string, string>());
  const fail = (error: unknown): void => setFailure(sentenceOf(error));
  const look = (anew: boolean): Promise<void> => actions.posts(what, reveals, anew).then(setList, fail);
  useEffect(() => {
    const end = new AbortController();
    void look(true).then(() => actions.followPosts(() => void look(false), fail, end.signal));
    return () => end.abort();
  }, []);
  const run = (work: Promise<unknown>): void => {
    setFailure('');
    void work.then(() => look(false), fail);
  };
  /** Pressed again, whatever became of the answer, it is the same intent. */
  const idOf = (key: string): string => {
    const id = drawn.current.get(key) ?? crypto.randomUUID();
    drawn.current.set(key, id);
    return id;
  };
  return {
    list,
    failure,
    post: ({ project, text }) => run(actions.post(idOf(`${project} ${text}`), { project, what, reveals, text })),
    retry: ({ ledger, field = '' }) => run(actions.retryPost(ledger, field)),
    drop: ({ project, text, ledger, field = '' }) => {
      drawn.current.delete(`${project} ${text}`);
      run(actions.dropPost(ledger, field));
    },
  };
}
