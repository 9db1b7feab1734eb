import type { CueLanguage } from '../cues';

/** French. Written without accents, as all cues are. */
export const french: CueLanguage = {
  code: 'fr',
  spaced: true,
  parts: {
    w: ['\\w'],
    end: ['[^\\p{L}\\p{N}]*$'],
    ref: ['#\\w+', '\\w+[-#/]\\d+'],
    do: ['(?:re|d)?\\w{2,24}(?:er|ir|re)'],
    pro: ["(?: (?:le|la|les|l'|y|en|me|m'|te|vous|nous|lui|leur|aussi|donc|ensuite|bien|deja|encore|juste|simplement)|l')*"],
  },
  fillers: ["ok|donc|et|mais|oui|non|merci(?! d)|bonjour|salut|super|parfait|alors|bien|bon|effectivement|en effet|du coup|edit|maj|voila|desole|cependant|tous|a tous|tout le monde|beaucoup|finalement|ensuite|par ailleurs"],
  sections: {
    decision: ['(?:la |les |notre |nos )?(?:decisions?|conclusions?|resolution|accord|decide|consensus|resultat|verdict)(?: (?:de|du|des|prises?|finales?|en) ?.{0,40})?'],
    steps: ['(?:les |nos )?(?:prochaines? etapes?|etapes? suivantes?|a faire|actions?|todos?|to-?do|taches(?: restantes)?|reste a faire|suite)(?: .{1,40})?'],
    summary: ['(?:petit )?(?:resume|recapitulatif|recap|compte[- ]rendu|synthese|en resume|tl;?dr)(?: .{1,40})?'],
    questions: ['(?:les |mes |nos )?(?:questions?|questions? ouvertes?|points? ouverts?)(?: .{1,40})?'],
  },
  cues: {
    closed: [
      '^(?:ferme|clos|cloture|resolu){end}', "^(?:je |on |nous )?(?:ferme|fermons|cloture|cloturons|clos)(?: (?:ce|le|cette|la|l'|donc|l'issue|ici|comme|car|en|pour)|{end})", "(?:je|on|nous) (?:ferme|fermons|cloture|cloturons|clos)", "je (?:vais|la|le) (?:fermer|cloturer|ferme|cloture)", '(?:ticket|issue|bug|sujet)(?: est| a ete)? (?:ferme|clos|cloture)', 'ne sera pas (?:corrige|fait|implemente|traite)', 'doublon d', 'fonctionne comme prevu', "n'est pas un bug", 'en faveur de #?{w}+', 'wontfix',
    ],
    closable: ['(?:peut|pourrait|devrait)(?: {w}+){0,2} etre (?:ferme|clos|cloture)', '(?:on|nous) (?:peut|pouvons|devrait)(?: {w}+){0,2} (?:fermer|clore|cloturer)'],
    reopened: ['^reouv', '(?:je|on) (?:reouvre|rouvre)', 'rouvert'],
    abandoned: ['inactivite', 'sans (?:reponse|nouvelles|activite)', 'pas (?:reproductible|de reponse)', 'impossible (?:a|de) reproduire', 'abandonn', 'retire(?: {w}+){0,2} (?:ma|la|cette) (?:demande|proposition)', "plus (?:d'actualite|necessaire|pertinent)"],
    fixed: ['^(?:corrige|resolu|regle|fait|fusionne|implemente|merge)', '(?:est|a ete|sont|ont ete)(?: {w}+){0,2} (?:corrige|resolu|regle|fusionne|implemente|merge)(?:e|s|es)?'],
    decided: [
      "(?:on|nous|l'equipe|le groupe|tout le monde)(?: {w}+){0,3} (?:decide|decidons|convenu|convenons|tranche|choisi|retenu|opte|valide|acte|d'accord (?:pour|sur))", "(?:a ete|est|il est) (?:decide|convenu|acte|valide|retenu|rejete|accepte)", '^(?:decide|convenu|acte|valide|accepte|rejete|adopte)', '(?:la decision|le consensus|la conclusion) (?:est|a ete|etait)', 'il y a consensus', 'consensus (?:sur|pour)', "d'un commun accord", "j'ai decide (?:de|d')",
    ],
    chosen: ['on (?:part|va|reste|garde|laisse|abandonne|reporte|prend) (?:sur|avec|le|la|les|donc|comme|ca)', '(?:je|nous|on)(?: {w}+)? (?:reporte|reportons|prefere rester|laisse tomber)', '(?:ca|cela)? ?me (?:va|convient)', '^(?:reporte|rejete|non critique|pas bloquant|refuse)', 'je suis (?:pour|favorable|partant)'],
    moved: ["(?:suivi|suite|discussion|continue|deplace|traite|poursuivi|continuons|poursuivons)(?: {w}+){0,3} (?:dans|sur|par|avec|vers) {ref}"],
    takenBack: ['laisse(?:z)? tomber', 'oubli(?:e|ez)', 'finalement non', "je me suis trompe", "j'ai change d'avis", 'toujours (?:present|casse|reproductible|le probleme|pas)', 'ne marche (?:toujours|pas)'],
    doubt: ['peut-?etre', 'pourr(?:ait|ions|ais|iez)', 'devr(?:ait|ions|ais)', 'propos(?:e|ons|ition)', 'sugg(?:ere|estion|erer)', 'je (?:pense|crois)', 'il faudrait', 'pas (?:encore|sur|certain)', 'si', 'probablement', 'faut-il', 'aimerai(?:s|t)', 'voudrai(?:s|t)', 'sembl(?:e|ait)', 'avant de', 'reste a decider'],
    opinion: ['peut-?etre', 'je (?:pense|crois)', 'probablement', 'si', 'propos(?:e|ons|ition)', 'sugg(?:ere|estion|erer)'],
    condition: ['si', 'sauf si', 'sauf', 'des que', 'quand', "lorsqu", "jusqu", 'tant que', 'une fois'],
    depends: ['^(?:si|quand|des que|lorsque|une fois)', 'sauf (?:si|objection|avis)', 'si personne', "s'il n'y a pas"],
    promise: [
      "je(?: {w}+){0,1} (?:vais|vais aussi){pro} {do}", "je (?:m'en occupe|m'occupe|m'y mets|regarde|prends|prepare|ferai|fais|corrige|teste|verifie|envoie|ajoute|propose une pr|travaille|reviens|essaie|essaierai|vous tiens|ferais|me charge|peux (?:m'en|le|la|faire|prendre|regarder|tester))", "j(?:e |')(?:{w}{1,24})(?:erai|irai|rai)", "(?:on|nous) (?:va|allons){pro} {do}", "^(?:je regarde|je m'en occupe|en cours)", "j'en suis|je suis dessus",
    ],
    offer: ['je (?:peux|pourrais|voudrais|veux|dois|devrais){pro} {do}', "j'aimerais"],
    wish: ['(?:ce|il|ca) serait (?:bien|bon|utile|interessant|ideal)', '(?:on|nous) (?:pourrait|pourrions|devrait|devrions|peut|pouvons){pro} {do}', 'il faudrait{pro} {do}', 'je (?:propose|suggere)', '(?:doit|doivent|devrait) etre {w}+'],
    duty: ["(?:il faut|il reste a|il faudra|on doit|nous devons|quelqu'un doit|reste a|a faire){pro}(?: encore| aussi| donc)? {do}", '^(?:a faire|todo|reste a)', '(?:il )?manque (?:encore|un|une|des|les|le|la)'],
    order: ["(?:peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|tu peux|vous pouvez|tu pourrais|quelqu'un (?:peut|pourrait)|(?:est-ce que )?(?:tu|vous) (?:peux|pouvez|pourrais|pourriez)){pro}(?: {w}+){0,2} {do}", "merci de{pro} {do}", "(?:s'il (?:te|vous) plait|svp|stp)", '(?:veuillez|n.hesite(?:z)? pas a|priere de){pro} {do}'],
    imperative: ['^{do} (?:le|la|les|un|une|des|l.)'],
    assigned: ["^(?:va|doit|s'occupe|s'en occupe|se charge|prend|fera|peux-tu|pourrais-tu|peut|pouvez-vous|merci de|a)"],
    inform: ['(?:expliquer|preciser|dire|detailler|clarifier|decrire|indiquer)'],
    asks: ["^(?:pourquoi|comment|qui|quand|ou|quel(?:le)?s?|combien|est-ce|qu'est-ce|que (?:pensez|penses|fait|faire)|avez-vous|as-tu|faut-il|peut-on|doit-on|y a-t-il|des nouvelles|un avis|des avis|quid) ?", 'je me demande', "savez-vous|sais-tu|quelqu'un sait", "qu'en (?:pensez|penses|dites)"],
    addresses: ["tu|vous|te|toi|ton|ta|tes|votre|vos|t'|peux-tu|pouvez-vous|as-tu|avez-vous|pourrais-tu|pourriez-vous"],
    rhetorical: ["^(?:non|oui|ok|n'est-ce pas|hein|vraiment|ah bon|quoi|d'accord)?{end}"],
    proposes: ['je (?:propose|suggere|recommande|prefere|prefererais)', 'ma proposition', 'et si', 'pourquoi pas', 'pourquoi ne pas', 'on (?:pourrait|peut|devrait)', 'nous (?:pourrions|devrions)', 'que diriez', "qu'en pensez", 'plutot que', 'au lieu de'],
    agrees: ["^(?:\\+1|👍|d'accord|je suis d'accord|ok pour|ca me (?:va|convient|semble)|bonne idee|tres bien|parfait|entierement d'accord|je valide|valide|pour moi c'est (?:ok|bon)|je suis (?:pour|favorable)|c'est (?:bon|parfait)|lgtm|excellente idee|moi aussi|allons-y)"],
    objects: ["pas d'accord", 'je suis contre', 'je ne (?:pense|crois|suis) pas', 'pas (?:une bonne idee|convaincu|necessaire|favorable|besoin)', 'mauvaise idee', '-1', '👎', 'inquiet'],
    answers: ["^(?:oui|non|si|pas encore|pas vraiment|c'est|il|elle|parce|car|exact|en fait|effectivement|je|j'|on|nous|les?|la|malheureusement)"],
    automatic: ['message automatique', 'genere automatiquement'],
  },
};
