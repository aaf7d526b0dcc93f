import type { Locale } from 'depeche/report';

interface Words {
  readonly article: string;
  readonly diff: string;
  /** Texts of the page by their `data-say`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly status: (facts: number, ms: number) => string;
}

const FRENCH: Words = {
  article: 'Texte collé',
  diff: 'Version suivante',
  labels: {
    title: 'depeche, à l’essai',
    text: 'Article',
    paste: 'Collez ici une dépêche…',
    date: 'Publié le',
    compare: 'Comparer avec une version suivante',
    second: 'Version suivante',
    examples: 'Exemples',
    pick: 'Choisir…',
    locale: 'Langue',
    report: 'Enregistrer la page',
    facts: 'Enregistrer le JSON',
    private: 'Tout se passe dans cette page : rien n’est envoyé.',
  },
  status: (facts, ms) => `${facts} faits, ${ms.toFixed(0)} ms`,
};

const ENGLISH: Words = {
  article: 'Pasted text',
  diff: 'Later version',
  labels: {
    title: 'Try depeche',
    text: 'Article',
    paste: 'Paste a French wire article here…',
    date: 'Published on',
    compare: 'Compare with a later version',
    second: 'Later version',
    examples: 'Examples',
    pick: 'Choose…',
    locale: 'Language',
    report: 'Save the page',
    facts: 'Save the JSON',
    private: 'All of it happens in this page: nothing is sent.',
  },
  status: (facts, ms) => `${facts} facts, ${ms.toFixed(0)} ms`,
};

export const words = (locale: Locale): Words => (locale === 'en' ? ENGLISH : FRENCH);
