import {fromMarkdown} from 'mdast-util-from-markdown';
import {execSync} from 'node:child_process'; import {readFileSync} from 'node:fs';
const {analyse}=await import('/tmp/text/b.mjs');
const mode=process.argv[2];
const files=execSync("find node_modules -name '*.md' -size +1k -size -60k | sort | awk 'NR%3==0' | head -300").toString().trim().split('\n');
const words=s=>(s.match(/[\p{L}\p{M}\p{N}_]+/gu)??[]);
const mask=s=>s.replace(/https?:\/\/\S+|www\.\S+|\S+@\S+|\{[^}]*\}|%\S+/g,' ');
const text=src=>{const out=[]; const walk=(x)=>{ if(x.type==='text') out.push(x.value); else if(x.type==='image'||x.type==='imageReference') {out.push(' '); } else if(x.type==='break') out.push(' '); else if(x.type==='inlineCode') out.push(' '); else if(['html','code','definition'].includes(x.type)) {} else if(x.children){x.children.forEach(walk); if(['paragraph','heading'].includes(x.type)) out.push('\n');} };
 const tree=fromMarkdown(src); walk(tree); const html=(t=>{let c=0;const w=x=>{if(x.type==='html'&&!/^<!--/.test(x.value))c++;x.children?.forEach(w)};w(t);return c})(tree); return [out.join(''),html]};
const ours=src=>analyse([{path:'x',text:src,format:'markdown'}]).units[0].blocks.filter(x=>x.kind!=='altText').map(x=>x.text).join('\n');
let same=0,n=0; const diffs=[];
const check=(f,src)=>{const [t,html]=text(src); if(/\|[ \t]*:?-+|:?-+[ \t]*\|/.test(src)||html>0) return; const a=words(mask(t).normalize('NFC')); const b=words(mask(ours(src))); n++; if(a.join(' ')===b.join(' ')) same++; else { let i=0; while(a[i]===b[i]) i++; diffs.push([src.length,f+'\n   mdast: '+a.slice(Math.max(0,i-4),i+8).join(' ')+'\n   ours : '+b.slice(Math.max(0,i-4),i+8).join(' ')]); }};
if(mode!=='fuzz') for(const f of files){ let src=readFileSync(f,'utf8').replace(/\r\n/g,'\n'); if(/^---/.test(src)) continue; check(f,src);}
else { let seed=Number(process.argv[3]??1); const r=n=>{seed=(Math.imul(seed,1664525)+1013904223)>>>0; return Math.floor(seed/4294967296*n)};
 const A=['a','b1','cc','d','\n','\n','\n\n','> ','- ','1. ','2) ','  ','    ','\t',' ','*','**','_','`','``','[',']','(',')','[x]: /u\n','[x]','![','# ','## ','===\n','---\n','```\n','~~~\n','\\','&amp;','"','!','.','***\n','+ ','e'];
 for(let i=0;i<40000;i++){ let s=''; const l=1+r(14); for(let j=0;j<l;j++) s+=A[r(A.length)]; if(/^\uFEFF?(---|\+\+\+)/.test(s)) continue; check(JSON.stringify(s),s);} }
diffs.sort((x,y)=>x[0]-y[0]);
console.log(n,same); console.log(diffs.slice(0,25).map(d=>d[1]).join('\n'));
