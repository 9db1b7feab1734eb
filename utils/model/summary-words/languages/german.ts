import type { SummaryWords } from '../../summary-words';

/** German. */
export const german: SummaryWords = {
  code: 'de',
  headings: {
    decision: 'Entscheidungen',
    answer: 'Beantwortet',
    estimate: 'Schätzung',
    step: 'Nächste Schritte',
    question: 'Offene Fragen',
    ready: 'Bereit',
    reaction: 'Reaktionen',
    waived: 'Ausgenommen',
    'taking part': 'Mitmachen',
  },
  votes: 'Stimmen',
  waitsFor: 'wartet auf',
  asItStands: '✅ zum Text, wie er ist',
  takePart:
    'Ohne Tend: Ein Kommentar, der mit /ready, /estimate 5, /pass, /question @…, /decided …, /todo @… oder /live beginnt, zählt als Ihr Wort.',
  brief: {
    problem: 'Problem',
    criteria: 'Akzeptanzkriterien',
    outOfScope: 'Nicht Teil davon',
    openPoints: 'Offene Punkte',
    sources: 'Quellen',
  },
};
