import { readFileSync } from 'node:fs';
import { toBlocks } from '@/utils/trackers/markup';
import { judge } from './model/judge';
for (const l of readFileSync('../shared/cases/faults-2026-11.jsonl','utf8').trim().split('\n')) {
  const d=JSON.parse(l); if(d.kind!=='readiness') continue;
  const r=judge({title:d.title,blocks:toBlocks({markup:d.markup,source:d.body}),facts:{}});
  const bad:string[]=[];
  for(const [k,v] of Object.entries(d.expect)) { const x=r.find(y=>y.id===k)!; if(x.verdict!==v) bad.push(`${k}: ${x.verdict} not ${v} (${x.why}) ${JSON.stringify(x.evidence?.map(e=>e.text))}`); }
  for(const [k,v] of Object.entries(d.expect_why??{})) { const x=r.find(y=>y.id===k)!; if(x.why!==v) bad.push(`${k}: ${x.why} not ${v}`); }
  for(const [k,v] of Object.entries(d.expect_fix??{})) { const x=r.find(y=>y.id===k)!; if(x.fix!==v) bad.push(`${k}: ${x.fix} not ${v}`); }
  for(const [k,v] of Object.entries(d.expect_evidence_not??{})) { const x=r.find(y=>y.id===k)!; if(x.evidence?.some(e=>e.text===v)) bad.push(`${k}: evidence ${v}`); }
  if(bad.length) console.log('BAD',d.id,bad.join('; '));
}
