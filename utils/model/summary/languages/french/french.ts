import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';
import { fates } from './fates';
import { work } from './work';

/** French. Written without accents, as all cues are. */
export const french: CueLanguage = {
  code: 'fr',
  spaced: true,
  parts: {
    w: cueWords`\w`,
    end: cueWords`[^\p{L}\p{N}]*$`,
    thing: cueWords`
      (?:donc )?(?:ce|le|cette|la|l'|cet) ?(?:ticket|issue|bug|sujet|pr|demande|discussion|tache|fil)
    `,
    ref: cueWords`#\w+  \w+[-#/]\d+`,
    do: cueWords`(?:re|d)?\w{2,24}(?:er|ir|re)`,
    pro: cueWords`
      (?: (?:le|la|les|l'|y|en|me|m'|te|vous|nous|lui|leur|aussi|donc|ensuite|bien|deja|encore|juste|simplement)|l')*
    `,
  },
  fillers: cueWords`
    ok|donc|et|mais|oui|non|merci(?! d)|bonjour|salut|super|parfait|alors|bien|bon|effectivement|en effet|du coup|edit|maj|voila|desole|cependant|tous|a tous|tout le monde|beaucoup|finalement|ensuite|par ailleurs
  `,
  sections: {
    decision: cueWords`
      (?:la |les |notre |nos )?(?:decisions?|conclusions?|resolution|accord|decide|consensus|resultats? (?:du vote|de la (?:discussion|reunion)|des echanges)|verdict)(?: (?:de|du|des|prises?|finales?|en) ?.{0,40})?
    `,
    steps: cueWords`
      (?:les |nos )?(?:prochaines? etapes?|etapes? suivantes?|a faire|actions?|todos?|to-?do|taches(?: restantes)?|reste a faire|suite)(?: .{1,40})?
    `,
    summary: cueWords`
      (?:petit )?(?:resume|recapitulatif|recap|compte[- ]rendu|synthese|en resume|tl;?dr)(?: .{1,40})?
    `,
    questions: cueWords`
      ouvert|a discuter  (?:les |mes |nos )?(?:questions?|questions? ouvertes?|points? ouverts?)(?: .{1,40})?
    `,
  },
  cues: { ...fates, ...work },
};
