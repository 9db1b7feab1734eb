import { comment, draft, thread } from '../model/summary-talk';
const lines = [
  "I'll add a test tomorrow. Could you check the file?",
  'We decided to keep the old format, since nobody reads the new one.',
  'The log has forty lines. It fails on Linux with version 3.2, but not on others.',
  '@ana please have a look at the second file.\n\n> Could you check the file?\n\nYes, it opens.',
  'Closing, as it works now.',
  'Reopening: still fails here.',
  'I propose to keep both.',
  'Sounds good to me.',
  '- [ ] write the manual\n- [ ] ask the lawyers\n\nWhat else is missing?',
  'Wir müssen die Anleitung noch anpassen. Ich schreibe die Tests.',
  'テストを追加します。レビューをお願いします。',
];
const make = (n: number) => ({
  ...thread(''),
  comments: Array.from({ length: n }, (_x, at) =>
    comment(
      at,
      ['ana', 'ben', 'cleo', 'dan'][at % 4] ?? 'ana',
      `${lines[at % lines.length]}\n\n${lines[(at * 7) % lines.length]} ${at}`,
    ),
  ),
});
for (const n of [500, 1000, 2000, 1000]) {
  const t = make(n);
  let best = 1e9;
  for (let i = 0; i < 5; i++) {
    const s = process.cpuUsage();
    draft(t);
    const { user, system } = process.cpuUsage(s);
    best = Math.min(best, (user + system) / 1000);
  }
  console.log(n, best);
}
const a = { ...thread(''), comments: [comment(1, 'ben', 'a\n'.repeat(100000), undefined, 'plain')] };
for (let i = 0; i < 3; i++) {
  const s = process.cpuUsage();
  draft(a);
  const { user } = process.cpuUsage(s);
  console.log('a lines', user / 1000);
}
