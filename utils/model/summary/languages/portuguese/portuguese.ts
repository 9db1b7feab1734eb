import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';
import { fates } from './fates';
import { work } from './work';

/** Portuguese of Brazil and Portugal. Written without accents, as all cues are. */
export const portuguese: CueLanguage = {
  code: 'pt',
  spaced: true,
  parts: {
    w: cueWords`\w`,
    end: cueWords`[^\p{L}\p{N}]*$`,
    thing: cueWords`
      (?:isso|isto|(?:o|a|este|esta|essa|esse) (?:ticket|issue|tarefa|pr|chamado|topico|discussao|bug)s?(?! (?:que|relacionad|anterior)))
    `,
    ref: cueWords`#\w+  \w+[-#/]\d+`,
    do: cueWords`\w{2,24}(?:ar|er|ir)(?:-\w{1,4})?  por  repor`,
  },
  fillers: cueWords`
    ok|certo|bom|bem|sim|nao(?=[,.;:!])|obrigad[oa]|valeu|ola|oi|entao|e|mas|perfeito|otimo|beleza|claro|alem disso|atualizacao|edit|alias|pessoal|gente|a todos|todos|no fim|enfim
  `,
  sections: {
    decision: cueWords`
      (?:a |as |nossa )?(?:decisao|decisoes|conclusao|conclusoes|resolucao|acordos?|consenso|decidido|acordado|resultado d[ao] (?:reuniao|votacao|discussao))(?: (?:da|do|de|final|tomadas?|na|no) ?.{0,40})?
    `,
    steps: cueWords`
      (?:os |nossos )?(?:proximos? passos?|pendencias|pendentes?|tarefas(?: pendentes)?|a fazer|acoes|todos?|to-?do)(?: .{1,40})?
    `,
    summary: cueWords`(?:breve )?(?:resumo|em resumo|recapitulacao|ata|tl;?dr)(?: .{1,40})?`,
    questions: cueWords`
      em aberto|a discutir
      (?:as |minhas )?(?:perguntas?|perguntas? abertas?|duvidas|questoes(?: em aberto)?|pontos em aberto)(?: .{1,40})?
    `,
  },
  cues: { ...fates, ...work },
};
