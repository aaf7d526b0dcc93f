/** The search field of the index: leaves the entries that hold every word typed, whatever their accents. */
export function attachFind(root: HTMLElement): void {
  const label = root.querySelector<HTMLElement>('.index .find');
  const field = label?.querySelector('input');
  if (!label || !field) return;
  label.hidden = false;
  const nothing = root.querySelector<HTMLElement>('.index .nothing');
  const entries = [...root.querySelectorAll<HTMLElement>('.index-entry')].map((element) => ({
    element,
    text: fold(element.textContent ?? ''),
  }));
  const find = (): void => {
    const words = fold(field.value).split(/\s+/);
    for (const { element, text } of entries) element.hidden = !words.every((word) => text.includes(word));
    if (nothing) nothing.hidden = entries.some(({ element }) => element.offsetParent !== null);
  };
  field.addEventListener('input', find);
  root.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'view') find();
  });
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
