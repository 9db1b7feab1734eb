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
};
