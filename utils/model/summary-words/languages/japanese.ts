import type { SummaryWords } from '../../summary-words';

/** Japanese. */
export const japanese: SummaryWords = {
  code: 'ja',
  headings: {
    decision: '決定事項',
    answer: '回答済み',
    estimate: '見積もり',
    step: '次のステップ',
    question: '未解決の質問',
    ready: '準備完了',
    reaction: 'リアクション',
    waived: '免除',
    'taking part': '参加方法',
  },
  votes: '投票',
  waitsFor: '回答待ち：',
  asItStands: '現在の本文に ✅',
  takePart:
    'Tend がなくても、/ready、/estimate 5、/pass、/question @…、/decided …、/todo @…、/live で始まるコメントは意見として数えられます。',
  brief: {
    problem: '課題',
    criteria: '受け入れ条件',
    outOfScope: '対象外',
    openPoints: '未解決事項',
    sources: '出典',
  },
};
