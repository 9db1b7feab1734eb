/** Phrases as they are written down, over as many lines as they take, as one text: parted by `|`. */
export function phraseList({ raw }: TemplateStringsArray): string {
  return (raw[0] ?? '').trim().replace(/\s*\n\s*/g, '');
}
