import { readFileSync } from 'node:fs';
import { toBlocks } from '@/utils/trackers/markup';
import { judge } from './model/judge';
for(const l of readFileSync('../shared/readiness/dev.jsonl','utf8').trim().split('\n')){const d=JSON.parse(l); if(!process.argv.slice(2).includes(d.id))continue; const r=judge({title:d.title??'',blocks:toBlocks({markup:d.markup,source:d.body}),facts:{}});
 console.log('#####',d.id,d.markup,d.title,'\n',d.body.slice(0,1500)); for(const k of ['story','criteria']){const x=r.find(y=>y.id===k)!; console.log('>>',k,x.verdict,JSON.stringify(x.evidence?.map(e=>e.text)))} console.log(d.labels.user_story_or_problem,d.labels.user_story_or_problem_evidence,'|',d.labels.acceptance_criteria,d.labels.acceptance_criteria_evidence)}
