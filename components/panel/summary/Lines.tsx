import { type SummaryLine, ownWords, summaryText } from '@/utils/model/summary-form';

/** The words that speak for a line nobody vouches for. */
const wordsOf = ({ why = [] }: SummaryLine): string =>
  [...new Set(why.flatMap(({ words }) => words || []))].map((words) => ` · “${words}”`).join('');

interface Props {
  lines: readonly SummaryLine[];
  known: readonly string[];
  text: string;
  change(text: string): void;
}

/** What the summary could say: a line is in the text or not, and ticking puts it there, under its heading. */
export function Lines({ lines, known, text, change }: Props) {
  const rows = new Set(text.split('\n').map((one) => one.trim()));
  const isIn = ({ written }: SummaryLine): boolean => rows.has(written);
  const toggle = (line: SummaryLine): void =>
    change(
      isIn(line)
        ? text
            .split('\n')
            .filter((one) => one.trim() !== line.written)
            .join('\n')
        : [summaryText(lines.filter((one) => one === line || isIn(one))), ...ownWords(text, known)].join('\n\n'),
    );
  const list = (some: readonly SummaryLine[]) => (
    <ul class="summary-lines">
      {some.map((line) => (
        <li key={line.kind + line.written} data-line={line.kind} data-certain={line.certain}>
          <label>
            <input type="checkbox" checked={isIn(line)} onChange={() => toggle(line)} />
            <span dir="auto">{line.text}</span>{' '}
            <span class="aside">
              {line.kind}
              {line.by && ` · ${line.by}`}
              {!line.certain && wordsOf(line)}
            </span>
          </label>
          {line.link && (
            <a href={line.link} rel="noreferrer" class="aside">
              source
            </a>
          )}
        </li>
      ))}
    </ul>
  );
  const perhaps = lines.filter(({ certain }) => !certain);
  return (
    <div role="group" aria-label="What the summary could say">
      {list(lines.filter(({ certain }) => certain))}
      {perhaps[0] && (
        <details class="hint">
          <summary>Perhaps: {perhaps.length} more</summary>
          {list(perhaps)}
        </details>
      )}
    </div>
  );
}
