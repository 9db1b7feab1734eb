import { describe, expect, it } from 'vitest';
import { cuesOf } from '@/utils/model/summary/cues';
import { cueKinds, sectionKinds } from '@/utils/model/summary/cue-kinds';
import { cueLanguages } from '@/utils/model/summary/languages/all';
import { draft, saying, thread, readAs } from './summary-talk';

/** What a team would write, one line for each rule. */
interface Sample {
  decided: string[];
  offered: string[];
  promised: string[];
  asked: string[];
  duty: string[];
  questions: string[];
  /** Settles nothing. */
  nothing: string[];
  heading: [heading: string, steps: string];
  proposal: [proposal: string, consent: string];
}

const samples: Record<string, Sample> = {
  en: {
    decided: ['We agreed to keep the old format.', 'Closing as a duplicate.'],
    offered: ['Fixed in #12.'],
    promised: ["I'll write the tests."],
    asked: ['@ana could you check the file?'],
    duty: ['We need to update the manual.'],
    questions: ['Which format do you mean?'],
    nothing: ['The file has forty lines.', 'Perhaps we could wait.'],
    heading: ['Decision', 'Next steps'],
    proposal: ['I propose two files.', 'Sounds good.'],
  },
  de: {
    decided: [
      'Wir haben uns auf das alte Format geeinigt.',
      'Ich schließe das Ticket.',
      'Es wurde beschlossen, die Datei zu teilen.',
    ],
    offered: ['Ist behoben in #12.'],
    promised: ['Ich schreibe die Tests morgen.', 'Das übernehme ich.'],
    asked: ['@ana kannst du die Datei prüfen?', 'Bitte die Anleitung noch ergänzen.'],
    duty: ['Wir müssen die Anleitung noch anpassen.'],
    questions: ['Welches Format ist gemeint?', 'Weiß jemand, woran das liegt'],
    nothing: ['Die Datei hat vierzig Zeilen.', 'Vielleicht könnten wir warten.'],
    heading: ['Entscheidung', 'Nächste Schritte'],
    proposal: ['Ich schlage zwei Dateien vor.', 'Klingt gut.'],
  },
  fr: {
    decided: [
      'Nous avons décidé de garder le format.',
      'Je ferme le ticket.',
      'Il a été convenu de partager le fichier.',
    ],
    offered: ['Corrigé dans #12.'],
    promised: ['Je vais écrire les tests.', "Je m'en occupe demain."],
    asked: ['@ana pourrais-tu vérifier le fichier ?', 'Merci de compléter le manuel.'],
    duty: ['Il faut encore ajouter un test.'],
    questions: ['Quel format faut-il ?', 'Pourquoi le fichier est-il vide ?'],
    nothing: ['Le fichier a quarante lignes.', 'On pourrait peut-être attendre.'],
    heading: ['Décision', 'Prochaines étapes'],
    proposal: ['Je propose deux fichiers.', "Je suis d'accord."],
  },
  es: {
    decided: ['Hemos decidido mantener el formato.', 'Cierro este ticket.', 'Se acordó dividir el archivo.'],
    offered: ['Corregido en #12.'],
    promised: ['Voy a escribir las pruebas.', 'Me encargo mañana.'],
    asked: ['@ana ¿puedes revisar el archivo?', '¿Podrías actualizar el manual?'],
    duty: ['Hay que actualizar el manual.'],
    questions: ['¿Qué formato usamos?', '¿Alguien sabe por qué falla?'],
    nothing: ['El archivo tiene cuarenta líneas.', 'Quizás podríamos esperar.'],
    heading: ['Decisión', 'Próximos pasos'],
    proposal: ['Propongo dos archivos.', 'De acuerdo.'],
  },
  pt: {
    decided: ['Decidimos manter o formato.', 'Vou fechar esta tarefa.', 'Foi acordado dividir o arquivo.'],
    offered: ['Corrigido em #12.'],
    promised: ['Vou escrever os testes.', 'Eu faço isso amanhã.'],
    asked: ['@ana você pode revisar o arquivo?', 'Alguém poderia atualizar o manual?'],
    duty: ['Precisamos atualizar o manual.'],
    questions: ['Qual formato usamos?', 'Alguém sabe por que falha'],
    nothing: ['O arquivo tem quarenta linhas.', 'Talvez poderíamos esperar.'],
    heading: ['Decisão', 'Próximos passos'],
    proposal: ['Proponho dois arquivos.', 'Concordo.'],
  },
  ja: {
    decided: ['今の形式を残すことに決まりました。', '重複のためクローズします。', 'A案を採用しました。'],
    offered: ['#12 で修正しました。'],
    promised: ['テストを追加します。', '明日対応します。'],
    asked: ['@ana さん、ファイルを確認していただけますか？', 'レビューをお願いします。'],
    duty: ['マニュアルを更新する必要があります。'],
    questions: ['どの形式でしょうか', 'なぜ空になりますか？'],
    nothing: ['ファイルは四十行です。', '待ってもいいかもしれません。'],
    heading: ['決定事項', '今後の対応'],
    proposal: ['二つに分けることを提案します。', '賛成です。'],
  },
  zh: {
    decided: ['我们决定保留旧格式。', '经讨论决定拆分文件。', '重复了，关闭。'],
    offered: ['已在 #12 修复。'],
    promised: ['我来修复这个问题。', '我明天会添加测试。'],
    asked: ['@ana 请检查一下文件。', '麻烦更新一下手册。'],
    duty: ['我们还需要更新手册。'],
    questions: ['用哪种格式呢', '为什么文件是空的？'],
    nothing: ['文件有四十行。', '也许可以再等等。'],
    heading: ['决定', '下一步'],
    proposal: ['建议分成两个文件。', '同意。'],
  },
};

