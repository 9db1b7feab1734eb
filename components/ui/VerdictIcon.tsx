import type { Verdict } from '@/utils/model/readiness/check';

const paths: Record<Verdict, string> = {
  pass: 'M4.5 8.5l2.5 2.5 4.5-5.5',
  fail: 'M5 5l6 6M11 5l-6 6',
  waived: 'M4.5 8h7',
  unknown: 'M6.2 6.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.7-.8 1.3M8 11.6v.1',
};

/** What each verdict is called for people; the shape never carries it by colour alone. */
export const verdictNames: Record<Verdict, string> = {
  pass: 'Passes',
  fail: 'Missing',
  waived: 'Waived',
  unknown: 'Not known',
};

export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="verdict" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={verdictNames[verdict]}>
      <circle cx="8" cy="8" r="8" />
      <path d={paths[verdict]} />
    </svg>
  );
}
