import type { Language } from '../language';
import { phraseList } from '../phrase-list';
import { headings } from './headings';
import { signals } from './signals';

export const japanese: Language = {
  code: 'ja',
  spaced: false,
  common: 'の|は|を|が|に|です|ます|する|した|して|こと|から|ない|たい|ある|れる',
  headings,
  signals,
  placeholders: '未定|未記入|未入力|後で書く|検討中|作成中|記載予定|準備中|要検討|〇〇|○○',
  nothing: 'なし|特になし|無し|特に無し|ありません|該当なし|ない|特にありません',
  dummies: phraseList`
    ××|△△|○○|〇〇|〇〇する|〜|〜する|ある人|ある役割|やりたいこと|ゴール|メリット|ユーザ|ユーザー|ユーザーの役割|
    ユーザーの種類|何か|何かを|何かをする|何らかの|何らかの理由|価値|価値を得る|利用者の種類|役割|機能|理由|目的|結果|
    行動|誰か|達成する|～
  `,
  vague: phraseList`
    テスト|テストする|動作確認|動く|動くこと|正しく動く|正常に動作する|正常に動作すること|問題ないこと|完了|実装|確認|
    レビュー|同上
  `,
  generic: phraseList`
    バグ|不具合|問題|要望|改善|修正|機能追加|機能|タスク|その他|質問|課題|対応|新機能|テスト|タイトル|ストーリー|エラー|
    変更|更新|提案|概要|検索|画面|一覧|設定|ログイン
  `,
  fixes: {
    description: '現在、…のとき…が起きます。そのため…が困っています。理由は…です。…できるようにしたいです。',
    story: '…として、…したい。なぜなら…だからだ。',
    criteria: '受け入れ条件:\n- …のとき、…すると、…が表示されること',
    documents: 'モックアップ・仕様・フィードバック・ログ: …',
    answer: '回答: …',
  },
};
