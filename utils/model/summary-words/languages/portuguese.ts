import type { SummaryWords } from '../../summary-words';

/** Portuguese. */
export const portuguese: SummaryWords = {
  code: 'pt',
  headings: {
    decision: 'Decisões',
    answer: 'Perguntas respondidas',
    estimate: 'Estimativa',
    step: 'Próximos passos',
    question: 'Perguntas em aberto',
    ready: 'Pronto',
    reaction: 'Reações',
    waived: 'Dispensas',
    'taking part': 'Participar',
  },
  votes: 'votos',
  waitsFor: 'espera por',
  asItStands: '✅ ao texto como está',
  takePart:
    'Sem o Tend: um comentário que começa com /ready, /estimate 5, /pass, /question @…, /decided …, /todo @… ou /live conta como a sua palavra.',
  brief: {
    problem: 'Problema',
    criteria: 'Critérios de aceitação',
    outOfScope: 'Fora do escopo',
    openPoints: 'Pontos em aberto',
    sources: 'Fontes',
  },
};
