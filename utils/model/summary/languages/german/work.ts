import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in German tells of work, questions and answers. */
export const work: CueLanguage['cues'] = {
  idle: cueWords`
    freue mich  (?:sage|gebe)(?: \w+){0,3} bescheid (?:wenn|falls|sobald)  melde mich,? (?:wenn|falls|sobald)
    halte (?:euch|dich|sie) auf dem laufenden  drucke die daumen
  `,
  defers: cueWords`
    (?:muss|werde|will)(?: \w+){0,3} (?:erst|noch)(?: \w+){0,4} (?:prufen|klaren|fragen|nachsehen|schauen)
    ich (?:prufe|klare|frage|schaue)(?: \w+){0,3} (?:erst|nach|zuerst)  melde mich (?:dann|morgen|spater|heute)
    sage (?:es )?(?:dir|euch|ihnen)
  `,
  promise: cueWords`
    ich (?:werde(?! nicht)|kummere mich|ubernehme|schaue?|hake|mache|baue|schreibe|erstelle|teste|prufe|behebe|passe|fuge|lege|nehme(?! (?:mal )?an)|melde|korrigiere|aktualisiere|reiche|setze|ziehe|plane|versuche|sehe mir|gucke|bereite|frage (?!mich)|schicke|liefere|trage|dokumentiere|kann(?: {w}+){1,6} (?:ubernehmen|machen|erledigen|schreiben|bauen|testen))
    (?:mache|ubernehme|erledige|prufe|schreibe|teste|baue|erstelle|kummere|schaue?|frage|schicke|liefere|behebe) ich
    wir (?:werden|kummern uns|ubernehmen|bauen|liefern|testen|prufen)  bin (?:dran|dabei)  ^wird gemacht
    ^mach(?:e|en wir) ich
  `,
  offer: cueWords`
    (?:kann|konnte|wurde|mochte|will|sollte|muss) ich  ich (?:kann|konnte|wurde|mochte|will|sollte|muss)
  `,
  wish: cueWords`
    ware (?:gut|schon|hilfreich|sinnvoll|super)  (?:wir|man) (?:konnten?|sollten?|mussten?|brauchen|braucht)
    ich schlage vor  (?:sollte|muss|musste|mussen)(?: {w}+){0,8} {w}+ werden
  `,
  duty: cueWords`
    (?:wir|jemand|man|ihr) (?:mussen|muss|sollten|sollte|musst|brauchen noch)(?: [^.]{1,80})? {do}
    (?:muss|mussen|ist|sind) noch(?: [^.]{0,60})? (?:werden|zu {do})  (?:muss|mussen)(?: {w}+){0,8} {w}+ werden{end}
    ^(?:todo|noch offen)  lass(?:t)? uns(?: [^.]{1,60})? {do}  fehlt noch  fehlen noch
  `,
  advice: cueWords`
    ^(?:du|ihr|sie) (?:musst|mussen|musst|solltest|solltet|sollten|konnt|konnen)(?: [^.]{1,80})? {do}
    (?:du|ihr) (?:kannst|konnt|musst|solltest)(?: [^.]{1,80})? {do}
  `,
  order: cueWords`
    bitte(?: (?:[^.]|\.\d){1,160})? {do}  bitte{fillers} (?:prufe|teste|schau|mach|schick|ergan|aktualisier|pruf)
    (?:kannst|konntest|konnten|kann|konnt|konntet|konnen|magst|wurdest) (?:du|ihr|sie|jemand)(?: [^.]{1,100})? {do}
    ^(?:prufe|teste|schau|schicke|ergan?ze|aktualisiere)[ ]
  `,
  imperative: cueWords`^(?:bitte )?(?:[^ ]+ ){1,5}{do}{end}`,
  assigned: cueWords`
    ^(?:wird|soll|kummert sich|ubernimmt|macht|pruft|testet|schreibt|bitte|kannst du|konntest du|konnen sie)
  `,
  inform: cueWords`(?:erklaren|erlautern|sagen|mitteilen|verraten|beschreiben)`,
  asks: cueWords`
    ^(?:warum|wieso|weshalb|wie|was|wer|wann|wo|welche[rsn]?|wozu|wofur|womit)[ ]
    ^(?:kann|kannst|konnen|konntest|konnte|ist|sind|hat|habt|hast|haben|gibt|soll|sollen|sollten|mussen|wird|werden|wollen|darf) (?:du|ihr|sie|wir|man|es|das|jemand|die|der|ich)
    weiss (?:jemand|einer)  ich frage mich  was (?:meint|haltet|denkt) ihr  gibt es (?:schon|etwas|neuigkeiten|einen)
    sag(?:t)? bescheid
  `,
  addresses: cueWords`du|ihr|dir|euch|dein(?:e|er|en|em)?|eure?|kannst|konntest|hast|sie`,
  rhetorical: cueWords`^(?:oder|nicht wahr|ne|gell|ja|nein|ok|richtig|echt|wirklich|was|hm+|stimmts)?{end}`,
  proposes: cueWords`
    schlage(?:n)?(?: {w}+){0,4} vor  vorschlag  wie ware  was haltet ihr  lass(?:t)? uns  warum nicht
    ich ware (?:dafur|fur)  (?:wir|man) (?:konnten|konnte|sollten|sollte)  (?:sollen|sollten|konnen|wollen) wir  statt
  `,
  agrees: cueWords`
    ^(?:\+1|👍|einverstanden|stimme (?:zu|dem|dir)|bin dafur|dafur|passt|klingt gut|gute idee|guter vorschlag|finde ich gut|sehe ich (?:auch )?so|genau so|geht klar|von mir aus|machen wir so|perfekt|gerne|volle zustimmung|dito|zustimmung|lgtm)
  `,
  objects: cueWords`
    bin (?:dagegen|nicht einverstanden|nicht uberzeugt)  dagegen  sehe (?:ich )?(?:das )?(?:anders|nicht so)
    stimme (?:nicht|dem nicht)  nicht (?:notig|sinnvoll|gut|einverstanden)  halte ich (?:nicht|fur falsch)  bedenken
    -1  👎
  `,
  answers: cueWords`
    ^(?:ja|nein|doch|nicht|das (?:ist|liegt|war)|es (?:ist|liegt)|weil|genau|leider|noch nicht|stimmt|richtig|ich|wir|die|der|sie|bisher|derzeit)
  `,
  automatic: cueWords`automatisch (?:erstellt|generiert|geschlossen)`,
};
