/**
 * Proves that every regular expression of the source takes a time linear in its input: `npm run check:regexes`. Exit code 1 when one does not, or
 * cannot be judged.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = new URL('../src/', import.meta.url);
const found: Found[] = [];
const unread: string[] = [];

for (const name of readdirSync(ROOT, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts')) continue;
  const file = ts.createSourceFile(name, readFileSync(new URL(name, ROOT), 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    const place = (): string => `src/${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ place: place(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression)) {
      unread.push(place());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

function isRegExp(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'RegExp';
}

const bad: string[] = [];
for (const { place, source, flags } of found) {
  const judged = await check(source, flags, { timeout: 20_000 });
  if (judged.status === 'safe') continue;
  const why = judged.status === 'vulnerable' ? judged.complexity.summary : `not judged (${judged.error.kind})`;
  bad.push(`${place}: /${source}/${flags}: ${why}`);
}
for (const line of bad) console.log(line);
for (const place of unread)
  console.log(`${place}: a RegExp made at run time cannot be read here; write it as a literal`);
console.log(`${found.length} regular expressions, ${found.length - bad.length} linear`);
process.exitCode = bad.length + unread.length > 0 ? 1 : 0;
