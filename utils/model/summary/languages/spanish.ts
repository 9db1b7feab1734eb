import type { CueLanguage } from '../cues';
import { cueWords } from './cue-words';

/** Spanish. Written without accents, as all cues are. */
export const spanish: CueLanguage = {
  code: 'es',
  spaced: true,
  parts: {
    w: cueWords`\w`,
    end: cueWords`[^\p{L}\p{N}]*$`,
    thing: cueWords`
      (?:esto|(?:el|la|este|esta|los|las|estas|estos) (?:ticket|issue|incidencia|tarea|pr|hilo|tema|bug|peticion)s?(?! (?:que|relacionad|anterior)))
    `,
    ref: cueWords`#\w+  \w+[-#/]\d+`,
    do: cueWords`\w{2,24}(?:ar|er|ir)(?:lo|la|los|las|le|me|nos|se)?`,
  },
  fillers: cueWords`
    ok|vale|bueno|bien|(?:si|no)(?=[,.;:!])|gracias|muchas gracias|hola|entonces|pues|y|pero|perfecto|genial|claro|ademas|actualizacion|edit|por cierto|asi que|a todos|todos|al final|finalmente
  `,
  sections: {
    decision: cueWords`
      (?:la |las |nuestra )?(?:decision(?:es)?|conclusion(?:es)?|resolucion|acuerdos?|consenso|decidido|acordado|resultado de la (?:reunion|votacion|discusion))(?: (?:de|del|final|tomadas?|en) ?.{0,40})?
    `,
    steps: cueWords`
      (?:los |nuestros )?(?:proximos? pasos?|siguientes? pasos?|pendientes?|tareas(?: pendientes)?|por hacer|acciones|todos?|to-?do)(?: .{1,40})?
    `,
    summary: cueWords`(?:breve )?(?:resumen|en resumen|recapitulacion|acta|minuta|tl;?dr)(?: .{1,40})?`,
    questions: cueWords`
      abierto|por discutir  (?:las |mis )?(?:preguntas?|preguntas? abiertas?|dudas|puntos abiertos)(?: .{1,40})?
    `,
  },
  cues: {
    undecided: cueWords`
      (?:ninguna|no|nada|nunca|nadie|sin)(?: \w+){0,4} (?:decision|decidido|decidio|acordado|acuerdo|resuelto)
      dudo(?: \w+){0,4} (?:decidido|decidio|acordado|decidiera|decision)
    `,
    idle: cueWords`
      (?:muchas )?ganas de  (?:os|te|les) (?:aviso|avisare|digo|dire|contare) si  mantendre (?:al tanto|informad)
    `,
    defers: cueWords`
      (?:voy a|dejame|dejadme|tengo que|debo)(?: \w+){0,2} (?:comprobar|revisar|mirar|preguntar|consultar|pensar)
      (?:lo )?(?:consulto|miro|reviso|compruebo)(?: \w+){0,3} (?:primero|antes|y te|y os)
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
    promise: cueWords`
      (?:yo )?(?:voy|vamos) a {do}
      (?:lo|la|los|las|me)? ?(?:miro|reviso|preparo|encargo|ocupo|hare|subo|pruebo|arreglo|corrijo|escribo|envio|creo una? (?:pr|rama)|anado|pongo en ello)
      (?:lo |la |los |las |les |te |os |me )?(?:mirare|revisare|probare|enviare|subire|hare|arreglare|corregire|intentare|actualizare|anadire|agregare|creare|escribire|preparare|comprobare|investigare|implementare|verificare|abrire|pasare|avisare|modificare)
      (?:estoy|estamos) (?:trabajando|en ello|mirando|revisando|preparando)  me (?:encargo|ocupo|pongo)
      ^(?:yo )?(?:lo|la|los|las) {w}{2,20}o (?:manana|el (?:lunes|martes|miercoles|jueves|viernes)|esta (?:tarde|noche|semana))
      puedo (?:encargarme|hacerlo|revisar|probar|preparar|enviar|ocuparme)
    `,
    offer: cueWords`(?:puedo|podria|quiero|quisiera|me gustaria|deberia|debo) {do}  tengo que {do}`,
    wish: cueWords`
      (?:estaria|seria) (?:bien|bueno|util|genial|interesante)
      (?:podriamos|deberiamos|podemos|se podria|se deberia|convendria) {do}  (?:propongo|sugiero)
      (?:debe|deben|deberia) ser {w}+
    `,
    duty: cueWords`
      (?:hay que|tenemos que|debemos|hace falta|alguien (?:tiene que|debe|deberia)|habria que|queda(?:n)? por|falta(?:n)?)(?: {w}+)? {do}
      ^(?:pendiente|por hacer|falta)(?: |:)  (?:esta|queda|quedan)(?: aun| todavia)? pendientes?(?: de)? {do}
      falta(?:n)? (?:por|el|la|los|las|un|una|aun)
    `,
    advice: cueWords`
      (?:tienes|tendrias|debes|deberias|tiene|debe)(?: que)? {do}  ^(?:puede|puedes)(?: {w}+){0,2} {do}
      no dudes en {do}
    `,
    order: cueWords`
      (?:podrias|podeis)(?: {w}+){0,2} {do}  (?:puedes|pueden|podrian|puede|podria)(?: {w}+){0,2} {do}[^.]{0,120}\?
      por favor  (?:te|os|le) (?:importa|importaria|pido|ruego)  alguien (?:puede|podria) {do}
    `,
    imperative: cueWords`^{do} (?:el|la|los|las|un|una)`,
    assigned: cueWords`
      ^(?:va a|debe|se encarga|se ocupa|hara|puedes|podrias|puede|tiene que|por favor|revisa|a)
    `,
    inform: cueWords`(?:explicar|aclarar|decir|detallar|describir|indicar|comentar)(?:lo|la|nos|me)?`,
    asks: cueWords`
      ^¿
      ^(?:por que|como|que|quien|cuando|donde|cual|cuales|cuanto|alguna? (?:idea|novedad|opinion|sugerencia)|hay algun[ao]?|se puede|alguien sabe)[ ]
      me pregunto  alguien sabe  que (?:os|te|les) parece  sabes si
    `,
    addresses: cueWords`
      tu|usted|ustedes|vosotros|te|os|tus|vuestr[oa]s?|puedes|podrias|tienes|podeis|has|pueden
    `,
    rhetorical: cueWords`^[¿ ]*(?:no|si|verdad|ok|vale|de verdad|que|en serio)?{end}`,
    proposes: cueWords`
      (?:propongo|proponemos|sugiero|recomiendo|prefiero|preferiria)  mi propuesta  y si  por que no  que tal si
      que os parece  (?:podriamos|deberiamos|podemos|vamos a)  en lugar de  en vez de
    `,
    agrees: cueWords`
      ^(?:\+1|👍|de acuerdo|estoy de acuerdo|me parece (?:bien|buena|perfecto)|buena idea|perfecto|suena bien|totalmente de acuerdo|por mi (?:bien|vale)|a favor|conforme|adelante|lgtm|yo tambien|aprobado)
      me parece bien
    `,
    objects: cueWords`
      no (?:estoy de acuerdo|me convence|creo|veo|hace falta|me parece)  en contra  mala idea  -1  👎  me preocupa
      desacuerdo
    `,
    answers: cueWords`
      ^(?:si|no|todavia no|aun no|es|esta|porque|exacto|correcto|la|el|yo|creo|lo|en realidad|desgraciadamente|claro)
    `,
    automatic: cueWords`mensaje automatico  generado automaticamente`,
  },
};
