import { expecting, type Sample } from './sample';

export const otherScripts: Sample[] = [
  {
    name: 'ja: ストーリーと受け入れ条件',
    title: '予約一覧をCSVで出力できるようにする',
    body: '店長として、予約一覧をCSVで出力したい。なぜなら、毎朝スタッフに紙で配っているからだ。\n\n## 受け入れ条件\n- 当日の予約がすべて出力されること\n- キャンセルされた予約は含まれないこと',
    expect: expecting('++++-+'),
  },
  {
    name: 'ja: 不具合',
    title: '検索結果の2ページ目が表示されない',
    body: '## 現象\n検索結果が20件を超えると、2ページ目を押しても画面が真っ白になり、何も表示されません。\n\n## 再現手順\n1. 「東京」で検索する\n2. 2ページ目を押す\n\n## 期待する動作\n21件目以降が表示される。\n\n![画面](https://example.org/uploads/blank.png)',
    expect: expecting('++++++'),
  },
  {
    name: 'ja: 未記入',
    title: '不具合',
    body: '## 概要\n<!-- 概要を書いてください -->\n\n## 受け入れ条件\n未定',
    expect: expecting('-----+'),
  },
  {
    name: 'zh: 用户故事',
    title: '支持按部门导出考勤记录',
    body: '作为人事专员，我希望能够按部门导出考勤记录，以便每月底核对工资。\n\n### 验收标准\n- 导出的文件包含部门内所有员工\n- 离职员工不应出现在文件中',
    expect: expecting('++++-+'),
  },
  {
    name: 'zh: 缺陷',
    title: '上传大于2GB的文件时页面卡死',
    body: '上传超过2GB的文件时，进度条停在99%，页面无法操作，只能强制关闭浏览器，之前填写的内容全部丢失。\n\n期望结果：上传完成后显示成功提示。\n\n是否需要限制文件大小？',
    expect: expecting('++++--'),
  },
  {
    name: 'zh: 只有标题',
    title: '优化',
    body: '无',
    expect: expecting('-----+'),
  },
  {
    name: 'ru: история, судят по строению',
    title: 'Показывать остаток товара на складе в карточке',
    body: 'Покупатели заказывают товар, которого нет на складе, и потом отменяют заказ.\n\n```gherkin\nСценарий: товар закончился\n```\n\n- [ ] добавить поле\n- [ ] обновить карточку',
    expect: { title: true, description: true, questions: true },
  },
  {
    name: 'ru: пусто',
    title: '',
    body: '![](https://example.org/a.png)',
    expect: { title: false, description: false, criteria: false, documents: true, questions: true },
  },
  {
    name: 'he: right to left',
    title: 'הכפתור "שמור" אינו מגיב במסך ההגדרות',
    body: 'אחרי לחיצה על הכפתור שמור במסך ההגדרות לא קורה דבר, והשינויים הולכים לאיבוד בכל פעם שסוגרים את החלון של התוכנית.',
    expect: { title: true, description: true, criteria: false, documents: false, questions: true },
  },
];
