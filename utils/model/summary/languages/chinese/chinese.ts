import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';
import { fates } from './fates';
import { work } from './work';

/** Chinese. Most traditional signs are read as the simplified ones; both are written here where they are not. */
export const chinese: CueLanguage = {
  code: 'zh',
  spaced: false,
  parts: {
    do: cueWords`
      修[复正改復]  [处處]理  [查看]看?  [检檢][查测測]  [调調][查整试試]  添加  [补補][充上]  [创創]建  更新  [实實][现現]  [测測][试試]  [确確][认認]  [写寫]
      提(?:交|一个|个|pr)  [发發]  [准準][备備]  [删刪]除  合[并併]  跟[进進]  [负負][责責]  重[构構写寫]  整理  做  改  加  [试試]
    `,
    end: cueWords`[。.!！\s]*$`,
    me: cueWords`我(?:[来來会會去先再]|[马馬]上|明天|今天|稍后|稍後|晚[点點]|[这這]周|下周|[这這]就|[负負][责責]|准备|打算|可以){1,3}`,
  },
  fillers: cueWords`好的?|嗯+|是的?|对|對|谢谢|謝謝|感谢|那么|那麼|那|所以|但是?|不过|不過|另外|还有|還有|更新|补充|@[\w.-]+|大家|你好|您好|抱歉|ok|收到`,
  sections: {
    decision: cueWords`(?:最[终終]|我们的)?(?:决定|決定|[结結][论論]|决议|決議|共[识識]|方案确定|最终方案)`,
    steps: cueWords`(?:下一步(?:[计計][划劃])?|后续(?:工作|步骤|計劃|计划)?|待[办辦](?:事[项項])?|todo|行动项|任[务務])`,
    summary: cueWords`(?:[总總][结結]|小[结結]|概要|摘要|[会會][议議][纪紀記][录錄要]|tl;?dr)`,
    questions: cueWords`待定|待讨论|待討論  (?:[问問][题題]|疑[问問]|待[确確][认認](?:[问問][题題])?|未[决決][问問][题題])`,
  },
  cues: { ...fates, ...work },
};
