import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in Spanish tells how a matter ends, and how surely. */
export const fates: CueLanguage['cues'] = {
  undecided: cueWords`
    (?:ninguna|no|nada|nunca|nadie|sin)(?: \w+){0,4} (?:decision|decidido|decidio|acordado|acuerdo|resuelto)
    dudo(?: \w+){0,4} (?:decidido|decidio|acordado|decidiera|decision)
  `,
  solves: cueWords`^(?:ver|vease|encontrado|resuelto|lo encontre|era|la solucion)`,
  closed: cueWords`
    ^(?:cerrado|cerrando|cierro|cerramos|se cierra)(?: {thing}| (?:por|ya|como|porque|dado|a favor|al|puesto|entonces)|{end})
    (?<!cuando |si |al )(?:lo|la|esto|este|esta) (?:cierro|cerramos|cerrare|doy por cerrad[oa])(?: {thing}| (?:por|ya|como|porque|dado)|{end})
    (?:voy|vamos) a cerrar(?:lo|la)?(?: {thing}|{end}| (?:por|ya|porque))  (?:doy|damos) por cerrad[oa]
    {thing} queda cerrad[oa]  no se (?:va a )?(?:arreglar|corregir|hara|implementara)  duplicado de
    (?<!no )funciona (?:como se esperaba|segun lo previsto)  no es un (?:error|bug|fallo)  a favor de {ref}  wontfix
  `,
  closable: cueWords`
    (?:se )?(?:puede|podria|deberia)(?: {w}+){0,2} (?:cerrar|cerrarse)
    (?:podemos|podriamos|deberiamos)(?: {w}+){0,2} cerrar
  `,
  reopened: cueWords`^reab(?:ro|ierto|rimos)  (?:lo|la) reabro  reabriendo`,
  abandoned: cueWords`
    inactividad  sin (?:respuesta|actividad|novedades)
    no (?:se puede|puedo|hemos podido|es) (?:reproducir|reproducible)  abandonad[oa]  retir(?:o|amos|ada)
    ya no (?:es|hace falta|aplica|procede)  descartad[oa]
  `,
  fixed: cueWords`
    (?:he|hemos|ya he|ya lo he)(?: {w}+){0,2} (?:arreglado|corregido|anadido|cambiado|actualizado|eliminado|subido|fusionado|modificado|agregado|hecho)
    (?:corregi|arregle|agregue|subi|actualice|elimine) (?:el|la|los|las|un|una|esto)
    ^(?:ya |esta )*(?:arreglado|corregido|resuelto|solucionado|hecho|fusionado|implementado|listo)
    (?:esta|fue|ha sido|queda|quedo)(?: {w}+){0,2} (?:arreglad|corregid|resuelt|solucionad|fusionad|implementad)[oa]s?
  `,
  decided: cueWords`
    (?:hemos|se ha|se|han|ha)(?: {w}+){0,2} (?:decidido|acordado|decidio|acordo|resuelto que|optado)
    (?:hemos|el equipo ha|el grupo ha)(?: {w}+){0,2} (?:aprobado|rechazado)
    (?:decidimos|acordamos|optamos|quedamos en|queda decidido|queda acordado)  ^(?:decidido|acordado)
    ^(?:aprobado|rechazado|aceptado){end}  (?:la decision|el acuerdo|el consenso|la conclusion) (?:es|fue|ha sido)
    hay consenso  por consenso
  `,
  chosen: cueWords`
    (?:voy a |vamos a )?(?:hacer (?:el )?merge|mergear|hago (?:el )?merge|fusionar)  (?:he decidido|decidi) {w}+
    (?:se (?:ha )?|queda |fue |ha sido )(?:aprob|rechaz|descart)(?:ado|ada|o){end}
    (?:lo|la) (?:dejamos|ponemos) (?:en espera|para)  (?:probemos|adelante con|hagamoslo)
    (?:vamos|nos quedamos|seguimos|iremos) con  (?:lo|la) (?:dejamos|dejo|aplazamos|posponemos|pasamos)
    ^(?:aplazado|pospuesto|rechazado|no es critico|no bloqueante)  me (?:parece bien|vale|sirve)
    estoy (?:a favor|de acuerdo) con  no (?:vamos a|haremos)
  `,
  moved: cueWords`
    (?:seguimos|continua|continuamos|movido|trasladado|se sigue|tratado|discutido)(?: {w}+){0,3} (?:en|a|con) {ref}
  `,
  takenBack: cueWords`
    olvid(?:ad|a|en|alo)  me equivoque  he cambiado de opinion  al final no
    (?:sigue|todavia|aun) (?:fallando|pasando|roto|ocurriendo|falla|ocurre)
  `,
  history: cueWords`
    (?:el ano|el mes) pasado  hace (?:un|dos|tres|unos|varios|muchos|algunos) (?:anos?|meses)  en su (?:momento|dia)
    originalmente  en (?:nuestr[oa]|mi) (?:proyecto|empresa|equipo|caso)
    lo que (?:se |hemos |ha )?(?:{w}+ ){0,2}(?:decid|acord){w}+
    (?:no|nunca|nadie|nada|sin)(?: {w}+){0,3} (?:decidido|acordado|decidio|acordo|consenso)
  `,
  doubt: cueWords`
    (?:cuando|siempre que|cada vez que|al) {w}+  quizas?  tal vez  podri(?:a|amos|an|as)  deberi(?:a|amos|an|as)
    propon(?:go|emos)  (?:mi|una|otra) propuesta  sugier(?:o|e)  sugerencia  creo  pienso  me gustaria  querria
    aun no  todavia no  sin (?:decidir|consenso)  si  probablemente  parece  antes de
  `,
  opinion: cueWords`quizas?  tal vez  creo  pienso  probablemente  si  propon(?:go|emos)  sugier(?:o|e)`,
  condition: cueWords`si  salvo  a menos  hasta  cuando  en cuanto  una vez`,
  depends: cueWords`^(?:si|cuando|en cuanto|una vez)  si (?:nadie|no hay)  salvo que  a menos que`,
};
