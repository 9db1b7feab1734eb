import type { CueLanguage } from '../cues';
import { cueWords } from './cue-words';

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
  cues: {
    undecided: cueWords`
      (?:kein|keine|keinen|keiner|noch nicht|nicht|nichts|niemand|nie|bisher nicht)(?: \w+){0,4} (?:entscheidung|einigung|beschluss|entschieden|beschlossen|geeinigt|festgelegt)
      (?:bezweifle|zweifle|unklar|offen)(?: \w+){0,6} (?:entschieden|beschlossen|geeinigt)  bezweifle
    `,
    idle: cueWords`
      freue mich  (?:sage|gebe)(?: \w+){0,3} bescheid (?:wenn|falls|sobald)  melde mich,? (?:wenn|falls|sobald)
      halte (?:euch|dich|sie) auf dem laufenden  drucke die daumen
    `,
    defers: cueWords`
      (?:muss|werde|will)(?: \w+){0,3} (?:erst|noch)(?: \w+){0,4} (?:prufen|klaren|fragen|nachsehen|schauen)
      ich (?:prufe|klare|frage|schaue)(?: \w+){0,3} (?:erst|nach|zuerst)  melde mich (?:dann|morgen|spater|heute)
      sage (?:es )?(?:dir|euch|ihnen)
    `,
    solves: cueWords`^(?:siehe|gefunden|gelost|hat sich erledigt|es lag|die losung)`,
    closed: cueWords`
      ^(?:wird |ist |damit |hiermit )*(?:geschlossen|erledigt|zu){end}
      ^schliesse(?:{end}| (?:das|hiermit|somit|damit|dies|ticket|issue|als|da|wegen))
      {i} (?:schliesse|schliessen|mache|machen)(?: (?:das|es|dies|diesen|dieses|den|hiermit|somit|damit|daher|mal|jetzt|nun|ticket|issue|vorgang|fehler|pr))+(?: zu)?(?:{end}| (?:als|da|weil|wegen|nach|und|mangels|vorerst|erstmal|ab))
      (?:schliesse|schliessen) (?:ich|wir)(?! (?:das fenster|den dialog|die (?:seite|app|datei)))
      (?:ticket|issue|vorgang|fehler)(?: wird| ist| kann)?(?: jetzt| nun| hiermit)? (?:geschlossen|zu)
      (?:wird|werden) nicht (?:behoben|umgesetzt|gemacht|korrigiert|implementiert)
      (?:duplikat|dublette|doppelt) (?:von|zu)  funktioniert wie (?:vorgesehen|gewunscht|geplant)
      ^(?:das ist |ist )?kein (?:fehler|bug)  wont ?fix  zugunsten von {ref}
    `,
    closable: cueWords`
      (?:kann|konnen|sollte|konnte)(?: {w}+){0,4} (?:geschlossen werden|zu)
      (?:konnen|sollten) wir(?: {w}+){0,3} schliessen
    `,
    reopened: cueWords`
      wieder (?:geoffnet|aufgemacht|offen)  (?:offne|mache)(?: ich)?(?: {w}+){0,3} wieder  wiedereroffn
    `,
    abandoned: cueWords`
      keine (?:ruckmeldung|antwort|reaktion)  nicht (?:mehr )?(?:reproduzierbar|nachvollziehbar|notig|relevant)
      zuruckgezogen  ziehe(?: ich)?(?: {w}+){0,4} zuruck  verworfen  inaktiv
    `,
    fixed: cueWords`
      {i} (?:hab|habe|haben)(?: {w}+){0,6} (?:geandert|behoben|gefixt|angepasst|eingebaut|korrigiert|hinzugefugt|umgesetzt|erganzt|entfernt|aktualisiert|gemerged|erledigt)
      ^(?:ist |jetzt |schon |bereits )*(?:behoben|gefixt|umgesetzt|erledigt|gemerged|eingebaut|korrigiert|gelost)
      (?:ist|wurde|sind|wurden)(?: {w}+){0,4} (?:behoben|gefixt|umgesetzt|erledigt|gemerged|gelost|implementiert)
    `,
    decided: cueWords`
      (?:wir|das team|die gruppe|alle)(?: {w}+){0,6} (?:entschieden|beschlossen|geeinigt|vereinbart|festgelegt|verstandigt)
      (?:wurde|ist|sind|haben)(?: {w}+){0,6} (?:entschieden|beschlossen|vereinbart|geeinigt)
      ^(?:entschieden|beschlossen|vereinbart|geeinigt|abgelehnt|angenommen)
      (?:konsens|einigkeit|die entscheidung|der beschluss)(?: {w}+){0,2} (?:ist|war|lautet|besteht|daruber)
      es (?:herrscht|besteht) (?:konsens|einigkeit)  (?:entscheiden|einigen) (?:wir )?uns (?:fur|gegen|auf)
      wir (?:entscheiden|entschieden) uns (?:fur|gegen)  wir (?:bleiben bei|machen es mit|verwenden kunftig)
    `,
    chosen: cueWords`
      {i} (?:merge|mergen|ubernehmen)  (?:merge|mergen) (?:ich|wir)  (?:warten|verschieben|lassen) wir
      {i} (?:entscheide|habe)(?: {w}+){0,3} mich (?:fur|gegen|entschieden)
      ich (?:entscheide|habe) mich(?: {w}+){0,4} (?:fur|gegen|entschieden)  wir (?:nehmen(?! an)|gehen mit|setzen auf)
      (?:wird|werden) (?:vorerst |erstmal |erst mal |erst einmal )?(?:nicht (?:weiter )?(?:verfolgt|umgesetzt)|zuruckgestellt|verschoben|ubernommen|abgelehnt)
      (?:machen|probieren|nehmen|lassen) wir (?:das|es|so)
      (?:nehmen|machen|bleiben|gehen|verwenden|lassen|verschieben|setzen) wir(?! (?:an|mal an))
      {i} (?:verschiebe|verschieben|lasse|lassen|ubernehme|lehne|lehnen)
      ^(?:verschoben|zuruckgestellt|abgelehnt|nicht kritisch)  (?:passt|geht|reicht|klingt gut|gut) (?:fur mich|so|mir)
      bin (?:dafur|einverstanden)
      (?:bauen|fugen|andern|unterstutzen|ubernehmen|implementieren|erganzen) wir(?: {w}+){0,4} nicht
      wir (?:bauen|fugen|andern|unterstutzen|ubernehmen|implementieren|erganzen)(?: {w}+){0,4} nicht
    `,
    moved: cueWords`
      (?:weiter|verfolgt|verschoben|ausgelagert|behandelt|diskutiert)(?: {w}+){0,3} (?:in|nach|auf|unter) {ref}
      (?:weiter|geht es weiter|verfolgen)(?: {w}+){0,3} in {ref}
    `,
    takenBack: cueWords`
      nehme(?: ich)?(?: {w}+){0,3} zuruck  vergiss(?: es| das)?  hat sich erledigt  doch nicht
      (?:immer noch|weiterhin|wieder) (?:da|kaputt|reproduzierbar|defekt)  tritt(?: {w}+){0,3} (?:noch|wieder) auf
    `,
    history: cueWords`
      (?:letztes|vor (?:einem|zwei|ein paar|einigen)) jahr\w*  fruher  damals  ursprunglich
      (?:bei|in) (?:uns|unser\w*)(?: {w}+)? (?:firma|projekt|team|unternehmen|fork|verein)?
      (?:nicht|nie|niemand|nichts|noch nie)(?: {w}+){0,4} (?:entschieden|beschlossen|vereinbart|geeinigt|konsens)
      (?:was|wie|warum|wer)(?: {w}+){0,5} (?:entschieden|beschlossen|vereinbart)
    `,
    doubt: cueWords`
      (?:immer )?wenn ich  sobald ich  jedes mal  vielleicht  eventuell  evtl  konnten?  konnen wir
      wurde(?:n)? (?:ich|wir|gern|gerne|sagen|eher)  sollten?  mochten?  schlage(?:n)?(?: {w}+){0,3} vor
      (?:mein|ein|anderer) vorschlag  glaube  denke  vermutlich  wahrscheinlich  noch (?:nicht|nichts|keine?|zu)  ob
      nicht sicher  unklar  kein konsens  wollen wir  musste
    `,
    opinion: cueWords`
      vielleicht  eventuell  evtl  glaube  denke  vermutlich  wahrscheinlich  ob  konnten?  wenn  falls
    `,
    condition: cueWords`wenn  falls  sofern  sobald  es sei denn  bis`,
    depends: cueWords`^(?:wenn|falls|sofern|sobald)  wenn (?:niemand|keiner|es keine)  es sei denn  ^sofern`,
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
  },
};