const sure = (lines: readonly { certain: boolean }[]): boolean => lines.some(({ certain }) => certain);

describe.each(Object.entries(samples))('a thread in %s', (_code, sample) => {
  it.each(sample.decided)('asserts that something is settled: %s', (text) => {
    expect(sure(saying(text).decisions)).toBe(true);
  });

  it.each(sample.offered)('offers as settled, perhaps: %s', (text) => {
    expect(saying(text).decisions.map(({ certain }) => certain)).toEqual([false]);
  });

  it.each(sample.promised)('is a promise of the speaker: %s', (text) => {
    expect(saying(text).nextSteps).toMatchObject([{ owner: 'ben' }]);
  });

  it.each(sample.asked)('asks somebody to do something: %s', (text) => {
    expect(saying(text).nextSteps).toMatchObject([{ owner: 'ana' }]);
  });

  it.each(sample.duty)('names work for nobody yet: %s', (text) => {
    expect(saying(text).nextSteps).toMatchObject([{ owner: null }]);
  });

  it.each(sample.questions)('asks: %s', (text) => {
    expect(saying(text).questions).toMatchObject([{ answeredBy: null }]);
  });

  it.each(sample.nothing)('settles nothing: %s', (text) => {
    const { decisions, nextSteps } = saying(text);
    expect([decisions, sure(nextSteps)]).toEqual([[], false]);
  });

  it('knows its headings', () => {
    const [heading, steps] = sample.heading;
    expect(sure(saying(`## ${heading}\n\nA B 12`).decisions)).toBe(true);
    expect(sure(saying(`${heading}: A B 12`).decisions)).toBe(true);
    expect(saying(`**${steps}**\n\n- A B 12`).nextSteps).toMatchObject([{ span: 'A B 12', certain: true }]);
  });

  it('takes up a proposal that another accepts', () => {
    const [proposal, consent] = sample.proposal;
    expect(
      readAs(draft(thread('', ['ben', proposal], ['cleo', consent])).decisions).map(({ commentId }) => commentId),
    ).toContain('c1');
    expect(readAs(draft(thread('', ['ben', proposal])).decisions)).toEqual([]);
  });
});

describe('the languages', () => {
  it('are seven, each with every section and the cues that make a draft', () => {
    expect(cueLanguages.map(({ code }) => code).sort()).toEqual(Object.keys(samples).sort());
    const optional = new Set(['imperative', 'rhetorical']);
    for (const language of cueLanguages) {
      expect(
        cueKinds.filter((kind) => language.cues[kind] === undefined && !optional.has(kind)),
        language.code,
      ).toEqual([]);
      expect(sectionKinds.filter((kind) => language.sections[kind].length === 0)).toEqual([]);
    }
  });

  it('can be put in order, every cue of them, and leave no part unnamed', () => {
    for (const language of cueLanguages) {
      const cues = cuesOf(language);
      for (const kind of cueKinds) expect(() => cues.tells(kind, 'x')).not.toThrow();
      const named = JSON.stringify([language.cues, language.parts, language.sections]).matchAll(/\{([a-z]+)\}/g);
      for (const [, name = ''] of named) expect(language.parts, `${language.code}: ${name}`).toHaveProperty(name);
    }
  });

  it('are written as texts are read: without accents, in lower case', () => {
    for (const language of cueLanguages) {
      const written = JSON.stringify([
        Object.values(language.cues),
        language.fillers,
        Object.values(language.sections),
      ]).replaceAll(/\\\\[A-Za-z]/g, '');
      expect(written.match(/[\u00c0-\u00ff]|[A-Z]/g), language.code).toBeNull();
    }
  });

  it('but English survive as JSON', () => {
    expect(JSON.parse(JSON.stringify(cueLanguages))).toEqual(cueLanguages);
  });
});
