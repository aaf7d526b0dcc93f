import ts from 'typescript';

/**
 * The code of a bundle with its top-level variables as constants where nothing changes them, as they were in the sources: the bundler writes
 * `var`, and what is in one the engine reads anew at every use. An enum stays as it is: it begins as itself or nothing.
 */
export function withConstants(code: string): string {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const assigned = assignedIn(file);
  let constant = '';
  let done = 0;
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { declarations, flags } = statement.declarationList;
    if ((flags & ts.NodeFlags.BlockScoped) !== 0 || statement.modifiers !== undefined) continue;
    if (declarations.some(({ name, initializer }) => !initializer || !ts.isIdentifier(name) || assigned.has(name.text)))
      continue;
    const start = statement.getStart(file);
    if (/\((\w+) ?\|\| ?\{\}\)/.test(code.slice(start, statement.end))) continue;
    constant += `${code.slice(done, start)}const`;
    done = start + 'var'.length;
  }
  return constant + code.slice(done);
}

/** Every name that anything is assigned to, in whatever scope. */
function assignedIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const take = (target: ts.Node): void => {
    if (ts.isIdentifier(target)) names.add(target.text);
    else if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target))
      ts.forEachChild(target, take);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment) take(node.left);
    } else if (ts.isPostfixUnaryExpression(node)) take(node.operand);
    else if (ts.isPrefixUnaryExpression(node)) {
      if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
        take(node.operand);
    } else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) take(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
