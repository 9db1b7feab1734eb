import type { SummaryWords } from '../../summary-words';

/** Chinese. */
export const chinese: SummaryWords = {
  code: 'zh',
  headings: {
    decision: '决定',
    answer: '已回答',
    estimate: '估算',
    step: '后续步骤',
    question: '待解决的问题',
    ready: '就绪',
    reaction: '反应',
    waived: '豁免',
    'taking part': '参与方式',
  },
  votes: '投票',
  waitsFor: '等待',
  asItStands: '✅ 同意当前文本',
  takePart:
    '没有 Tend 时：以 /ready、/estimate 5、/pass、/question @…、/decided …、/todo @… 或 /live 开头的评论即算作您的意见。',
  brief: { problem: '问题', criteria: '验收标准', outOfScope: '不在范围内', openPoints: '未决事项', sources: '来源' },
  round: {
    agenda: '议程：{day}的一轮',
    report: '{day}的一轮',
    issues: '事项',
    parts: { agreed: '已达成一致', talk: '待讨论', carried: '留待下轮' },
    none: '无。',
    nothing: '没有要讨论的：没有分歧。',
    needed: '需要参加',
    reasons: {
      live: '有人希望当面讨论',
      against: '👎',
      spread: '票数相差较大',
      question: '未答的问题',
      stale: '对早先文本的 ✅',
    },
    lacks: { checks: '必需的检查', answers: '答复', support: '支持者' },
    open: '{day}的一轮：请在{until}之前说出您对这些事项的看法。',
    talk: '{day}的一轮：{until}之前讨论分歧之处。',
    how: '不用 Tend 也可参与：在事项下写以 /ready、/estimate 5 或 /pass 开头的评论，即算您的意见。',
    thumbs: '👍 和 👎 也算。',
  },
};
