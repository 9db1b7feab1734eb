/** Issues as a list in Markdown, each a link with its key and title; what others wrote in a title stays text. Pure. */
export function markdownList(issues: readonly { key: string; title: string; link: string }[]): string {
  return issues.map(({ key, title, link }) => `- [${escaped(`${key} ${title}`)}](${link})`).join('\n');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\[\]<>*_`&!#~|@]/g, '\\$&');
}
