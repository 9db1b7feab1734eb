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
  round: {
    agenda: 'Повестка: раунд {day}',
    report: 'Раунд {day}',
    issues: 'Задачи',
    parts: { agreed: 'Согласовано', talk: 'Обсудить', carried: 'Перенесено' },
    none: 'Нет.',
    nothing: 'Обсуждать нечего: разногласий нет.',
    needed: 'Нужны',
    reasons: {
      live: 'кто-то хочет обсудить',
      against: '👎',
      spread: 'голоса далеко друг от друга',
      question: 'открытые вопросы',
      stale: '✅ к прежнему тексту',
    },
    lacks: { checks: 'обязательные проверки', answers: 'ответы', support: 'чья-то поддержка' },
    open: 'Раунд {day}: скажите до {until}, что вы думаете о его задачах.',
    talk: 'Раунд {day}: до {until} обсуждаются разногласия.',
    how: 'Без Tend: комментарий к задаче, который начинается с /ready, /estimate 5 или /pass, считается вашим словом.',
    thumbs: '👍 и 👎 тоже считаются.',
  },
};
