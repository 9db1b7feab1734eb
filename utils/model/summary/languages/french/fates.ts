import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in French tells how a matter ends, and how surely. */
export const fates: CueLanguage['cues'] = {
  undecided: cueWords`
    (?:aucune|pas de|pas encore|rien|jamais|personne)(?: [\w']+){0,4} (?:decision|decide|convenu|accord|tranche|conclu)
    (?:n'a|n'ont|n'avons|n'est)(?: [\w']+){0,3} (?:decide|tranche|convenu)
    doute(?: [\w']+){0,4} (?:decide|decision|convenu|tranche)
  `,
  solves: cueWords`^(?:voir|trouve|resolu|j'ai trouve|c'etait|la solution)`,
  closed: cueWords`
    ^(?:ferme|clos|cloture|resolu){end}
    ^(?:je |on |nous )?(?:la |le |l')?(?:ferme|fermons|cloture|cloturons|clos)(?: {thing}| (?:ici|comme|car|en|pour|puisque|donc|du coup|alors|maintenant|pour l'instant)|{end})
    (?:je|on|nous)(?: {w}+)? (?:ferme|fermons|cloture|cloturons|clos)(?: {thing}| (?:ici|comme|car|en|pour|puisque|donc|du coup)|{end})
    (?:je|on) (?:vais|va) (?:la |le )?(?:fermer|cloturer)(?: {thing}|{end}| (?:car|en|pour|puisque))
    ne sera pas (?:corrige|fait|implemente|traite)  doublon d  fonctionne comme prevu  n'est pas un bug
    en faveur de {ref}  wontfix
  `,
  closable: cueWords`
    (?:peut|pourrait|devrait)(?: {w}+){0,2} etre (?:ferme|clos|cloture)
    (?:on|nous) (?:peut|pouvons|devrait)(?: {w}+){0,2} (?:fermer|clore|cloturer)
  `,
  reopened: cueWords`^reouv  (?:je|on) (?:reouvre|rouvre)  rouvert`,
  abandoned: cueWords`
    inactivite  sans (?:reponse|nouvelles|activite)  pas (?:reproductible|de reponse)  impossible (?:a|de) reproduire
    abandonn  retire(?: {w}+){0,2} (?:ma|la|cette) (?:demande|proposition)  plus (?:d'actualite|necessaire|pertinent)
  `,
  fixed: cueWords`
    (?:est|sont|a ete|ont ete)(?: {w}+){0,2} (?:integre|recharge|deploye|publie|ajoute|mis a jour|mise a jour)(?:e|s|es)?
    (?:integre|corrige|ajoute|deploye|publie|fusionne)(?:e|es|s)?{end}
    (?:j'ai|on a|nous avons)(?: {w}+){0,2} (?:fait|corrige|ajoute|modifie|change|supprime|merge|fusionne|mis a jour|desactive|active|regle|deploye)
    c'est(?: {w}+){0,2} (?:regle|corrige|fait|bon|resolu|en ligne|deploye|merge)
    ^(?:corrige|resolu|regle|fait|fusionne|implemente|merge)
    (?:est|a ete|sont|ont ete)(?: {w}+){0,2} (?:corrige|resolu|regle|fusionne|implemente|merge)(?:e|s|es)?
  `,
  decided: cueWords`
    (?:on a|on s'est|nous avons|nous nous sommes|l'equipe a|le groupe a|tout le monde (?:a|est))(?: {w}+){0,3} (?:decide|convenu|tranche|choisi|retenu|opte|valide|acte|mis(?:es)? d'accord|d'accord (?:pour|sur))
    (?:nous|on) (?:decidons|convenons)  (?:a ete|il est) (?:decide|convenu|acte|retenu)
    ^(?:decide|convenu|acte|adopte)  (?:la decision|le consensus|la conclusion) (?:est|a ete|etait)  il y a consensus
    consensus (?:sur|pour)  d'un commun accord
  `,
  chosen: cueWords`
    (?:je|on|nous)(?: (?:le|la))? (?:merge|mergeons|fusionne|fusionnons)
    (?:je|on) (?:vais|va) (?:le |la )?(?:merger|fusionner)  j'ai decide (?:de|d')  ^(?:valide|accepte|rejete){end}
    (?:a ete|est) (?:valide|rejete|accepte)e?s?{end}  on (?:essaie|tente|fait|y va|lance)(?: comme)? (?:ca|cela)?
    (?:mis|mise|mettre|mettons|met) (?:en pause|en attente|de cote)
    on (?:part|va|reste|garde|laisse|abandonne|reporte|prend) (?:sur|avec|le|la|les|donc|comme|ca)
    (?:je|nous|on)(?: {w}+)? (?:reporte|reportons|prefere rester|laisse tomber)  (?:ca|cela)? ?me (?:va|convient)
    nous (?:ne |n')(?:ferons|ajoutons|ajouterons|changeons|changerons|incluons|inclurons|prendrons|allons|implementerons|supporterons)(?: {w}+){0,2} pas
    ^(?:reporte|rejete|non critique|pas bloquant|refuse)  je suis (?:pour|favorable|partant)
  `,
  moved: cueWords`
    (?:suivi|suite|discussion|continue|deplace|traite|poursuivi|continuons|poursuivons)(?: {w}+){0,3} (?:dans|sur|par|avec|vers) {ref}
  `,
  takenBack: cueWords`
    laisse(?:z)? tomber  oubli(?:e|ez)  finalement non  je me suis trompe  j'ai change d'avis
    toujours (?:present|casse|reproductible|le probleme|pas)  ne marche (?:toujours|pas)
  `,
  history: cueWords`
    l'an(?:nee)? (?:dernier|derniere|passee?)  a l.epoque  il y a (?:deux|trois|quelques|plusieurs|un) (?:ans?|mois)
    initialement  (?:chez nous|dans notre (?:projet|entreprise|equipe|cas))
    (?:ce|de ce) (?:qui|que|qu'on|dont)(?: {w}+){0,3} (?:decide|convenu|acte)
    (?:pas|jamais|rien)(?: {w}+){0,3} (?:decide|convenu|tranche|consensus|d'accord)
  `,
  doubt: cueWords`
    (?:quand|lorsque) je?  a chaque fois  peut-?etre  pourr(?:ait|ions|ais|iez)  devr(?:ait|ions|ais)  propos(?:e|ons)
    (?:ma|une|autre) proposition  sugg(?:ere|estion|erer)  je (?:pense|crois)  il faudrait  pas (?:encore|sur|certain)
    si  probablement  faut-il  aimerai(?:s|t)  voudrai(?:s|t)  sembl(?:e|ait)  avant de  reste a decider
  `,
  opinion: cueWords`
    peut-?etre  je (?:pense|crois)  probablement  si  propos(?:e|ons|ition)  sugg(?:ere|estion|erer)
  `,
  condition: cueWords`si  sauf si  sauf  des que  quand  lorsqu  jusqu  tant que  une fois`,
  depends: cueWords`
    ^(?:si|quand|des que|lorsque|une fois)  sauf (?:si|objection|avis)  si personne  s'il n'y a pas
  `,
};
