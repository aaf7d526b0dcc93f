/** How far into a file its encoding may be declared, in bytes (HTML allows 1024). */
const PROLOG = 1024;

/**
 * Decodes the bytes of a file by its byte order mark, its XML declaration or its `meta charset`; UTF-8 when it declares nothing.
 * Agencies still file NITF in ISO-8859-1. A byte order mark stays, as U+FEFF, so
 * that offsets are those of the file; an unknown encoding name counts as UTF-8.
 */
export function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const prolog = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOG));
  const label =
    /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/.exec(prolog)?.[1] ??
    (/^\s*</.test(prolog) ? /<meta\b[^<>]*?\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(prolog)?.[1] : undefined);
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return label === undefined || /^utf-?16/i.test(label) || !isKnown(label) ? 'utf-8' : label;
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
