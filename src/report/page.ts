import { CLIENT, CLIENT_HASH, STYLE, STYLE_HASH } from './assets.generated.js';
import { type Html, html, trusted } from './html.js';
import type { Messages } from './messages/index.js';

/** How a report looks and speaks. */
export interface ReportOptions {
  /** The language of the interface, not of the article. Default `fr`. */
  readonly locale?: 'fr' | 'en';
  /** Title of the page; default the heading or the name of the article. */
  readonly title?: string;
}

/** Nothing may be loaded and no other script may run: only what is in the file itself. */
const POLICY = [
  "default-src 'none'",
  `script-src '${CLIENT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A whole page in one file. */
export function page(title: string, content: Html, messages: Messages, kind: 'one' | 'many' | 'diff' = 'one'): string {
  const start = kind === 'one' ? 'text' : 'start';
  return html`<!doctype html>
<html lang="${messages.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="depeche">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE)}</style>
</head>
<body class="${kind}">
<a class="skip" href="#${start}">${messages.skip}</a>
<header class="topline"><span class="brand">${messages.report}</span>${themeSwitch(messages)}</header>
<main class="report">
${content}
</main>
<footer class="colophon">${messages.madeBy}</footer>
<script>${trusted(CLIENT)}</script>
</body>
</html>
`.markup;
}

/** Hidden until the script that makes it work runs. */
function themeSwitch({ theme, themes }: Messages): Html {
  return html`<label class="theme" hidden>${theme} <select><option value="">${themes.auto}</option><option value="light">${themes.light}</option><option value="dark">${themes.dark}</option></select></label>`;
}
