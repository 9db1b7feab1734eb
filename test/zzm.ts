import { readFileSync } from 'node:fs';
import { toBlocks } from '@/utils/trackers/markup';
import { judge } from './model/judge';
const L:any={title:['clear_title',(v:any)=>v===true],description:['description',(v:any)=>v==='ok'],story:['user_story_or_problem',(v:any)=>v],criteria:['acceptance_criteria',(v:any)=>v],documents:['supporting_docs',(v:any)=>v],questions:['open_questions',(v:any)=>v.length===0],dependencies:['dependencies',(v:any)=>v.length===0]};
const items=readFileSync('../shared/readiness/dev.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l));
const R=new Map<any,any>();
for(const d of items) R.set(d,judge({title:d.title??'',blocks:toBlocks({markup:d.markup,source:d.body}),facts:{}}));
for(const [id,[lab,want]] of Object.entries(L) as any){
 let tp=0,fp=0,fn=0;const bad:string[]=[];
 for(const d of items){ if(d.borderline.includes(lab))continue; const inv=id==='questions'||id==='dependencies'; let w=!!want(d.labels[lab]),g=R.get(d).find((x:any)=>x.id===id).verdict==='pass'; if(inv){w=!w;g=!g;} if(w&&g)tp++; else if(g){fp++;bad.push('FP '+d.id+' '+d.language)} else if(w){fn++;bad.push('FN '+d.id+' '+d.language)} }
 console.log(id.padEnd(13),'P',(tp/(tp+fp)).toFixed(3),'R',(tp/(tp+fn)).toFixed(3),bad.join(', '));
}
