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
  round: {
    agenda: 'Agenda: rodada de {day}',
    report: 'Rodada de {day}',
    issues: 'Tarefas',
    parts: { agreed: 'De acordo', talk: 'Para conversar', carried: 'Adiadas' },
    none: 'Nenhuma.',
    nothing: 'Nada para conversar: ninguém discorda.',
    needed: 'Necessários',
    reasons: {
      live: 'alguém quer conversar sobre isso',
      against: '👎',
      spread: 'votos distantes',
      question: 'perguntas abertas',
      stale: '✅ a um texto anterior',
    },
    lacks: { checks: 'verificações exigidas', answers: 'respostas', support: 'alguém a favor' },
    open: 'Rodada de {day}: diga até {until} o que pensa das tarefas.',
    talk: 'Rodada de {day}: até {until} conversa-se sobre as diferenças.',
    how: 'Sem o Tend: um comentário na tarefa que comece com /ready, /estimate 5 ou /pass conta como a sua palavra.',
    thumbs: '👍 e 👎 também contam.',
  },
};
