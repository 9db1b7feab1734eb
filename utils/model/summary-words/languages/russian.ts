import type { SummaryWords } from '../../summary-words';

/** Russian. */
export const russian: SummaryWords = {
  code: 'ru',
  headings: {
    decision: 'Решения',
    answer: 'Отвечено',
    estimate: 'Оценка',
    step: 'Следующие шаги',
    question: 'Открытые вопросы',
    ready: 'Готово',
    reaction: 'Реакции',
    waived: 'Исключения',
    'taking part': 'Как участвовать',
  },
  votes: 'голоса',
  waitsFor: 'ждёт ответа:',
  asItStands: '✅ тексту в его нынешнем виде',
  takePart:
    'Без Tend: комментарий, который начинается с /ready, /estimate 5, /pass, /question @…, /decided …, /todo @… или /live, считается вашим словом.',
  brief: {
    problem: 'Проблема',
    criteria: 'Критерии приёмки',
    outOfScope: 'Вне рамок',
    openPoints: 'Открытые вопросы',
    sources: 'Источники',
  },
};
