import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';
import { fates } from './fates';
import { work } from './work';

/** Japanese. */
export const japanese: CueLanguage = {
  code: 'ja',
  spaced: false,
  parts: {
    do: cueWords`
      対応  修正  確認  調査  追加  作成  更新  検討  実装  テスト  調整  連絡  共有  準備  報告  レビュー  検証  削除  変更  整理  依頼  相談  再現  提出  着手  担当  試  見直
    `,
    end: cueWords`[。.!！\s]*$`,
  },
  fillers: cueWords`
    では|それでは|はい|いいえ|了解です|了解しました|ありがとうございます|なるほど|ちなみに|また|なお|そして|そこで|ただし|とりあえず|一旦|えっと|すみません|お疲れ様です|追記|@[\w.-]+(?:さん|様)?
  `,
  sections: {
    decision: cueWords`(?:今回の|最終)?(?:決定(?:事項)?|結論|合意(?:事項)?|決まったこと|(?:検討|協議|議論|会議)(?:の)?結果)`,
    steps: cueWords`(?:今後の|次の)?(?:ネクストアクション|次のステップ|やること|todo|タスク|残タスク|今後の対応|対応事項|アクション(?:アイテム)?|宿題)`,
    summary: cueWords`(?:まとめ|要約|サマリー?|議事録|概要|tl;?dr)`,
    questions: cueWords`未決|要検討  (?:質問|確認事項|未決事項|疑問点|不明点|論点)`,
  },
  cues: { ...fates, ...work },
};
