import { toBlocks } from '@/utils/trackers/markup';
import { vocabulary } from './model/judge';
import { read } from '@/utils/model/readiness/reading/reading';
import { gfm } from './trackers/markups/markdown';
import { tickets } from './trackers/markups/tickets';
const t=tickets.find(t=>t.title.startsWith('Warn before'))!;
for(const src of [gfm(t.parts),'Should the theme follow the system setting? Answer: yes it does so','Which x?\n\nShould the theme follow the system setting? Answer: foo bar\nAnd who pays? Answer: foo bar'])
console.log(src, JSON.stringify(read({title:'x',blocks:toBlocks({markup:'gfm',source:src}),facts:{}},vocabulary).passages.map(p=>[p.text,p.role,p.section.kind,p.block,p.links.length, p.sentences.map(s=>s.text)])));
