import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';
import { fates } from './fates';
import { work } from './work';

/** German. Written without umlauts' dots and with `ss`, as all cues are. */
export const german: CueLanguage = {
  code: 'de',
  spaced: true,
  parts: {
    w: cueWords`\w`,
    end: cueWords`[^\p{L}\p{N}]*$`,
    ref: cueWords`#\w+  \w+[-#/]\d+`,
    do: cueWords`\w{2,24}(?:eln|ern|en)`,
    i: cueWords`ich  wir`,
    fillers: cueWords`
      (?: (?:das|es|dies|diese[rsnm]?|den|die|dem|der|ein|eine|einen|einem|mal|noch|dann|auch|jetzt|gleich|morgen|heute|mir|mich|uns|bitte|dazu|dafur|daran|gerne|kurz|nochmal|bis|zum|im|in|fur|mit|von|neue[nrsm]?|\w+tag)){0,6}
    `,
  },
  fillers: cueWords`
    ok|okay|also|und|aber|ja|nein|gut|danke|vielen dank|hallo|hi|super|alles klar|dann|so|genau|stimmt|nun|jetzt|update|edit|achso|ubrigens|leider|gerne|klar|prima|zusammen|alle|ausserdem|deshalb|daher|somit
  `,
  sections: {
    decision: cueWords`
      (?:die |unsere |finale )*(?:entscheidung(?:en)?|beschluss|beschlusse|ergebnis(?:se)? (?:der|des|vom|aus) (?:\w+ )?(?:abstimmung|besprechung|diskussion|treffens?|meetings?|runde|sitzung|calls?)|fazit|einigung|entschieden|beschlossen|vereinbarung|festlegung)(?: (?:aus|vom|von|im|in|der|des) .{1,40})?
    `,
    steps: cueWords`
      (?:die |unsere )*(?:nachste schritte|nachster schritt|to-?dos?|aufgaben|offene aufgaben|weiteres vorgehen|wie weiter|massnahmen|action items?)(?: .{1,40})?
    `,
    summary: cueWords`
      (?:kurze )?(?:zusammenfassung|kurzfassung|tl;?dr|protokoll|zusammengefasst)(?: .{1,40})?
    `,
    questions: cueWords`
      offen|zu klaren  (?:offene |unsere |noch offene )*(?:fragen|frage|offene punkte)(?: .{1,40})?
    `,
  },
  cues: { ...fates, ...work },
};
