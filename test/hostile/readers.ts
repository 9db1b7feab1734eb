import { codecs } from '@/utils/ledger/codecs';
import { readPage } from '@/utils/ledger/format';
import { readPolicy } from '@/utils/ledger/policy';
import { safeJson } from '@/utils/ledger/safe-json';
import { textOf } from '@/utils/model/blocks-text';
import { diffWords } from '@/utils/model/diff';
import type { Markup } from '@/utils/model/issue';
import { isIssueRef } from '@/utils/model/ref';
import { commentCommandsIn } from '@/utils/model/comment-command';
import { commentTextsOf } from '@/utils/views/comment-texts';
import { issueAt } from '@/utils/trackers/addresses';
import { parseAdf } from '@/utils/markup/adf/adf';
import { adfOf } from '@/utils/markup/adf/write';
import { markedOf } from '@/utils/markup/mark';
import { mostMarkup, toBlocks } from '@/utils/markup/to-blocks';
import { writtenIn } from '@/utils/markup/written';
import { judge } from '../model/judge';
import { draft } from '../model/summary-talk';

const person = { id: '1', name: 'ana' };
const at = '2026-11-01T10:00:00Z';

function judged(markup: Markup, source: string): unknown {
  return judge({ title: source.slice(0, 300), blocks: toBlocks({ markup, source }), facts: {} });
}

function drafted(markup: Markup, source: string): unknown {
  const body = toBlocks({ markup, source });
  const comments = ['1', '2'].map((id) => ({ id, author: { id, name: `p${id}` }, createdAt: at, body }));
  return draft({ title: 'A title', body, author: person, state: 'open', comments });
}

function commentCommands(markup: Markup, source: string): unknown {
  const body = { markup, source };
  const comment = { id: '1', author: person, at, body, reactions: [], mayEdit: true, link: 'https://a.example/1' };
  return commentCommandsIn(commentTextsOf({ comments: [comment], total: 1 }).list);
}

function documentOf(text: string): string {
  return JSON.stringify({
    version: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });
}

/** Every piece of code that is given what others wrote, by what it reads. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'GitHub Markdown': (source) => toBlocks({ markup: 'gfm', source }),
  'Jira wiki text': (source) => toBlocks({ markup: 'jira-wiki', source }),
  'plain text': (source) => toBlocks({ markup: 'plain', source }),
  'a Jira document': (text) => parseAdf(documentOf(text)),
  'a text to be posted in Jira': (text) => adfOf(toBlocks({ markup: 'gfm', source: text.slice(0, mostMarkup) })),
  'the text of blocks': (source) => textOf(toBlocks({ markup: 'gfm', source })),
  'readiness of Markdown': (source) => judged('gfm', source),
  'readiness of wiki text': (source) => judged('jira-wiki', source),
  'readiness of plain text': (source) => judged('plain', source),
  'readiness of a title': (title) => judge({ title, blocks: [], facts: {} }),
  'a summary of Markdown': (source) => drafted('gfm', source),
  'a summary of wiki text': (source) => drafted('jira-wiki', source),
  'comment commands in Markdown': (source) => commentCommands('gfm', source),
  'comment commands in wiki text': (source) => commentCommands('jira-wiki', source),
  'the mark of a comment': markedOf,
  'a comment to be changed': (source) => writtenIn({ markup: 'gfm', source }),
  'a ledger page': (source) => [readPage(source, codecs.markdown), readPage(source, codecs.wiki)],
  'a ledger page inside': (source) => readPage(`\`\`\`tend-entries\n${source}\n\`\`\``, codecs.markdown),
  'a policy': (source) => readPolicy(source, codecs.markdown),
  'what is written to a ledger': (source) => safeJson({ a: source, [source.slice(0, 1000)]: 1 }),
  'a text that was changed': (source) => diffWords(source, [...source].reverse().join('')),
  'a text with its end at its front': (source) =>
    diffWords(source, source.slice(source.length / 3) + source.slice(0, source.length / 3)),
  'an address': (source) =>
    issueAt(new URL(`https://ghe.example/${encodeURI(source.replaceAll(/[\ud800-\udfff]/g, ''))}`)),
  'the name of an issue': (source) => isIssueRef(source),
};
