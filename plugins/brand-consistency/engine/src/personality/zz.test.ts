import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { brandbookSchema } from '../brandbook/schema';
import { MANNERS } from './manners';
import { mannerRules } from './rules';
import { heard } from './testing';
const C='/work/main/demo/company/';
test('x',()=>{
  const mis=new Set(parse(readFileSync(C+'misfits.yaml','utf8')).map((m:any)=>m.asset+'/'+m.locale));
  const all=mannerRules(brandbookSchema.parse({brandbook:1,brand:{id:'b',name:'B'},personality:{weAreNot:MANNERS.map(m=>m.names.en[0])}}));
  const own=new Map(readdirSync(C+'brandbooks').map(f=>{const b=brandbookSchema.parse(parse(readFileSync(C+'brandbooks/'+f,'utf8')));return [b.brand.id,mannerRules(b)]}));
  const out:string[]=[];
  const units=(v:any,p:string):any[]=>typeof v==='string'?[{path:p,text:v,format:'plain'}]:typeof v==='object'&&v?Object.entries(v).flatMap(([k,x])=>units(x,p+'.'+k)):[];
  let n=0;
  for(const f of readdirSync(C+'assets')) for(const a of parse(readFileSync(C+'assets/'+f,'utf8'))) for(const [l,v] of Object.entries(a.locales)){
    const id=a.key+'/'+l; const m=mis.has(id); if(!m)n++;
    const u=units(v,'');
    if(m) out.push('MISFIT '+id+' own: '+heard(own.get(a.brand)!,u).map(x=>x.rule.split('.').slice(2).join('.')+'='+x.actual).join('; '));
    else for(const x of heard(all,u)) out.push('clean '+id+' '+x.rule+' '+x.actual);
  }
  // dev texts of the public brand set, each with its own denials
  const bs=JSON.parse(readFileSync('/work/shared/eval/brands/brands.json','utf8'));
  for(const b of bs){
    const r=mannerRules(brandbookSchema.parse({brandbook:1,brand:{id:'b',name:'B'},personality:{weAreNot:b.we_are_not}}));
    const ts=readFileSync('/work/shared/eval/brands/texts.jsonl','utf8').trim().split('\n').map((x:string)=>JSON.parse(x)).filter((t:any)=>t.brand===b.id);
    let h=0,ha=0; for(const t of ts){h+=heard(r,units(t.text,'t')).length; ha+=heard(all,units(t.text,'t')).length}
    out.push(['PUBLIC',b.id,b.split,ts.length,'own hits',h,'all manners',ha,'unknown',r.unknown.join('|')].join(' '));
  }
  writeFileSync('/tmp/manners/out.txt','clean n='+n+'\n'+out.join('\n'));
});
