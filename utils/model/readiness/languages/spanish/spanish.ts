import type { Language } from '../language';
import { phraseList } from '../phrase-list';
import { headings } from './headings';
import { signals } from './signals';

export const spanish: Language = {
  code: 'es',
  spaced: true,
  common: phraseList`
    al|como|con|cuando|de|debe|del|el|en|es|esta|este|está|la|las|lo|los|más|no|para|pero|por|que|quiero|se|si|son|su|
    un|una|usuario|y
  `,
  headings,
  signals,
  placeholders: phraseList`
    criterio 1|criterio 2|en proceso|pendiente|por completar|por definir|por determinar|por hacer|sin definir
  `,
  nothing: 'nada|ninguna|ninguno|no aplica|no hay|no procede',
  dummies: phraseList`
    acción|algo|alguien|alguna acción|alguna razón|algún beneficio|algún objetivo|algún resultado|beneficio|cierta|
    cierto|cosa|funcionalidad|hacer|hacer algo|lograr|meta|motivo|objetivo|obtener|quién|qué|razón|resultado|rol|tal|
    tipo de persona|tipo de rol|tipo de usuario|un beneficio|un objetivo|un rol|un usuario|una acción|una cosa|
    una funcionalidad|una razón|usuario|valor
  `,
  vague: phraseList`
    funciona|funciona bien|funciona correctamente|hecho|implementado|probado|prueba|que funcione|terminado|
    todo funciona|ver descripción
  `,
  generic: phraseList`
    ayuda|cambio|de|descripción|documentación|errores|fallo|funcionalidad|historia|incidencia|mejora|nueva|nuevo|
    petición|pregunta|problema|página|requisito|solicitud|tarea|título|usuario|varios
  `,
  orderForm: 'first ^[a-z]{2,}(?:ar|er|ir)(?:l[oa])?$',
  fixes: {
    description: 'Hoy ocurre … cuando …. Esto afecta a … porque …. Queremos … para que ….',
    story: 'Como …, quiero … para que ….',
    criteria: 'Criterios de aceptación:\n- Dado …, cuando …, entonces …',
    documents: 'Maqueta, especificación, comentarios o registro: …',
    answer: 'Respuesta: …',
  },
};
