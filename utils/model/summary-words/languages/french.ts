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
  round: {
    agenda: 'Ordre du jour : tour du {day}',
    report: 'Tour du {day}',
    issues: 'Tickets',
    parts: { agreed: 'Accord', talk: 'À discuter', carried: 'Reportés' },
    none: 'Aucun.',
    nothing: 'Rien à discuter : personne n’est d’un autre avis.',
    needed: 'Nécessaires',
    reasons: {
      live: 'quelqu’un veut en parler',
      against: '👎',
      spread: 'votes éloignés',
      question: 'questions ouvertes',
      stale: '✅ à un texte antérieur',
    },
    lacks: { checks: 'vérifications exigées', answers: 'réponses', support: 'quelqu’un qui soit pour' },
    open: 'Tour du {day} : dites avant le {until} ce que vous pensez de ses tickets.',
    talk: 'Tour du {day} : on discute des désaccords jusqu’au {until}.',
    how: 'Sans Tend : un commentaire sur le ticket qui commence par /ready, /estimate 5 ou /pass compte comme votre avis.',
    thumbs: '👍 et 👎 comptent aussi.',
  },
};
