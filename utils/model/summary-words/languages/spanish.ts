import type { SummaryWords } from '../../summary-words';

/** Spanish. */
export const spanish: SummaryWords = {
  code: 'es',
  headings: {
    decision: 'Decisiones',
    answer: 'Preguntas respondidas',
    estimate: 'Estimación',
    step: 'Próximos pasos',
    question: 'Preguntas abiertas',
    ready: 'Listo',
    reaction: 'Reacciones',
    waived: 'Exenciones',
    'taking part': 'Participar',
  },
  votes: 'votos',
  waitsFor: 'espera a',
  asItStands: '✅ al texto tal como está',
  takePart:
    'Sin Tend: un comentario que empieza por /ready, /estimate 5, /pass, /question @…, /decided …, /todo @… o /live cuenta como tu palabra.',
  brief: {
    problem: 'Problema',
    criteria: 'Criterios de aceptación',
    outOfScope: 'Fuera de alcance',
    openPoints: 'Puntos abiertos',
    sources: 'Fuentes',
  },
};
