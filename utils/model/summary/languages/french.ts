import type { CueLanguage } from '../cues';
import { cueWords } from './cue-words';

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
  cues: {
    undecided: cueWords`
      (?:aucune|pas de|pas encore|rien|jamais|personne)(?: [\w']+){0,4} (?:decision|decide|convenu|accord|tranche|conclu)
      (?:n'a|n'ont|n'avons|n'est)(?: [\w']+){0,3} (?:decide|tranche|convenu)
      doute(?: [\w']+){0,4} (?:decide|decision|convenu|tranche)
    `,
    idle: cueWords`
      (?:hate|impatience)  (?:tiens|tiendrai)(?: \w+)? au courant  (?:dis|dirai|previens|previendrai)(?: \w+){0,2} si
      me rejouis
    `,
    defers: cueWords`
      je (?:verifie|regarde|demande|me renseigne|reviens)(?: [\w']+){0,3} (?:d'abord|avant|vers vous|vers toi)
      (?:vais|dois|laisse[sz]?-moi)(?: \w+){0,2} (?:verifier|demander|regarder|me renseigner|reflechir)
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
    promise: cueWords`
      je (?!suis|serai|pense|crois|vois|ne )(?:(?:le|la|les|l'|en|y) )?\w+(?: \w+){0,3} (?:demain|ce soir|ce matin|cet apres-midi|cette semaine|la semaine prochaine|bientot|lundi|mardi|mercredi|jeudi|vendredi)
      j'(?:ajoute|integre|ouvre|envoie|essaie|implemente|attends)(?! que)
      je (?:charge|cree|ouvre|publie|pousse|deploie|modifie|change|mets a jour|relance|corrige)
      je(?: {w}+){0,1} (?:vais|vais aussi){pro} {do}
      je (?:m'en occupe|m'occupe|m'y mets|regarde|prends|prepare|ferai|fais|corrige|teste|verifie|envoie|ajoute|propose une pr|travaille|reviens|essaie|essaierai|vous tiens|ferais|me charge|peux (?:m'en|le|la|faire|prendre|regarder|tester))
      j(?:e |')(?:{w}{1,24})(?:erai|irai|rai)  (?:on|nous) (?:va|allons){pro} {do}
      ^(?:je regarde|je m'en occupe|en cours)  j'en suis|je suis dessus
    `,
    offer: cueWords`je (?:peux|pourrais|voudrais|veux|dois|devrais){pro} {do}  j'aimerais`,
    wish: cueWords`
      (?:ce|il|ca) serait (?:bien|bon|utile|interessant|ideal)
      (?:on|nous) (?:pourrait|pourrions|devrait|devrions|peut|pouvons){pro} {do}  il faudrait{pro} {do}
      je (?:propose|suggere)  (?:doit|doivent|devrait) etre {w}+
    `,
    duty: cueWords`
      (?:il (?:nous |vous |me )?faut|il reste a|il faudra|on doit|nous devons|quelqu'un doit|reste a|a faire){pro}(?: encore| aussi| donc)? {do}
      ^(?:a faire|todo|reste a)  (?:il )?manque (?:encore|un|une|des|les|le|la)
    `,
    advice: cueWords`^(?:tu|vous) (?:peux|pouvez|devez|dois|devriez|devrais){pro} {do}`,
    order: cueWords`
      (?:peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|tu pourrais|quelqu'un (?:peut|pourrait)|(?:est-ce que )?(?:tu|vous) (?:pourrais|pourriez)){pro}(?: {w}+){0,2} {do}
      (?:tu peux|vous pouvez)[^.]{0,120}\?  merci de{pro} {do}  (?:s'il (?:te|vous) plait|svp|stp)
      (?:veuillez|n.hesite(?:z)? pas a|priere de){pro} {do}
    `,
    imperative: cueWords`^{do} (?:le|la|les|un|une|des|l.)`,
    assigned: cueWords`
      ^(?:va|doit|s'occupe|s'en occupe|se charge|prend|fera|peux-tu|pourrais-tu|peut|pouvez-vous|merci de|a)
    `,
    inform: cueWords`(?:expliquer|preciser|dire|detailler|clarifier|decrire|indiquer)`,
    asks: cueWords`
      ^(?:pourquoi|comment|qui|quand|ou|quel(?:le)?s?|combien|est-ce|qu'est-ce|que (?:pensez|penses|fait|faire)|avez-vous|as-tu|faut-il|peut-on|doit-on|y a-t-il|des nouvelles|un avis|des avis|quid) ?
      je me demande  savez-vous|sais-tu|quelqu'un sait  qu'en (?:pensez|penses|dites)
    `,
    addresses: cueWords`
      tu|vous|te|toi|ton|ta|tes|votre|vos|t'|peux-tu|pouvez-vous|as-tu|avez-vous|pourrais-tu|pourriez-vous
    `,
    rhetorical: cueWords`^(?:non|oui|ok|n'est-ce pas|hein|vraiment|ah bon|quoi|d'accord)?{end}`,
    proposes: cueWords`
      je (?:propose|suggere|recommande|prefere|prefererais)  ma proposition  et si  pourquoi pas  pourquoi ne pas
      on (?:pourrait|peut|devrait)  nous (?:pourrions|devrions)  que diriez  qu'en pensez  plutot que  au lieu de
    `,
    agrees: cueWords`
      ^(?:\+1|👍|d'accord|je suis d'accord|ok pour|ca me (?:va|convient|semble)|bonne idee|tres bien|parfait|entierement d'accord|je valide|valide|pour moi c'est (?:ok|bon)|je suis (?:pour|favorable)|c'est (?:bon|parfait)|lgtm|excellente idee|moi aussi|allons-y)
    `,
    objects: cueWords`
      pas d'accord  je suis contre  je ne (?:pense|crois|suis) pas
      pas (?:une bonne idee|convaincu|necessaire|favorable|besoin)  mauvaise idee  -1  👎  inquiet
    `,
    answers: cueWords`
      ^(?:oui|non|si|pas encore|pas vraiment|c'est|il|elle|parce|car|exact|en fait|effectivement|je|j'|on|nous|les?|la|malheureusement)
    `,
    automatic: cueWords`message automatique  genere automatiquement`,
  },
};
