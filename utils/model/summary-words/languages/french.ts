import type { SummaryWords } from '../../summary-words';

/** French. */
export const french: SummaryWords = {
  code: 'fr',
  headings: {
    decision: 'Décisions',
    answer: 'Questions répondues',
    estimate: 'Estimation',
    step: 'Prochaines étapes',
    question: 'Questions ouvertes',
    ready: 'Prêt',
    reaction: 'Réactions',
    waived: 'Dispenses',
    'taking part': 'Participer',
  },
  votes: 'votes',
  waitsFor: 'attend',
  asItStands: '✅ au texte tel quel',
  takePart:
    'Sans Tend : un commentaire qui commence par /ready, /estimate 5, /pass, /question @…, /decided …, /todo @… ou /live compte comme votre avis.',
  brief: {
    problem: 'Problème',
    criteria: 'Critères d’acceptation',
    outOfScope: 'Hors périmètre',
    openPoints: 'Points ouverts',
    sources: 'Sources',
  },
};
