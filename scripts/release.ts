/**
 * Publishes the package with provenance, or shows what would be published: `npm run release -- --dry-run`. Publishing needs a clean tree, a
 * changelog entry and tag for the version, and a CI job with an identity token, from which npm makes the provenance statement.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const dryRun = values['dry-run'];
const { name, version } = manifest;

const problems: string[] = [];
const changelog = readFileSync('CHANGELOG.md', 'utf8');
if (!changelog.includes(`\n## ${version}\n`)) problems.push(`CHANGELOG.md has no entry for ${version}`);
if (!dryRun) {
  if (/^## Unreleased\n+### /m.test(changelog))
    problems.push('CHANGELOG.md has unreleased changes: move them under the version');
  if (git('status', '--porcelain') !== '') problems.push('the work tree is not clean');
  if (!git('tag', '--points-at', 'HEAD').split('\n').includes(`v${version}`))
    problems.push(`HEAD is not tagged v${version}`);
  // GitHub and GitLab jobs that may ask for an identity token have one of these.
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL && !process.env.SIGSTORE_ID_TOKEN)
    problems.push('no identity token: provenance can only be made by a CI job that may ask for one');
}
if (problems.length > 0) {
  for (const problem of problems) console.error(`not published: ${problem}`);
  process.exit(1);
}

run('run', '-s', 'check');
run('run', '-s', 'build');
run('exec', '--', 'vitest', 'run', 'tests/published.test.ts', 'tests/package.test.ts');
run('publish', '--ignore-scripts', '--provenance', '--access', 'public', ...(dryRun ? ['--dry-run'] : []));
console.log(`${dryRun ? 'would publish' : 'published'} ${name}@${version}`);

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

function run(...args: readonly string[]): void {
  execFileSync('npm', args, { stdio: 'inherit' });
}
