import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in German tells how a matter ends, and how surely. */
export const fates: CueLanguage['cues'] = {
  undecided: cueWords`
    (?:kein|keine|keinen|keiner|noch nicht|nicht|nichts|niemand|nie|bisher nicht)(?: \w+){0,4} (?:entscheidung|einigung|beschluss|entschieden|beschlossen|geeinigt|festgelegt)
    (?:bezweifle|zweifle|unklar|offen)(?: \w+){0,6} (?:entschieden|beschlossen|geeinigt)  bezweifle
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
};
