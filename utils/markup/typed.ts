/**
 * What stays as it is where names in a Markdown text are looked for: code, targets of links, addresses. A pattern's
 * source.
 */
export const keptInMarkdown =
  '```[\\s\\S]*?(?:```|$)|~~~[\\s\\S]*?(?:~~~|$)|`[^`\\n]*`|\\]\\([^)\\n]*\\)|https?:\\/\\/\\S+';

/** The same of Jira's wiki text. */
export const keptInWiki =
  '\\{code[^}\\n]{0,200}\\}[\\s\\S]*?(?:\\{code\\}|$)|\\{noformat[^}\\n]{0,200}\\}[\\s\\S]*?(?:\\{noformat\\}|$)|\\{\\{[^}\\n]*\\}\\}|\\[[^\\]\\n]{0,500}\\]|https?:\\/\\/\\S+';
