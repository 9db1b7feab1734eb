import type { SummaryWords } from '../../summary-words';

/** English. */
export const english: SummaryWords = {
  code: 'en',
  headings: {
    decision: 'Decisions',
    answer: 'Answered',
    estimate: 'Estimate',
    step: 'Next steps',
    question: 'Open questions',
    ready: 'Ready',
    reaction: 'Reactions',
    waived: 'Waived',
    'taking part': 'Taking part',
  },
  votes: 'votes',
  waitsFor: 'waits for',
  asItStands: '✅ to the text as it stands',
  takePart:
    'Without Tend: a comment that begins with /ready, /estimate 5, /pass, /question @…, /decided …, /todo @… or /live counts as your word.',
  brief: {
    problem: 'Problem',
    criteria: 'Acceptance criteria',
    outOfScope: 'Out of scope',
    openPoints: 'Open points',
    sources: 'Sources',
  },
};
