import { describe, expect, it } from 'vitest';
import { asserted, draft, saying, thread } from './summary-talk';

describe('a denial', () => {
  it.each([
    'There was no agreement on the columns.',
    'Nothing has been decided about the header.',
    'It is not clear to me that anybody agreed; I doubt we decided it.',
    'Es wurde noch keine Entscheidung getroffen.',
    'Ich bezweifle, dass das beschlossen wurde.',
    "Aucune décision n'a été prise.",
    'No se ha decidido el formato.',
    'Ninguém decidiu o formato ainda.',
    'まだ決まっていません。',
    '我们还没有做出决定。',
  ])('is no decision: %s', (text) => {
    expect(saying(text).decisions).toEqual([]);
  });
});

describe('a courtesy', () => {
  it.each([
    'I will look forward to the new list.',
    "I'll keep you posted.",
    'I will let everyone know once it rains.',
    'Ich freue mich auf die neue Liste.',
    'Ich gebe Bescheid, falls etwas auffällt.',
    "J'ai hâte de voir la liste.",
    'Te aviso si veo algo.',
    '何かあればお知らせします。',
  ])('is no next step: %s', (text) => {
    expect(saying(text).nextSteps).toEqual([]);
  });

  it('beside a promise leaves the promise', () => {
    expect(saying("I'll write the test, and I look forward to your review.").nextSteps).toHaveLength(1);
  });
});

describe('a mail below an answer', () => {
  it.each([
    'From: Ana\nDate: Monday\nSubject: List',
    'Von: Ana\nGesendet: Montag\nAn: Ben\nBetreff: Liste',
    'De : Ana\nEnvoyé : lundi\nÀ : Ben\nObjet : Liste',
    'De: Ana\nEnviado el: lunes\nPara: Ben\nAsunto: Lista',
    '差出人: Ana\n送信日時: 月曜日\n宛先: Ben',
    '发件人：Ana\n发送时间：周一\n收件人：Ben',
    '-----Original Message-----',
  ])('is not what its sender says: %s', (head) => {
    const found = saying(`Fine.\n\n${head}\n\nWe decided to drop the list. Could you write the test?`);
    expect([found.decisions, found.nextSteps, found.questions]).toEqual([[], [], []]);
  });

  it('needs more than one line of a head', () => {
    expect(asserted(saying('From: the call\n\nWe decided to drop the list.').decisions)).toHaveLength(1);
  });
});

describe('an answer', () => {
  it.each([
    'Let me check that first.',
    "I'll get back to you.",
    'Ich muss das erst noch klären.',
    'Je vais vérifier.',
    'Tengo que preguntar.',
    '確認してみます。',
    '我先确认一下。',
  ])('is not put off: %s', (text) => {
    const { questions } = draft(thread('', ['ana', 'Which file is it?'], ['ben', text], ['ben', 'The second one.']));
    expect(questions[0]?.answeredBy).toBe('c3');
    expect(saying(text).decisions).toEqual([]);
  });

  it.each(['Found it.', 'Gefunden.', 'Trouvé.', 'Resuelto.', '解決しました。'])('may be own: %s', (text) => {
    const { questions } = draft(thread('', ['ana', 'Which file is it?'], ['ana', text]));
    expect(questions[0]?.answeredBy).toBe('c2');
  });
});

describe('a refusal', () => {
  it.each([
    'We are not adding a third column.',
    "Sorry, we're not changing that.",
    'No, we are not supporting tabs.',
    'Das bauen wir nicht ein.',
    'Danke, aber wir nehmen die dritte Spalte nicht auf.',
    "Merci, mais nous n'ajoutons pas cette colonne.",
    'Nous ne ferons pas cela.',
    'Gracias, pero no vamos a añadir esa columna.',
    'Não vamos adicionar essa coluna.',
    'この列は追加しません。',
    '我们不会添加这一列。',
  ])('is offered: %s', (text) => {
    expect(saying(text).decisions.map(({ span }) => span)).toContain(text);
  });
});

