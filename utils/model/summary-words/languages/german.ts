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
  round: {
    agenda: 'Agenda: Runde vom {day}',
    report: 'Runde vom {day}',
    issues: 'Issues',
    parts: { agreed: 'Einig', talk: 'Zu besprechen', carried: 'Verschoben' },
    none: 'Keine.',
    nothing: 'Nichts zu besprechen: Niemand weicht ab.',
    needed: 'Gebraucht',
    reasons: {
      live: 'jemand möchte darüber sprechen',
      against: '👎',
      spread: 'Stimmen weit auseinander',
      question: 'offene Fragen',
      stale: '✅ zu einem früheren Text',
    },
    lacks: { checks: 'verlangte Prüfungen', answers: 'Antworten', support: 'jemanden, der dafür ist' },
    open: 'Runde vom {day}: Bitte bis {until} sagen, was Sie von den Issues halten.',
    talk: 'Runde vom {day}: Bis {until} wird besprochen, worin sich die Stimmen unterscheiden.',
    how: 'Ohne Tend: Ein Kommentar am Issue, der mit /ready, /estimate 5 oder /pass beginnt, zählt als Ihr Wort.',
    thumbs: '👍 und 👎 daran zählen auch.',
  },
};
