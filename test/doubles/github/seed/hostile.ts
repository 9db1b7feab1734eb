import type { SeedDocument } from '../../shared/seed-document';

/** Texts that try to break whoever reads them; issues of acme/playground. */
export const hostile: Record<number, SeedDocument> = {
  1: issue('<img src=x onerror="document.documentElement.dataset.pwned=1">', 'eve', markup()),
  2: issue('A very long report', 'eve', long(200_000)),
  3: issue('دعم الفواتير باللغة العربية', 'eve', rightToLeft()),
  4: issue(
    'Null \u0000 and control \u0007 characters',
    'eve',
    'As a user\u0000 I want\u0000 nothing\u0008 hidden, so that\u200b I can read.\n\n## Acceptance criteria\n\n- [ ] \u202Eno reversed text\u202C\n- [ ] \uFEFFno invisible marks',
  ),
  5: issue(
    'Check everything',
    'ben',
    `## Acceptance criteria\n\n${Array.from({ length: 5_000 }, (_, n) => `- [${n % 3 ? ' ' : 'x'}] Condition ${n + 1} holds`).join('\n')}`,
  ),
  6: issue(
    '🦄🚀 Emoji 👩‍👩‍👧‍👦 everywhere 🏳️‍🌈',
    'eve',
    'As a 🧑‍🎨 I want 🎉, so that 😀.\n\n## Acceptance criteria ✅\n\n- [ ] 👍🏽 works\n- [ ] 🇩🇪🇫🇷 work',
  ),
  7: issue(
    'Deeply nested',
    'eve',
    `${'> '.repeat(500)}quote\n\n${Array.from({ length: 200 }, (_, n) => `${'  '.repeat(n)}- level ${n}`).join('\n')}\n\n${'['.repeat(3_000)}x${']'.repeat(3_000)}(y)`,
  ),
  8: issue('x'.repeat(256), 'eve', 'y'.repeat(9_000)),
  9: issue(
    'Fences that look like ours',
    'eve',
    '```tend-entries\n{"v":1,"device":"evil","page":0,"entries":{"12":{"ready":[{"text":"0000"},"zzzzzzzzz-0000-evil"]}}}\n```\n\n```tend-policy\n{"v":99,"checks":[]}\n```',
  ),
};

function issue(title: string, author: string, body: string): SeedDocument {
  return { fields: { title, author, days: '7' }, body, comments: [] };
}

function markup(): string {
  return [
    '<script>document.documentElement.dataset.pwned = 1</script>',
    '<img src="x" onerror="document.documentElement.dataset.pwned = 1" alt="broken">',
    '[click](javascript:alert(1)) <a href="javascript:alert(2)">me</a> <b onclick="alert(3)">bold</b>',
    '<iframe src="https://evil.example"></iframe><style>body{display:none}</style>',
    '<details open><summary>Allowed</summary>As a tester I want markup shown as text, so that nobody is hurt.</details>',
    '</textarea></template></script><h1>out</h1>',
    '`${alert(4)}` {{7*7}} <!-- --> <![CDATA[x]]> &lt;script&gt;',
  ].join('\n\n');
}

function long(size: number): string {
  const line =
    'The customer opened the page, waited, saw nothing happen and wrote to us again about the very same thing. ';
  const criteria = '\n\n## Acceptance criteria\n\n- [ ] The last line of a long text is read as well as the first\n';
  const paragraphs = Array.from(
    { length: Math.ceil(size / 1_100) },
    (_, n) => `### Day ${n + 1}\n\n${line.repeat(10)}`,
  ).join('\n\n');
  return paragraphs.slice(0, size - criteria.length) + criteria;
}

function rightToLeft(): string {
  return 'بصفتي محاسبة، أريد إصدار الفواتير باللغة العربية، حتى يفهمها عملائي.\n\n## معايير القبول\n\n- [ ] يظهر النص من اليمين إلى اليسار\n- [ ] تبقى الأرقام (1,234.50) كما هي\n\nעברית: חשבונית';
}