describe('what somebody else will do', () => {
  it('is a step, and not of who says so', () => {
    expect(saying('Dana will write the manual until Monday.').nextSteps).toMatchObject([{ owner: null }]);
    expect(saying('ダナさんがテストを書きます。').nextSteps).toMatchObject([{ owner: null }]);
    for (const text of [
      'Dana wird die Anleitung bis Montag schreiben.',
      'Dana va écrire le manuel avant lundi.',
      'Dana escribirá el manual antes del lunes.',
      'Dana vai escrever o manual até segunda.',
      'Dana 会写手册。',
    ])
      expect([text, saying(text).nextSteps.map(({ owner }) => owner)]).toEqual([text, [null]]);
    for (const text of [
      'Das wird die Anleitung kürzer machen.',
      'This will stop the list.',
      'Cela va arrêter la liste.',
    ])
      expect([text, saying(text).nextSteps.map(({ owner }) => owner)]).toEqual([text, []]);
    expect(draft(thread('', ['cleo', 'A'], ['ben', 'cleoさんが対応します。'])).nextSteps).toMatchObject([
      { owner: 'cleo' },
    ]);
  });
});

describe('the present tense with a day', () => {
  it.each([
    'OK pour moi, je publie lundi.',
    'Je teste la liste demain.',
    'Bien vu, je le corrige ce soir.',
    'Passt, ich teste die Liste morgen.',
    'Ich schreibe die Anleitung am Montag.',
    'De acuerdo, lo publico el lunes.',
    'Pruebo la lista mañana.',
    'Certo, eu publico na segunda.',
    'Testo a lista amanhã.',
    '明日リストを確認します。',
    '我明天测试一下。',
  ])('promises: %s', (text) => {
    expect(saying(text).nextSteps).toMatchObject([{ owner: 'ben' }]);
  });
});

describe('a label after a list', () => {
  it.each([
    ['Dana writes the manual', 'Next steps', 'Open', 'who tells the lawyers?'],
    ['Dana schreibt die Anleitung', 'Nächste Schritte', 'Offen', 'wer sagt es den Anwälten?'],
    ['Dana écrit le manuel', 'Prochaines étapes', 'Ouvert', 'qui le dit aux avocats ?'],
    ['Dana escribe el manual', 'Próximos pasos', 'Abierto', '¿quién avisa a los abogados?'],
    ['ダナさんが説明書を書く', '今後の対応', '未決', '誰が伝えますか？'],
    ['Dana 写手册', '下一步', '待定', '谁通知律师？'],
  ])('ends it: %s', (step, steps, label, question) => {
    const found = saying(`**${steps}:**\n- ${step}\n**${label}:** ${question}`);
    expect(found.nextSteps.map(({ span }) => span)).toEqual([step]);
  });
});

describe('who asks that the issue be closed', () => {
  it.each([
    'Please close.',
    'Bitte schließen.',
    'Merci de fermer.',
    'Por favor, cerrar.',
    'Pode fechar.',
    'クローズしてください。',
    '请关闭。',
  ])('decides: %s', (text) => {
    expect(saying(text).decisions.map(({ span }) => span)).toEqual([text]);
  });
});

describe('lines broken by hand', () => {
  it.each([
    [
      'Nach langem Hin und Her mit den Anwälten haben wir beschlossen, beide\nListen zu behalten.',
      'Ich werde\ndie Anleitung schreiben.',
    ],
    [
      'Après une longue discussion avec les avocats nous avons décidé de\ngarder les deux listes.',
      'Je vais\nécrire le manuel.',
    ],
    [
      'Después de hablar mucho tiempo con los abogados hemos decidido que\nse quedan las dos listas.',
      'Voy a\nescribir el manual.',
    ],
    [
      'Depois de muita conversa com os advogados decidimos que vamos\nmanter as duas listas.',
      'Vou\nescrever o manual.',
    ],
  ])('are one sentence: %s', (decision, step) => {
    const found = saying(`${decision}\n${step}`);
    expect(found.decisions.map(({ span }) => span)).toEqual([decision]);
    expect(found.nextSteps.map(({ span }) => span)).toContain(step);
  });

  it('are one sentence', () => {
    const text =
      'Since all of the lawyers were on holiday this month we agreed to\nkeep both of the lists.\nI will\nask them again.';
    const found = saying(text);
    expect(found.decisions.map(({ span }) => span)).toContain(text.slice(0, text.indexOf('\nI will')));
    expect(found.nextSteps.map(({ span }) => span)).toContain('I will\nask them again.');
  });
});
