// usage: node typst.mjs FONTS SOURCES OUT   sets each .typ file of a folder as a PDF with tags (Typst's default);
// one process and one compiler for all, as is fastest
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fs from 'node:fs';
import path from 'node:path';

const [fonts, sources, out] = process.argv.slice(2);
const workspace = path.resolve(sources);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fonts] }] });
for (const file of fs.readdirSync(workspace).sort()) {
  const compiled = compiler.compile({ mainFilePath: path.join(workspace, file) });
  if (!compiled.result) {
    compiled.printDiagnostics();
    process.exit(1);
  }
  fs.writeFileSync(path.join(out, path.basename(file, '.typ') + '.pdf'), compiler.pdf(compiled.result, {}));
  compiler.evictCache(10);
}
