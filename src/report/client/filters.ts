/** Makes the filters of every story in `root` work, also of stories put in later. */
export function attachFilters(root: HTMLElement): void {
  root.addEventListener('change', (event) => {
    const control = event.target;
    if (!(control instanceof HTMLElement)) return;
    const story = control.closest('.story');
    if (story && control.matches('.by-speaker, .chip input')) applyFilters(story);
  });
}

/** Shows what the controls of a story ask for. Kinds are a matter of the style sheet; here is what it cannot do. */
export function applyFilters(story: Element): void {
  const speaker = story.querySelector<HTMLSelectElement>('.by-speaker')?.value ?? '';
  for (const element of story.querySelectorAll<HTMLElement>('[data-by]'))
    element.classList.toggle('off', speaker !== '' && element.dataset.by !== speaker);
  for (const plot of story.querySelectorAll<SVGElement>('.plot')) {
    const entries = (plot.dataset.f ?? '').split(' ').map((fact) => document.getElementById(fact));
    plot.classList.toggle('off', speaker !== '' && entries.every((entry) => entry?.classList.contains('off') ?? true));
  }
  // What reads as plain text is no stop of the Tab key.
  const hidden = [...story.querySelectorAll<HTMLInputElement>('.chip input')]
    .filter((box) => !box.checked)
    .map((box) => `.${box.dataset.kind}`);
  for (const link of story.querySelectorAll<HTMLAnchorElement>('a.m')) {
    const off = link.classList.contains('off') || hidden.some((kind) => link.matches(kind));
    if (off && !link.hasAttribute('tabindex')) {
      link.tabIndex = -1;
      link.dataset.was = 'stop';
    } else if (!off && link.dataset.was === 'stop') {
      link.removeAttribute('tabindex');
      delete link.dataset.was;
    }
  }
}
