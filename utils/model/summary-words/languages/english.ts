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
  round: {
    agenda: 'Agenda: round of {day}',
    report: 'Round of {day}',
    issues: 'Issues',
    parts: { agreed: 'Agreed', talk: 'To talk about', carried: 'Carried over' },
    none: 'None.',
    nothing: 'Nothing to talk about: nobody differs.',
    needed: 'Needed',
    reasons: {
      live: 'somebody wants to talk about it',
      against: '👎',
      spread: 'votes far apart',
      question: 'open questions',
      stale: '✅ to an earlier text',
    },
    lacks: { checks: 'required checks', answers: 'answers', support: 'anybody who is for it' },
    open: 'Round of {day}: say until {until} what you think of its issues.',
    talk: 'Round of {day}: what differs is talked about until {until}.',
    how: 'Without Tend: a comment on the issue that begins with /ready, /estimate 5 or /pass counts as your word.',
    thumbs: 'So do 👍 and 👎 on it.',
  },
};
