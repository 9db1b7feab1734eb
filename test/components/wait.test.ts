import { describe, expect, it, vi } from 'vitest';
import { waitForAgreement } from '@/components/options/wait';
import type { SignInState } from '@/utils/model/account-shown';

const code = { user: 'ABCD-EFGH', url: 'https://github.com/login/device', interval: 5, life: 60 };

/** Waits with a clock that goes on only where it sleeps; gives what it came to, and when it asked, in seconds. */
async function waited(
  answers: (SignInState | Error)[],
  abortAt = Number.POSITIVE_INFINITY,
): Promise<{ end: SignInState; asked: number[] }> {
  let time = 0;
  const asked: number[] = [];
  const control = new AbortController();
  const poll = vi.fn(async () => {
    asked.push(time / 1000);
    const next = answers.length > 1 ? answers.shift() : answers[0];
    if (next instanceof Error || !next) throw next ?? new Error('no answer');
    return next;
  });
  const sleep = async (milliseconds: number): Promise<void> => {
    time += milliseconds;
    if (time >= abortAt * 1000) control.abort();
  };
  return { end: await waitForAgreement(code, { poll, sleep, now: () => time }, control.signal), asked };
}

const pending: SignInState = { state: 'pending' };
const granted: SignInState = { state: 'granted', account: { tracker: 'github', host: 'github.com', login: 'ana' } };

describe('waiting until somebody agrees', () => {
  it('asks as often as it may, and no sooner', async () => {
    expect(await waited([pending, pending, granted])).toEqual({ end: granted, asked: [5, 10, 15] });
  });

  it('asks more slowly when it is told to, even by no more than before', async () => {
    expect(
      (await waited([{ state: 'slower', interval: 10 }, pending, { state: 'slower', interval: 3 }, granted])).asked,
    ).toEqual([5, 15, 25, 36]);
  });

  it.each(['denied', 'expired'] as const)('ends where it is %s', async (state) => {
    expect(await waited([pending, { state }])).toEqual({ end: { state }, asked: [5, 10] });
  });

  it('ends with the code, whatever is answered', async () => {
    const { end, asked } = await waited([pending]);
    expect([end, asked.at(-1), asked.length]).toEqual([{ state: 'expired' }, 60, 12]);
  });

  it('goes on where an answer does not come, and says why only where none came to the end', async () => {
    expect((await waited([new Error('offline'), granted])).end).toEqual(granted);
    await expect(waited([new Error('offline')])).rejects.toThrow('offline');
  });

  it('ends with the signal, and asks nothing after it', async () => {
    expect((await waited([pending], 12)).asked).toEqual([5, 10]);
  });
});
