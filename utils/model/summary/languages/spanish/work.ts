import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in Spanish tells of work, questions and answers. */
export const work: CueLanguage['cues'] = {
  idle: cueWords`
    (?:muchas )?ganas de  (?:os|te|les) (?:aviso|avisare|digo|dire|contare) si  mantendre (?:al tanto|informad)
  `,
  defers: cueWords`
    (?:voy a|dejame|dejadme|tengo que|debo)(?: \w+){0,2} (?:comprobar|revisar|mirar|preguntar|consultar|pensar)
    (?:lo )?(?:consulto|miro|reviso|compruebo)(?: \w+){0,3} (?:primero|antes|y te|y os)
  `,
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
};
