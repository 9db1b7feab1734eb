import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in French tells of work, questions and answers. */
export const work: CueLanguage['cues'] = {
  idle: cueWords`
    (?:hate|impatience)  (?:tiens|tiendrai)(?: \w+)? au courant  (?:dis|dirai|previens|previendrai)(?: \w+){0,2} si
    me rejouis
  `,
  defers: cueWords`
    je (?:verifie|regarde|demande|me renseigne|reviens)(?: [\w']+){0,3} (?:d'abord|avant|vers vous|vers toi)
    (?:vais|dois|laisse[sz]?-moi)(?: \w+){0,2} (?:verifier|demander|regarder|me renseigner|reflechir)
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
};
