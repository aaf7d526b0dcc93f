import type { MappedText } from './mapped-text.js';
import { elementsIn, isElement, type MarkupElement, rawText } from './parse-markup.js';
import { readBlocks } from './read-blocks.js';

/** Elements of a page that are not its story. */
const NOT_STORY: ReadonlySet<string> = new Set(
  `script style template noscript nav aside footer form button figure figcaption svg math iframe select dialog head video audio
  object canvas address header h1 title`.split(/\s+/),
);
const NOT_STORY_ROLES = /^(?:navigation|complementary|banner|contentinfo|search|dialog|toolbar)$/;
const NOT_STORY_PROPERTIES = /^(?:author|publisher|datePublished|dateModified|dateCreated|headline|image)$/;
/** Whole words of class names on news sites, French and English. */
const NOT_STORY_CLASSES =
  /(?:^|[\s_-])(?:byline|signature|author|auteur|auteurs|breadcrumb|breadcrumbs|share|sharing|partage|social|related|newsletter|promo|pub|ads?|advert|caption|legende|credit|tags|comments?|commentaires|paywall|abonnement|cookie|meta)(?:[\s_-]|$)/i;
const BODY_CLASSES =
  /(?:^|[\s_-])(?:article|story|entry|post|news|texte?)[_-]*(?:body|content|contenu|text|texte|corps|main)(?:[\s_-]|$)/i;
/** A container counts when it has at least this share of the paragraphs of the page. */
const MIN_SHARE = 0.4;

/** The paragraphs, headings and list items of the story in a page or a fragment of one. */
export function readMainText(root: MarkupElement): readonly MappedText[] {
  const container = storyContainer(root);
  return readBlocks(container, (element, block) => isNotStory(element) || isLooseTime(element, block))
    .filter((block) => !isOnlyLink(block.element))
    .map((block) => block.content);
}

/** The element that holds the story: marked as such (schema.org, usual class names, `article`, `main`), else the whole. */
function storyContainer(root: MarkupElement): MarkupElement {
  const whole = paragraphLength(root);
  const tiers: readonly ((element: MarkupElement) => boolean)[] = [
    (element) => /(?:^|\s)articleBody(?:\s|$)/.test(element.attributes.itemprop ?? ''),
    (element) => BODY_CLASSES.test(`${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`),
    (element) => element.name === 'article',
    (element) => element.name === 'main' || element.attributes.role === 'main',
    (element) => element.name === 'body',
  ];
  for (const tier of tiers) {
    const best = longest(elementsIn(root, tier));
    if (best && paragraphLength(best) >= whole * MIN_SHARE) return best;
  }
  return root;
}

function longest(elements: readonly MarkupElement[]): MarkupElement | undefined {
  let best: MarkupElement | undefined;
  let length = -1;
  for (const element of elements) {
    const candidate = paragraphLength(element);
    if (candidate > length) [best, length] = [element, candidate];
  }
  return best;
}

/** Code units in the paragraphs of an element. */
function paragraphLength(element: MarkupElement): number {
  let length = element.name === 'p' ? rawText(element).trim().length : 0;
  for (const child of element.children) if (isElement(child) && !isNotStory(child)) length += paragraphLength(child);
  return length;
}

function isNotStory(element: MarkupElement): boolean {
  const { attributes } = element;
  return (
    NOT_STORY.has(element.name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    attributes.rel === 'author' ||
    NOT_STORY_ROLES.test(attributes.role ?? '') ||
    NOT_STORY_PROPERTIES.test(attributes.itemprop ?? '') ||
    NOT_STORY_CLASSES.test(attributes.class ?? '')
  );
}

/** The date of the page stands beside the paragraphs; one that the story speaks of stands in them. */
function isLooseTime(element: MarkupElement, block: MarkupElement): boolean {
  return element.name === 'time' && /^(?:article|div|section|main|body|)$/.test(block.name);
}

/** A paragraph that is one link leads to another article (« Lire aussi »). */
function isOnlyLink(element: MarkupElement): boolean {
  const links = elementsIn(element, (child) => child.name === 'a');
  const linked = links.reduce((sum, link) => sum + rawText(link).trim().length, 0);
  return links.length > 0 && linked >= rawText(element).trim().length * 0.9;
}
