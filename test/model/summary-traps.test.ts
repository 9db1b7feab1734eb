import { describe, expect, it } from 'vitest';
import { asserted, saying } from './summary-talk';

/** Sentences that hold the words of a decision or of a next step, and are none; and what is one all the same. */
interface Traps {
  /** Nothing in it may be asserted as decided. */
  undecided: string[];
  /** Nothing in it may be asserted as a next step. */
  undone: string[];
  /** A report that the work is done, offered as the way the issue ended. */
  reported: string[];
  /** Asserted as decided, though it looks like one of the above. */
  decided: string[];
  /** A next step, asserted or offered, though it looks like one of the above. */
  next: string[];
}

const traps: Record<string, Traps> = {
  en: {
    undecided: [
      'Closing the dialog twice empties the list.',
      'The server will close the connection then.',
      'Close the window and open it again.',
      'The port is set to 8080 and marked as deprecated.',
      "I'm in favour of option two.",
      'It leaves a duplicate of the row.',
      'The promise was resolved twice.',
      'My resolution is 1920x1080.',
      'Consensus nodes lose their votes.',
      'There is some support, but not enough consensus.',
      'Two years ago we decided to parse it twice.',
      'In our company we decided to block the port.',
      'What was decided is not in the manual.',
      'I decided to try the other file first.',
      'People never agreed on the order of the columns.',
      'If we decide to drop it, the file stays.',
      "Once it is decided, I'll tell you.",
      'The decision is up to you.',
      'This was closed by accident.',
      'Agreed on the first point.',
      'The team seems to have decided something.',
      'Resolution: 1920x1080',
    ],
    undone: [
      'If nobody reads it, we should drop the file.',
      'You should set the flag in the settings.',
      'Feel free to ask in the forum.',
      'I would appreciate it.',
      "Let's drop the third column.",
      'PRs are welcome.',
      'Then we will get an empty file.',
      'The header must be included.',
      "I'll be honest, it is slow.",
      'Would you be able to use the flag for that?',
      'I could live with it.',
      'We sometimes have to read it twice.',
      'Please feel free to ask.',
      "We don't require a review here.",
      '@ana should be able to open it.',
      'Ok to do that.',
      'Pending PR #12 for the header.',
      '@ana should be fixed in the next release.',
      'I can confirm the report.',
    ],
    reported: [
      "I've changed the header, it opens now.",
      'I just merged the fix.',
      'It seems solved closing',
      '"Ledger" it is.',
      'We are not pursuing this format.',
      'We will do so in the spring.',
      'Sure, ok to merge.',
      'We are keeping the comma.',
      'Defer to the spring release.',
      'I just published a version that reads it.',
      "Let's give it a try.",
    ],
    decided: [
      'The request was rejected because nobody reads the file.',
      "Fixed by the last release, so I'm closing this.",
      'We discussed it and decided to keep both.',
      "I'm closing a bunch of old reports.",
    ],
    next: [
      "Don't forget to rebuild the index.",
      'Please check whether the file opens.',
      'Adding the column today.',
      'Testing the header as well.',
      "I'll send it tomorrow, ok?",
      'Author to split the file.',
      "I'm finishing it on Friday.",
      "I'll need you to send the invoice.",
    ],
  },
  de: {
    undecided: [
      'Ich schließe das Fenster und es bleibt leer.',
      'Ergebnis: Die Liste bleibt leer.',
      'Wir nehmen an, dass die Datei leer ist.',
      'Die Reihenfolge ist in der Datei festgelegt.',
      'Letztes Jahr haben wir beschlossen, die Datei zu teilen.',
      'Was beschlossen wurde, steht im Handbuch.',
      'Bisher wurde nichts entschieden.',
      'Wenn wir uns entschieden haben, sage ich es.',
    ],
    undone: [
      'Ich nehme an, die Datei ist leer.',
      'Wenn ich die Datei teste, bleibt sie leer.',
      'Ich frage mich, woran das liegt.',
      'Du kannst die Datei im Menü öffnen.',
      'Ich werde nicht schlau daraus.',
    ],
    reported: ['Merge ich gleich.', 'Ich habe das Format angepasst.', 'Das wird vorerst nicht umgesetzt.'],
    decided: ['Wir haben uns für das alte Format entschieden.', 'Ich schließe das Ticket, da es läuft.'],
    next: ['Bitte prüfen, ob die Datei aufgeht.', 'Die Anleitung muss angepasst werden.'],
  },
  fr: {
    undecided: [
      'Je ferme la fenêtre et la liste est vide.',
      'Résultat : la liste est vide.',
      'Le formulaire est validé.',
      'On valide le formulaire deux fois.',
      'Nous avons décidé cela il y a deux ans.',
      'Ce qui a été décidé est dans le manuel.',
      "On n'a rien décidé.",
    ],
    undone: [
      'Quand je teste le fichier, il est vide.',
      'Vous pouvez ouvrir le fichier dans le menu.',
      'Je suis en faveur du second fichier.',
    ],
    reported: [
      'Je vais le fusionner.',
      "J'ai corrigé le format.",
      "C'est corrigé depuis hier.",
      'Les champs sont intégrés.',
    ],
    decided: ["L'équipe a tranché pour le premier format, nous le gardons.", 'Je ferme ce ticket.'],
    next: ["J'ajoute le champ demain.", 'Il nous faut vérifier le format.', 'Merci de compléter le manuel.'],
  },
  es: {
    undecided: [
      'Cuando cierro la ventana, la lista queda vacía.',
      'No funciona como se esperaba.',
      'Estoy a favor de la segunda opción.',
      'Resultado: la lista está vacía.',
      'El pago se rechazó.',
      'Cerré la incidencia que era parecida.',
      'El año pasado decidimos dividir el archivo.',
      'Lo que se decidió está en el manual.',
      'No se ha decidido nada.',
    ],
    undone: [
      'El software falla con archivos grandes.',
      'Puede ser mejor esperar.',
      'Cuando reviso el archivo, está vacío.',
      'Tienes que abrir el archivo en el menú.',
    ],
    reported: ['Mañana voy a hacer el merge.', 'He corregido el formato.', 'Corregí el archivo.'],
    decided: ['El equipo ha rechazado la propuesta.', 'Lo cierro por duplicado.'],
    next: ['Mañana revisaré el archivo.', 'Queda pendiente terminar el manual.', '@ana ¿puede revisar el archivo?'],
  },
  pt: {
    undecided: [
      'Não funciona como esperado.',
      'A nota foi aprovada.',
      'Resultado: a lista está vazia.',
      'Vou atualizar o manual com o que ficou decidido.',
      'No ano passado decidimos dividir o arquivo.',
      'Ninguém decidiu nada.',
      'Fechei a janela e a lista ficou vazia.',
      'Fechei a tarefa que era parecida.',
    ],
    undone: [
      'Minha dúvida é que isso pode mudar a lista.',
      'Quando faço o teste, a lista fica vazia.',
      'Fique à vontade para abrir outra tarefa.',
    ],
    reported: ['Amanhã vou fazer o merge.', 'Corrigi o formato.', 'Adicionei o campo.'],
    decided: ['A equipe decidiu manter o formato.', 'Fechando por duplicidade.'],
    next: ['@ana pode revisar o arquivo?', 'Eu abro uma tarefa para isso.'],
  },
  ja: {
    undecided: [
      'ダイアログを閉じます。',
      'キーが重複しています。',
      '想定通りに動きません。',
      '## 方針\n\n三つの列を足す',
      '昨年、分割することに決まりました。',
      'まだ決まっていない。',
      'クローズしますか？',
    ],
    undone: ['保存したときに更新します。', 'どうぞよろしくお願いいたします。'],
    reported: [
      'この案でお願いします。',
      '日程は十時で確定。',
      '一覧に名前を表示するようにしました。',
      '次回に見送りとさせていただきます。',
    ],
    decided: ['仕様通りです。', '本件はクローズします。', '検討の結果、分割することにしました。'],
    next: ['表記を揃えましょう。', '資料を確認いたします。', 'ご意見をください！'],
  },
  zh: {
    undecided: [
      '窗口关闭了，列表还是空的。',
      '数据重复了。',
      '顺序由参数决定。',
      '结果取决于版本。',
      '去年我们决定拆分文件。',
      '我们还没有决定。',
      '最终选择了重装。',
    ],
    undone: [
      '不仅慢，还要修改两个文件。',
      '不要修改这个文件。',
      '程序会在启动时创建文件。',
      '你可以在菜单里添加文件。',
    ],
    reported: ['列名改为数字。', '我重新提交了一个新的文件。', '现在没报错了。'],
    decided: ['这个工单关掉了。', '和 #12 重复。', '经讨论，我们决定采用新格式。', '先关闭这个问题。'],
    next: ['我们在排查导出的错误。', '接下来需要更新手册。'],
  },
};

describe.each(Object.entries(traps))(
  'words of a decision or of a next step in %s',
  (_code, { undecided, undone, reported, decided, next }) => {
    it.each(undecided)('settle nothing: %s', (text) => {
      expect(asserted(saying(text).decisions)).toEqual([]);
    });

    it.each(undone)('ask for nothing: %s', (text) => {
      expect(asserted(saying(text).nextSteps)).toEqual([]);
    });

    it.each(reported)('report an end, perhaps: %s', (text) => {
      expect(saying(text).decisions.map(({ certain }) => certain)).toContain(false);
    });

    it.each(decided)('settle it: %s', (text) => {
      expect(asserted(saying(text).decisions)).not.toEqual([]);
    });

    it.each(next)('are a next step: %s', (text) => {
      expect(saying(text).nextSteps.map(({ span }) => span)).toContain(text);
    });
  },
);
