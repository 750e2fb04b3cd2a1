import { readFileSync } from 'node:fs'
import { bringIn } from './server/outside/documents/bring-in.ts'
for (const f of process.argv.slice(2)) {
 const t=Date.now(); let mb=0
 const d = await bringIn({name:f,bytes:readFileSync(f)},{onMemory:(m)=>{mb=m}}).catch((e)=>({title:e.message,blocks:[],warnings:[]}))
 console.log(f,Date.now()-t,'ms',mb,'MB',d.blocks.length,d.title,d.warnings)
}
process.exit()
