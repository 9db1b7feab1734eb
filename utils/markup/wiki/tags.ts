/** Within two braces it is a word in monospace. */
const tag = /(?<!\{)\{(code|noformat|quote|panel)(?::[^{}\n]{0,500})?\}/g;

/** The source with a line break before each container that starts in the middle of a line; code is left alone. */
export function withTagsOnLines(source: string): string {
  const parts: string[] = [];
  let last = 0;
  let inside: string | undefined;
  for (const { 0: whole, 1: name, index } of source.matchAll(tag)) {
    if (inside !== undefined) inside = whole === `{${inside}}` ? undefined : inside;
    else {
      parts.push(
        source.slice(last, index),
        /[^\s}]/.test(source.charAt(index - 1)) || source.charAt(index - 1) === ' ' ? '\n' : '',
      );
      last = index;
      if (name === 'code' || name === 'noformat') inside = name;
    }
  }
  return parts.join('') + source.slice(last);
}
