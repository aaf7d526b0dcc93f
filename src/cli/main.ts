#!/usr/bin/env node
import { version } from '../../package.json';
import { colorChoiceIn, spellOutColor } from './color.js';
import { interfaceLocale } from './interface-locale.js';
import { speak } from './locale.js';
import { buildProgram } from './program.js';

// A closed pipe (`depeche extract … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Nobody reads what went wrong: the work goes on.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

speak(interfaceLocale(process.env));
const args = spellOutColor(process.argv.slice(2));
await buildProgram(version, colorChoiceIn(args)).parseAsync(args, { from: 'user' });
