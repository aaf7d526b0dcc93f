/** `le président X` and `Le président X` are one name; so is `M. X` of `X`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/^(?:l'|les? |la |une? |des |mm?\. |mmes? )+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
