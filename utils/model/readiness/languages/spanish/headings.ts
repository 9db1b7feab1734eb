import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What stands over sections of Spanish tickets. */
export const headings: Language['headings'] = {
  criteria: phraseList`
    ca|condiciones de aceptación|condiciones de satisfacción|criterio de aceptación|criterios|criterios de aceptación|
    criterios de validación|criterios de éxito|definición de hecho|definición de terminado|entregables|escenario|
    hecho cuando|pruebas de aceptación|reglas|requerimientos|requisitos|resultado|validaciones|validación
  `,
  expected: phraseList`
    comportamiento correcto|comportamiento deseado|comportamiento esperado|esperado|expectativa|que deberia pasar|
    resultado deseado|resultado esperado|se espera
  `,
  story: 'caso de uso|historia|historias de usuario|relato',
  role: 'como|quien|rol|usuario|yo como',
  want: 'acción|deseo|funcionalidad|me gustaría|meta|necesito|puedo|que|quiero|quisiera',
  benefit: 'a fin de|beneficio|con el fin de|de manera que|de modo que|para|para poder|para que|por qué|razón',
  problem: phraseList`
    comportamiento actual|comportamiento observado|descripción del error|descripción del problema|estado actual|fallo|
    incidencia|lo que ocurre|problema|qué ocurre|qué pasa|resultado actual|resultado obtenido|situación actual|síntoma
  `,
  reason: 'antecedentes|contexto|finalidad|impacto|justificación|motivación|necesidad|objetivo|propósito|valor',
  steps: 'caso de prueba|como reproducir|para reproducir|pasos|procedimiento|reproducción',
  questions: 'cuestiones abiertas|duda|pendiente de aclarar|por aclarar|pregunta|puntos abiertos',
  dependencies: 'bloqueado por|depende de|dependencia|precondiciones|precondición|prerrequisitos|requisitos previos',
  documents: phraseList`
    adjunto|anexo|boceto|captura|diseño|documentación|documento|enlace|especificación|imágenes|maqueta|prototipo|
    recurso|referencia|registro
  `,
  checklist: 'definición de preparado|lista de comprobación|lista de verificación',
  tasks: 'actividades|pendiente|por hacer|próximos pasos|subtarea|tarea',
  proposal: 'análisis|causa|detalle|implementación|propuesta|solución|sugerencia',
  description: 'alcance|descripcion|enunciado|introducción|resumen|tema|visión general',
};
