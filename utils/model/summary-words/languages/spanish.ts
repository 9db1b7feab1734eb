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
  round: {
    agenda: 'Orden del día: ronda del {day}',
    report: 'Ronda del {day}',
    issues: 'Tareas',
    parts: { agreed: 'De acuerdo', talk: 'Para hablar', carried: 'Aplazadas' },
    none: 'Ninguna.',
    nothing: 'Nada de que hablar: nadie discrepa.',
    needed: 'Hacen falta',
    reasons: {
      live: 'alguien quiere hablarlo',
      against: '👎',
      spread: 'votos muy separados',
      question: 'preguntas abiertas',
      stale: '✅ a un texto anterior',
    },
    lacks: { checks: 'comprobaciones exigidas', answers: 'respuestas', support: 'alguien a favor' },
    open: 'Ronda del {day}: di antes del {until} qué piensas de sus tareas.',
    talk: 'Ronda del {day}: hasta el {until} se habla de las diferencias.',
    how: 'Sin Tend: un comentario en la tarea que empiece por /ready, /estimate 5 o /pass cuenta como tu palabra.',
    thumbs: '👍 y 👎 también cuentan.',
  },
};
