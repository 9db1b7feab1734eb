import type { Block, Inline, Link } from '@/utils/model/blocks';

/** A text of others: its words, lists, code and links, never its markup. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  // Blocks have no identity but their place.
  return (
    <div class="prose" dir="auto">
      {blocks.map((block, at) => (
        <One key={`${at} ${block.kind}`} block={block} />
      ))}
    </div>
  );
}

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p>
          <b>
            <Line text={block.text} />
          </b>
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Line text={block.text} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map(({ checked, blocks }, at) => (
            <li key={`${at}`}>
              {checked !== undefined && (
                <span class="box" role="img" aria-label={checked ? 'done' : 'not done'}>
                  {checked ? '☑' : '☐'}{' '}
                </span>
              )}
              <Blocks blocks={blocks} />
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
    case 'panel':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'code':
      return <pre tabIndex={0}>{block.text}</pre>;
    case 'table':
      return (
        <ul>
          {block.rows.map((row, at) => (
            <li key={`${at}`}>
              {row.map((cell, column) => (
                <span key={`${column}`}>
                  {column > 0 && ' · '}
                  <Line text={cell} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      );
    case 'hidden':
      return null;
  }
}

/** A line with its links where their words stand; those whose words are not there follow it. */
function Line({ text: { text, links = [] } }: { text: Inline }) {
  const pieces: (string | Link)[] = [];
  let from = 0;
  for (const link of links) {
    const at = link.text === '' ? -1 : text.indexOf(link.text, from);
    if (at < 0) pieces.push(...(link.kind === 'mention' ? [] : [link]));
    else {
      pieces.push(text.slice(from, at), link);
      from = at + link.text.length;
    }
  }
  pieces.push(text.slice(from));
  return <>{pieces.map((piece, at) => (typeof piece === 'string' ? piece : <Anchor key={`${at}`} link={piece} />))}</>;
}

/** Only addresses of the web become links: a ticket's author may write any. */
function Anchor({ link: { kind, text, href } }: { link: Link }) {
  const shown = text || (kind === 'image' ? 'image' : href);
  return /^https?:\/\//i.test(href) ? (
    <a href={href} rel="noreferrer nofollow">
      {shown}
    </a>
  ) : (
    <span>{shown}</span>
  );
}
