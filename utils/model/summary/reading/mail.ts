/** Names of who sent a mail, and of what else its head says, in the languages of drafts. */
const from = /^\W{0,3}(?:from|von|de|発信者|差出人|发件人|發件人|寄件者)\W{0,3}[:：]/iu;
const more =
  /^\W{0,3}(?:sent|date|to|subject|gesendet|datum|an|betreff|envoy[ée]|date|à|objet|enviado(?: el| em)?|fecha|data|para|asunto|assunto|送信日時|日時|宛先|件名|发送时间|發送時間|日期|收件人|主题|主題)\W{0,3}[:：]/iu;

/** What mail programs write above the mail that is answered. */
const announced =
  /^\W{0,3}-{3,} ?(?:original message|urspr(?:ü|ue)ngliche nachricht|message d'origine|mensaje original|mensagem original|元のメッセージ|原始邮件|原始郵件)/iu;

/**
 * Where the mail that somebody answers begins in some lines: below it nothing is their own word. Looks at each
 * row once.
 */
export function mailStart(lines: readonly { text: string }[]): { line: number; sign: number } | undefined {
  let last: { line: number; sign: number } | undefined;
  let since = 0;
  for (const [line, { text }] of lines.entries()) {
    // Most texts have no sign that all of these have, and nothing is counted before the first.
    if (last === undefined && !/[:：]|---/.test(text)) continue;
    let sign = 0;
    for (const row of text.split('\n')) {
      // Few lines have a sign that all of these have.
      const isLabelled = row.includes(':') || row.includes('：');
      if (row.includes('---') && announced.test(row)) return { line, sign };
      since += 1;
      if (isLabelled && last !== undefined && since <= 2 && more.test(row)) return last;
      if (isLabelled && from.test(row)) {
        last = { line, sign };
        since = 0;
      }
      sign += row.length + 1;
    }
  }
  return undefined;
}
