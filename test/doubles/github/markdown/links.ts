import type { TokenizerAndRendererExtension } from 'marked';

/** `@person` and `#12` become links, as on GitHub. */
export function links(repo: string): TokenizerAndRendererExtension[] {
  return [
    {
      name: 'mention',
      level: 'inline',
      start: (source) => indexOf(source, /(?<![\w`])@[a-z\d]/i),
      tokenizer: (source) => tokenOf('mention', /^@([a-z\d][a-z\d-]{0,38})(?![\w-])/i.exec(source)),
      renderer: (token) =>
        `<a class="user-mention notranslate" data-hovercard-type="user" href="https://github.com/${token['name']}">@${token['name']}</a>`,
    },
    {
      name: 'issueLink',
      level: 'inline',
      start: (source) => indexOf(source, /(?<![\w&`])#\d/),
      tokenizer: (source) => tokenOf('issueLink', /^#(\d{1,9})(?!\w)/.exec(source)),
      renderer: (token) =>
        `<a class="issue-link js-issue-link" data-hovercard-type="issue" href="https://github.com/${repo}/issues/${token['name']}">#${token['name']}</a>`,
    },
  ];
}

function indexOf(source: string, pattern: RegExp): number | undefined {
  const found = source.search(pattern);
  return found < 0 ? undefined : found;
}

function tokenOf(type: string, match: RegExpExecArray | null): { type: string; raw: string; name: string } | undefined {
  return match ? { type, raw: match[0], name: match[1] ?? '' } : undefined;
}
