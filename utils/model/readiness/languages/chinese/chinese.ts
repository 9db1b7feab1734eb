import type { Language } from '../language';
import { phraseList } from '../phrase-list';
import { headings } from './headings';
import { signals } from './signals';

export const chinese: Language = {
  code: 'zh',
  spaced: false,
  common: '的|是|不|在|了|有|和|我|这|到|们|为|时|会|個|这个|可以|需要|用户|后|对|請|這|們|對|說|於',
  headings,
  signals,
  placeholders: '待定|待补充|待完善|待填写|暂定|后补|稍后补充|暂缺|待确认|待确定|填写此处|在此填写|请填写|占位|待續|略',
  nothing: '无|没有|暂无|暫無|不适用|不適用|无此项|否',
  dummies: phraseList`
    xx|xxx|什么|价值|使用者|做某事|做某件事|功能|原因|好处|完成某事|实现某目标|得到|某|某一角色|某个|某个功能|某个原因|
    某个目标|某个结果|某事|某些价值|某人|某功能|某原因|某用户|某目标|某种|某种价值|某种功能|某种原因|某种用户|某种目标|
    某种结果|某种角色|某类|某类用户|某角色|用戶|用户|目标|获得|获得某种价值|角色|达到
  `,
  vague: phraseList`
    测试|測試|测试通过|测试一下|正常|能用|可用|正常工作|运行正常|功能正常|没有问题|完成|已完成|实现|已实现|通过|如上|
    见描述|代码审查|能正常使用|正常使用
  `,
  generic: phraseList`
    缺陷|需求|建议|改进|改進|优化|功能|新功能|任务|其他|错误|疑问|求助|帮助|标题|测试|用户故事|故事|修改|修复|反馈|变更|
    文档|页面|设计|搜索|登录|设置|首页|请教
  `,
  fixes: {
    description: '目前，当…时会发生…。这影响到…，因为…。我们希望…，以便…。',
    story: '作为…，我希望…，以便…。',
    criteria: '验收标准：\n- 假如…，当…，那么应该…',
    documents: '原型、规格、反馈或日志：…',
    answer: '回答：…',
  },
};
