import { isLine, type Words } from './words';

const joints =
  /[,，、;]|\b(?:so that|in order to|damit|um|afin de|afin que|para que|para|i want to|i want|i would like to|i need to|i can|möchte ich|will ich|je veux|je souhaite|quiero|quero|я хочу|чтобы)\b|我希望|我想要|以便|したい|なぜなら/iu;
const opener = /^(?:(?:as (?:an?|the)|als(?: ein(?:e|er)?)?|en tant que?|como(?: um)?|作为|作為|как) ?|として)/i;

/** Whether nothing but filler ("type of user", "some goal") stands between the fixed words of a story. */
export function isDummyStory(known: Words, text: string): boolean {
  if (text.length > 200) return false;
  const parts = text
    .split(joints)
    .map((part) => part.trim().replace(opener, ''))
    .filter((part) => /\p{L}/u.test(part));
  return parts.length > 1 && parts.filter((part) => isLine(known, 'dummies', part)).length * 2 > parts.length;
}
