import { build } from "esbuild"; import { gzipSync } from "node:zlib";
export async function size(code, dyn=true) {
  const r=await build({stdin:{contents:code,resolveDir:"/work/main",loader:"ts"},bundle:true,minify:true,format:"esm",platform:"browser",conditions:["@media-tasks/source"],outfile:"/out.js",write:false,metafile:true,
   external:["openapi-fetch"],plugins:dyn?[{name:"lazy",setup(b){b.onResolve({filter:/.*/},a=>a.kind==="dynamic-import"?{path:a.path,external:true}:undefined)}}]:[]});
  const f=r.outputFiles[0]; console.log(code.slice(0,90), "min", f.contents.length, "gz", gzipSync(f.contents,{level:9}).length);
  for (const [i,v] of Object.entries(Object.values(r.metafile.outputs)[0].inputs).sort((a,b)=>b[1].bytesInOutput-a[1].bytesInOutput)) process.argv[2]&&console.log("     ",v.bytesInOutput,i);
  return f.text;
}
const core='import {createClient} from "@media-tasks/runtime/v1"; import {parseHandle,formatHandle,MediaTaskError} from "@media-tasks/runtime"; globalThis.x=[createClient,parseHandle,formatHandle,MediaTaskError];';
import fs from "node:fs";
fs.writeFileSync("/tmp/b/core.js", await size(core)); await size(core,false);
await size('import {createClient} from "@media-tasks/runtime/v1"; import * as all from "@media-tasks/runtime"; globalThis.x=[createClient,all];',false);
await size('import {has,is,list,not,first} from "@media-tasks/runtime/v1"; globalThis.x=[has,is,list,not,first];',false);
await size('import {createZai} from "./generated/zai/src/index.ts"; globalThis.x=createZai;');
