import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What words and phrases of Spanish sentences tell. */
export const signals: Language['signals'] = {
  trouble: phraseList`
    a mano|a pesar|actualmente|aunque|bloquea*|complicad*|deja de|dejan de|dejó de|demasiad*|desaparece*|dificultad*|
    difícil*|duplicad*|en este momento|en lugar|en vez|errores|falla|fallan|fallo|falta|faltan|ilegible*|imposible|
    inconsistente*|inesperad*|insuficiente*|inválid*|lamentablemente|lenta|lento|limitad*|mal|manualmente|molest*|nada|
    ninguna|ninguno|ningún|nunca|obsolet*|perder|perdida|perdido|pierde|pierden|por ahora|problema*|quej*|rota|roto|
    se cierra|se cuelga|sin|solamente|solo|tarda|tardan|vacía|vacío
  `,
  reason: phraseList`
    a fin|así|con el fin|con el objetivo|de forma que|de manera que|de modo que|debido|el objetivo|evitar|facilitar|
    gracias|importante|mejorar|necesari*|para|permita|permite|permitir|permitiría|por eso|por lo que|porque|pues|
    puesto que|ya que|útil
  `,
  want: phraseList`
    debo|debo poder|desea|desean|deseo|funcionalidad|me gustaría|necesita|necesitamos|necesitan|necesito|poder|pueda|
    puedo|queremos|quiere|quieren|quiero|quisiera|requiero
  `,
  role: 'como|en calidad de|siendo|yo como',
  when: 'al|cuando|mientras|si|una vez',
  must: phraseList`
    debe|deben|deberá|deberán|debería|deberían|esperada|esperado|ha de|hay que|no podrá|no puede|no pueden|obligatori*|
    podrá|podrán|se espera|solo puede|tengo que|tiene que|tienen que
  `,
  criterion: 'comportamiento esperado|criterio de aceptación|resultado esperado',
  builders: phraseList`
    colegas|compañeros|creo|deberíamos|desarrolladores|diseñadores|el equipo|equipo|hemos|nosotros|podemos|podría|
    podríamos|quizá|tal vez|testers|vamos
  `,
  order: phraseList`
    actualiza|actualización|agrega|añade|añadir|cambia|corrección|corrige|crea|creación|crear|desarrollo|elimina|
    eliminación|favor|haz|implementa|implementación|modificación|permitir|poder
  `,
  prompt: 'aquí|describir|ej|explica|incluye|indica|por ejemplo|por favor|rellena|resume|si aplica|si procede',
  promptSelf: phraseList`
    adjunte capturas|borra esta|clara y concisa|complete esta|describa|describa aquí|describe aquí|describe el|
    describe la|describe lo|elimine esta|escriba aquí|escribe aquí|esta plantilla|esta sección|explica aquí|
    indique aquí|lo más detallado|pegue aquí|por favor describe|qué esperaba|qué esperabas|rellena este|rellene|su idea|
    su problema|tu idea|tu problema|tu solicitud|una descripción clara
  `,
  conduct: 'acepto|confirmo|he buscado|he leído|he verificado',
  blocking: phraseList`
    a la espera de|bloqueada por|bloqueado por|depende de|depende del|dependiente de|después de terminar|esperando a|
    pendiente de|prerrequisito|requiere #|requisito previo
  `,
  enclosed: 'adjunta|adjunto|en anexo|en el anexo|ver captura|ver imagen',
  document: phraseList`
    boceto*|captura*|diagrama*|diseño*|ejemplo*|encuesta|especificaci*|estudio|guía|informe*|maqueta*|norma|plantilla|
    prototipo*|registro*
  `,
  sayer: 'cliente|correo|dice|dijo|escribe|mensaje|según',
  answer: 'decidido|r:|respuesta|resuelto|sí',
  given: 'dada|dada la|dado|dado que',
  whenStep: 'cuando',
  thenStep: 'entonces',
  verb: phraseList`
    aparece|bloquea|cierra|da|desaparece|devuelve|es|está|funciona|genera|hace|muestra|muestran|permite|permitir|puede|
    pueden|queda|se|son
  `,
  joint: 'a|al|con|cuando|desde|en|entre|hasta|mediante|para|por|según|si|sin|sobre|tras',
  today: phraseList`
    actualmente|ahora|ahora mismo|en este momento|hasta ahora|hoy|hoy en día|por ahora|por el momento|a día de hoy|
    hoy por hoy
  `,
  gesture: 'hacer clic|haz clic|pulsar|pulsa|abrir|abre|ir a|seleccionar|iniciar sesión|escribir|presionar',
  later: 'más tarde|luego|pronto|será|serán|adjuntaré|adjuntaremos|mañana|después|pendiente',
};
