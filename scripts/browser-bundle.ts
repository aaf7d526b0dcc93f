import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a bundler makes of these lines for browsers; `iife` puts their exports on a global of the name `depeche`. */
export async function browserBundle(contents: string, format: 'esm' | 'iife' = 'esm'): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format,
    globalName: 'depeche',
    platform: 'browser',
    target: 'es2022',
    // Accents as they are, as Rollup and webpack leave them: modules are read as UTF-8.
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
