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
  round: {
    agenda: '議題：{day}のラウンド',
    report: '{day}のラウンド',
    issues: '課題',
    parts: { agreed: '合意', talk: '話し合うこと', carried: '持ち越し' },
    none: 'なし。',
    nothing: '話し合うことはありません。意見は分かれていません。',
    needed: '必要な人',
    reasons: {
      live: '話し合いの希望',
      against: '👎',
      spread: '票の開き',
      question: '未回答の質問',
      stale: '以前の本文への✅',
    },
    lacks: { checks: '必須のチェック', answers: '回答', support: '賛成' },
    open: '{day}のラウンド：{until}までに課題への意見を伝えてください。',
    talk: '{day}のラウンド：{until}まで意見の分かれた点を話し合います。',
    how: 'Tend がなくても、課題に /ready、/estimate 5、/pass で始まるコメントを書けば意見として数えられます。',
    thumbs: '👍 と 👎 も数えられます。',
  },
};
