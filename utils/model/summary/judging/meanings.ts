import { once } from '../../once';
import { cueKinds } from '../cue-kinds';
import type { Statement } from '../reading/statement';
import { Bits } from '../sieve/bits';
import { marks } from '../sieve/marks';
import { type Fact, factOf } from './fact';

/**
 * What plain words mean in all languages alike, so that what was learned in one of them holds in the others, those
 * without cues of their own (Russian, Dutch) among them. A line for each language: English, German, French, Spanish,
 * Portuguese, Russian, Dutch, Japanese, Chinese. Beginnings of words, in lower case and without accents, as texts are
 * read.
 */
const meanings = {
  done: `
fix|done|implemented|merged|resolved|landed|released|shipped|deployed|published|solved|pushed
behoben|erledigt|gefixt|umgesetzt|korrigiert
corrige|resolu|termine|integre|publie
corregid|resuelt|hecho|arreglad|solucionad|implementad
corrigid|resolvid|feito|ajustad
исправлен|исправил|сделан|сделал|готово|решено|реализован|добавил|добавлен|пофиксил|выложил
opgelost|gedaan|klaar|toegevoegd|verwerkt
修正しました|対応しました|完了|マージしました|直しました|追加しました
已修|修复了|修好|已完成|搞定|已合并|已解决|已更新|已添加`,
  closes: `
clos|duplicate|wontfix|obsolete|supersede
geschlossen|schliess
ferme|cloture
cierr|cerra
fech
закры|дубликат
gesloten|sluit
クローズ|閉じ|重複
关闭|關閉|关了|关掉|重复`,
  settles: `
decid|decision|agree|consensus|conclu|chose|accept|reject|approve|declin
entschieden|beschlossen|geeinigt|festgelegt|abgelehnt|angenommen
convenu|retenu|refus|tranche
acord|acept|rechaz
aceit|recus
решили|решение|договорились|согласован|принято|отклон
beslo|afgesproken|akkoord|gekozen
決定|決ま|採用|却下|合意|ことにし|ことになり
决定|一致|采用|採用|拒绝|確定|确定`,
  will: `
i'll|i will|i'm going|let me|we'll
ich werde|mache ich|schaue ich|kummere
je vais|je m'en|nous allons|on va
voy a|me encargo|vamos a
vou|farei|iremos
сделаю|исправлю|добавлю|посмотрю|проверю|поправлю|попробую|буду|будем|займусь|напишу|выложу|планирую
ik zal|ga ik|ik ga|zal ik|we gaan
します|やります|予定
我会|我來|我来|我先|我去|我再|将会|准备|打算|有空`,
  must: `
should|need|must|have to|has to|ought
muss|soll|brauch
il faut|faudrait|doit|devons|besoin
hay que|debe|tenemos que|falta
precis|deve|temos que
надо|нужно|необходимо|следует|стоит|должн|требуется
moet|nodig|zou
必要|べき|ほうがいい|方がいい|ないと
需要|应该|應該|必须|要先|得先|还要`,
  asks: `
please|could you|can you|would you|pls|try
bitte|kannst du|konntest
merci de|peux-tu|pouvez|pourr|s'il
por favor|puede|podria
pode|poderia
пожалуиста|можешь|можете|попробуи|даваи|сделаи|проверь|посмотри
kun je|graag|alsjeblieft|kan iemand|wil je
お願い|ください|いただけ|もらえ
请|請|麻烦|麻煩|能否|帮忙|試試|试试`,
  later: `
tomorrow|soon|later|next|today|once|after
morgen|bald|spater|nachste
demain|bientot|prochain
manana|pronto|luego|proxim
amanha|breve|depois
завтра|скоро|позже|потом|вечером|сегодня|следующ
straks|binnenkort|volgende
明日|後で|次の|今週|近日
明天|稍后|以后|之后|下次|晚点|回头|周末|改天`,
};

/** Where a word begins here: where one begins for a sieve, and behind the signs that go on a word for it. */
const wordStarts = [marks.wordStart, "'", '-', '_'];

interface Pattern {
  /** In a sieve. */
  number: number;
  /** The number alone, and texts of which one is in whatever has the meaning. */
  alone: Bits;
  needed: readonly string[];
  fact: Fact;
  pattern: RegExp;
}

/** Put in order for the first discussion, since a background that wakes up seldom reads one. */
const patterns = once((): readonly Pattern[] =>
  Object.entries(meanings).map(([name, text], at) => {
    const words = text.trim().split(/[|\n]/);
    const spaced = words.filter((word) => !/[\u3040-\u9fff]/.test(word));
    const unspaced = words.filter((word) => /[\u3040-\u9fff]/.test(word));
    const number = cueKinds.length + at;
    return {
      number,
      alone: Bits.of([number]),
      needed: [...spaced.flatMap((word) => wordStarts.map((start) => start + word)), ...unspaced],
      fact: factOf(`means ${name}`),
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})[\\p{L}']*|${unspaced.join('|')}`, 'u'),
    };
  }),
);

/**
 * What the meanings need, by number, behind those of the cues. The sieve for English looks for them in the same pass:
 * English is looked for in every text.
 */
export function meaningNeeds(): (readonly [number: number, texts: readonly string[]])[] {
  return patterns().map(({ number, needed }) => [number, needed]);
}

/** A meaning that a text has, and the first words that have it. */
interface Meaning {
  fact: Fact;
  words: string;
}

/** What words in a sentence mean, each meaning once. */
export function meaningsIn(statement: Pick<Statement, 'plain' | 'may'>): readonly Meaning[] {
  const found: Meaning[] = [];
  for (const { alone, fact, pattern } of patterns()) {
    const words = statement.may(alone) ? pattern.exec(statement.plain)?.[0] : undefined;
    if (words !== undefined) found.push({ fact, words });
  }
  return found;
}
