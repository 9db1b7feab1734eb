import type { Language } from './language';

export const spanish: Language = {
  code: 'es',
  spaced: true,
  common:
    'al|como|con|cuando|de|debe|del|el|en|es|esta|este|está|la|las|lo|los|más|no|para|pero|por|que|quiero|se|si|son|su|un|una|usuario|y',
  headings: {
    criteria:
      'ca|condiciones de aceptación|condiciones de satisfacción|criterio de aceptación|criterios|criterios de aceptación|criterios de validación|criterios de éxito|definición de hecho|definición de terminado|entregables|escenario|hecho cuando|pruebas de aceptación|reglas|requerimientos|requisitos|resultado|validaciones|validación',
    expected:
      'comportamiento correcto|comportamiento deseado|comportamiento esperado|esperado|expectativa|que deberia pasar|resultado deseado|resultado esperado|se espera',
    story: 'caso de uso|historia|historias de usuario|relato',
    role: 'como|quien|rol|usuario|yo como',
    want: 'acción|deseo|funcionalidad|me gustaría|meta|necesito|puedo|que|quiero|quisiera',
    benefit: 'a fin de|beneficio|con el fin de|de manera que|de modo que|para|para poder|para que|por qué|razón',
    problem:
      'comportamiento actual|comportamiento observado|descripción del error|descripción del problema|estado actual|fallo|incidencia|lo que ocurre|problema|qué ocurre|qué pasa|resultado actual|resultado obtenido|situación actual|síntoma',
    reason: 'antecedentes|contexto|finalidad|impacto|justificación|motivación|necesidad|objetivo|propósito|valor',
    steps: 'caso de prueba|como reproducir|para reproducir|pasos|procedimiento|reproducción',
    questions: 'cuestiones abiertas|duda|pendiente de aclarar|por aclarar|pregunta|puntos abiertos',
    dependencies: 'bloqueado por|depende de|dependencia|precondiciones|precondición|prerrequisitos|requisitos previos',
    documents:
      'adjunto|anexo|boceto|captura|diseño|documentación|documento|enlace|especificación|imágenes|maqueta|prototipo|recurso|referencia|registro',
    checklist: 'definición de preparado|lista de comprobación|lista de verificación',
    tasks: 'actividades|pendiente|por hacer|próximos pasos|subtarea|tarea',
    proposal: 'análisis|causa|detalle|implementación|propuesta|solución|sugerencia',
    description: 'alcance|descripcion|enunciado|introducción|resumen|tema|visión general',
  },
  signals: {
    trouble:
      'a mano|a pesar|actualmente|aunque|bloquea*|complicad*|deja de|dejan de|dejó de|demasiad*|desaparece*|dificultad*|difícil*|duplicad*|en este momento|en lugar|en vez|errores|falla|fallan|fallo|falta|faltan|ilegible*|imposible|inconsistente*|inesperad*|insuficiente*|inválid*|lamentablemente|lenta|lento|limitad*|mal|manualmente|molest*|nada|ninguna|ninguno|ningún|nunca|obsolet*|perder|perdida|perdido|pierde|pierden|por ahora|problema*|quej*|rota|roto|se cierra|se cuelga|sin|solamente|solo|tarda|tardan|vacía|vacío',
    reason:
      'a fin|así|con el fin|con el objetivo|de forma que|de manera que|de modo que|debido|el objetivo|evitar|facilitar|gracias|importante|mejorar|necesari*|para|permita|permite|permitir|permitiría|por eso|por lo que|porque|pues|puesto que|ya que|útil',
    want: 'debo|debo poder|desea|desean|deseo|funcionalidad|me gustaría|necesita|necesitamos|necesitan|necesito|poder|pueda|puedo|queremos|quiere|quieren|quiero|quisiera|requiero',
    role: 'como|en calidad de|siendo|yo como',
    when: 'al|cuando|mientras|si|una vez',
    must: 'debe|deben|deberá|deberán|debería|deberían|esperada|esperado|ha de|hay que|no podrá|no puede|no pueden|obligatori*|podrá|podrán|se espera|solo puede|tengo que|tiene que|tienen que',
    criterion: 'comportamiento esperado|criterio de aceptación|resultado esperado',
    builders:
      'colegas|compañeros|creo|deberíamos|desarrolladores|diseñadores|el equipo|equipo|hemos|nosotros|podemos|podría|podríamos|quizá|tal vez|testers|vamos',
    order:
      'actualiza|actualización|agrega|añade|añadir|cambia|corrección|corrige|crea|creación|crear|desarrollo|elimina|eliminación|favor|haz|implementa|implementación|modificación|permitir|poder',
    prompt: 'aquí|describir|ej|explica|incluye|indica|por ejemplo|por favor|rellena|resume|si aplica|si procede',
    promptSelf:
      'adjunte capturas|borra esta|clara y concisa|complete esta|describa|describa aquí|describe aquí|describe el|describe la|describe lo|elimine esta|escriba aquí|escribe aquí|esta plantilla|esta sección|explica aquí|indique aquí|lo más detallado|pegue aquí|por favor describe|qué esperaba|qué esperabas|rellena este|rellene|su idea|su problema|tu idea|tu problema|tu solicitud|una descripción clara',
    conduct: 'acepto|confirmo|he buscado|he leído|he verificado',
    blocking:
      'a la espera de|bloqueada por|bloqueado por|depende de|depende del|dependiente de|después de terminar|esperando a|pendiente de|prerrequisito|requiere #|requisito previo',
    enclosed: 'adjunta|adjunto|en anexo|en el anexo|ver captura|ver imagen',
    document:
      'boceto*|captura*|diagrama*|diseño*|ejemplo*|encuesta|especificaci*|estudio|guía|informe*|maqueta*|norma|plantilla|prototipo*|registro*',
    sayer: 'cliente|correo|dice|dijo|escribe|mensaje|según',
    answer: 'decidido|r:|respuesta|resuelto|sí',
    given: 'dada|dada la|dado|dado que',
    whenStep: 'cuando',
    thenStep: 'entonces',
    verb: 'aparece|bloquea|cierra|da|desaparece|devuelve|es|está|funciona|genera|hace|muestra|muestran|permite|permitir|puede|pueden|queda|se|son',
    joint: 'a|al|con|cuando|desde|en|entre|hasta|mediante|para|por|según|si|sin|sobre|tras',
    today:
      'actualmente|ahora|ahora mismo|en este momento|hasta ahora|hoy|hoy en día|por ahora|por el momento|a día de hoy|hoy por hoy',
    gesture: 'hacer clic|haz clic|pulsar|pulsa|abrir|abre|ir a|seleccionar|iniciar sesión|escribir|presionar',
    later: 'más tarde|luego|pronto|será|serán|adjuntaré|adjuntaremos|mañana|después|pendiente',
  },
  placeholders:
    'criterio 1|criterio 2|en proceso|pendiente|por completar|por definir|por determinar|por hacer|sin definir',
  nothing: 'nada|ninguna|ninguno|no aplica|no hay|no procede',
  dummies:
    'acción|algo|alguien|alguna acción|alguna razón|algún beneficio|algún objetivo|algún resultado|beneficio|cierta|cierto|cosa|funcionalidad|hacer|hacer algo|lograr|meta|motivo|objetivo|obtener|quién|qué|razón|resultado|rol|tal|tipo de persona|tipo de rol|tipo de usuario|un beneficio|un objetivo|un rol|un usuario|una acción|una cosa|una funcionalidad|una razón|usuario|valor',
  vague:
    'funciona|funciona bien|funciona correctamente|hecho|implementado|probado|prueba|que funcione|terminado|todo funciona|ver descripción',
  generic:
    'ayuda|cambio|de|descripción|documentación|errores|fallo|funcionalidad|historia|incidencia|mejora|nueva|nuevo|petición|pregunta|problema|página|requisito|solicitud|tarea|título|usuario|varios',
  orderForm: 'first ^[a-z]{2,}(?:ar|er|ir)(?:l[oa])?$',
  fixes: {
    description: 'Hoy ocurre … cuando …. Esto afecta a … porque …. Queremos … para que ….',
    story: 'Como …, quiero … para que ….',
    criteria: 'Criterios de aceptación:\n- Dado …, cuando …, entonces …',
    documents: 'Maqueta, especificación, comentarios o registro: …',
    answer: 'Respuesta: …',
  },
};
