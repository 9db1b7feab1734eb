import { ask } from './api';
import type { ReactionData } from './data';
import { button, el } from './dom';

const offered = ['+1', '-1', 'heart', 'tada', 'eyes'];
const signs: Record<string, string> = {
  '+1': '👍',
  thumbsup: '👍',
  '-1': '👎',
  thumbsdown: '👎',
  heart: '❤️',
  tada: '🎉',
  eyes: '👀',
};

/** The reactions on an issue or a comment, and a way to add one. */
export function reactionBar(
  given: ReactionData[],
  subject: Record<string, string>,
  me: string,
  changed: () => void,
): HTMLElement {
  const emojis = [...new Set(given.map((one) => one.emoji))];
  const toggle = async (emoji: string) => {
    const mine = given.find((one) => one.emoji === emoji && one.user?.id === me);
    if (mine) await ask('mutation Unreact($id: String!) { reactionDelete(id: $id) { success } }', { id: mine.id });
    else
      await ask('mutation React($input: ReactionCreateInput!) { reactionCreate(input: $input) { success } }', {
        input: { ...subject, emoji },
      });
    changed();
  };
  const chips = emojis.map((emoji) => {
    const of = given.filter((one) => one.emoji === emoji);
    const mine = of.some((one) => one.user?.id === me);
    return button(
      `${signs[emoji] ?? `:${emoji}:`} ${of.length}`,
      { 'data-emoji': emoji, 'aria-pressed': String(mine), title: of.map((one) => one.user?.name ?? '').join(', ') },
      () => void toggle(emoji),
    );
  });
  const menu = el(
    'span',
    { class: 'emoji-menu', hidden: '' },
    offered.map((emoji) => button(signs[emoji] ?? emoji, { 'data-add-emoji': emoji }, () => void toggle(emoji))),
  );
  return el(
    'div',
    { class: 'reactions' },
    chips,
    button('☺', { 'aria-label': 'Add reaction' }, () => menu.toggleAttribute('hidden')),
    menu,
  );
}
