/** Elements of a story that belong to a fact, whichever way it is shown. */
export function elementsOf(story: Element, facts: string): Element[] {
  return facts
    .split(' ')
    .filter((fact) => fact !== '')
    .flatMap((fact) => [...story.querySelectorAll(`[data-f~="${CSS.escape(fact)}"]`)]);
}

/** The innermost element with a fact around a node, and the story it is in. */
export function factAt(target: EventTarget | null): { element: HTMLElement; story: Element; facts: string } | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement>('[data-f]');
  const story = element?.closest('.story');
  const facts = element?.dataset.f;
  return element && story && facts ? { element, story, facts } : null;
}

let lit: Element[] = [];

/** Lights every place where the facts are shown, and puts out the others. */
export function light(story: Element | null, facts: string): void {
  for (const element of lit) element.classList.remove('is-lit');
  lit = story ? elementsOf(story, facts) : [];
  for (const element of lit) element.classList.add('is-lit');
}
