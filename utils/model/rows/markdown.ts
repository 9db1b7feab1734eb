/** Issues as a list in Markdown, each a link with its key and title; what others wrote in a title stays text. Pure. */
export function markdownList(issues: readonly { key: string; title: string; link: string }[]): string {
  return issues.map(({ key, title, link }) => `- [${markdownText(`${key} ${title}`)}](${link})`).join('\n');
}

/** What others wrote as text of one line, whatever Markdown would make of it. Pure. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\[\]<>*_`&!#~|@]/g, '\\$&');
}
