import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';
import { fates } from './fates';
import { work } from './work';

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
  cues: { ...fates, ...work },
};
