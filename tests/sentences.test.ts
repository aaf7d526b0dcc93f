import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.js';

/** The sentences of a text, one string each; what is no sentence has its kind in front. */
function sentences(text: string): string[] {
  return extract(text, { language: 'fra' }).sentences.map(({ kind, text: words }) =>
    kind === 'sentence' ? words : `${kind}| ${words}`,
  );
}

/** Each case is a list of sentences; the text is the list joined by `glue`. */
function cuts(glue: string, parts: string[]): void {
  expect(sentences(parts.join(glue))).toEqual(parts);
}

describe('full stops that end nothing', () => {
  test.each([
    ['titles', 'M. et Mme Roux ont reçu MM. Blanc et Noir, Me Petit, le Dr. Costa et Mgr. Lanoë à St. Gall.'],
    ['titles glued to the name', 'Le préfet a reçu M.Lecornu et MM.Roux.'],
    ['initials', 'George W. Bush a écrit à J.K. Rowling, à J.-P. Martin et à C. S. Lewis.'],
    ['acronyms', "L'U.R.S.S. a disparu avant que les U.S.A. ne changent."],
    ['decimal and thousands points', 'Le chantier a coûté 2.700.000 F, soit 3.5 fois plus, le 03.04.24.'],
    [
      'abbreviations before a number',
      "L'art. 49.3 (p. 12, env. 30 lignes, cf. chap. 4) a été invoqué le 3 janv. 2024.",
    ],
    ['abbreviations in mid-sentence', 'Des tomates, des poivrons, etc. ont gelé, p. ex. dans le Sud.'],
    ['words left out', 'Il a dit que "la paix (...) Est possible" et […] rien de plus.'],
    ['an ellipsis before a small letter', 'Il hésite… puis il se tait... et repart.'],
    ['marks before a small letter', '« Non ! » a-t-il crié, « Où ça ? » a-t-elle demandé.'],
    ['addresses', 'Le site lemonde.fr renvoie à https://www.exemple.org/Page.Html et à www.exemple.com sans le dire.'],
    ['a company', 'Le groupe Pomme Inc. a annoncé des pertes.'],
  ])('%s', (_, text) => cuts('', [text]));
});

describe('sentence ends', () => {
  test.each([
    [
      'spaced',
      ' ',
      ['Il part.', 'Elle reste!', 'Pourquoi?', 'On ne sait…', '12 personnes suivent.', '(Il pleut.)', 'Fin.'],
    ],
    [
      'glued: a paragraph end was lost',
      '',
      [
        "L'accord tient entre les deux capitales.",
        'Des dissensions demeurent!',
        "L'EI se tait?",
        '12 suspects restent.',
        '"Oui", dit-il.',
        '«Non», dit-elle.',
      ],
    ],
    [
      'a capital that ends a sentence',
      ' ',
      ['Il faut un plan B.', 'Le ministre le sait.', "C'est la vitamine C.", 'Elle protège.'],
    ],
    ['a unit that ends a sentence', ' ', ['Cela vaut 2.700.000 F.', 'Le maire paie.']],
    [
      'months and words that look abbreviated',
      ' ',
      [
        'Ils sont Vingt-Sept.',
        'Ils votent.',
        "C'est une œuvre d'art.",
        'Elle se vend.',
        'Le bateau a pris la mer.',
        'Il coule.',
      ],
    ],
    ['etc. before a sentence', ' ', ['Des pommes, des poires, etc.', 'Les prix montent.']],
    [
      'quotations of several sentences',
      ' ',
      ['"Nous partons.', 'Rien ne presse", a dit Ana Costa.', '« Vous croyez ?', 'Moi non. »', 'Puis elle sort.'],
    ],
    [
      'closing marks behind the full stop',
      ' ',
      ['Il a dit: "Non."', 'Puis il a ri.', 'Elle a répondu: «Si!»', 'Il neige.'],
    ],
    ['a closing mark that is written “', ' ', ['“Nous cherchons.“', 'Le parquet attend.', '“Rien“, dit-il.']],
    ['nested marks of agencies', ' ', ['"Il m\'a dit +reste ici.+"', 'Le voisin pleure.']],
  ])('%s', (_, glue, parts) => cuts(glue, parts));

  test('a glued closing or opening mark is told by the one that follows it', () => {
    expect(sentences('Il a crié "au feu."Le voisin a dit "non" aussitôt.')).toEqual([
      'Il a crié "au feu."',
      'Le voisin a dit "non" aussitôt.',
    ]);
    expect(sentences('Rien ne change."Nous attendons", a dit le maire.')).toEqual([
      'Rien ne change.',
      '"Nous attendons", a dit le maire.',
    ]);
  });
});

describe('headings, lists and wrapped lines', () => {
  test('crossheads, on their own line and in mid-line', () => {
    expect(sentences('Tout est calme.\n- Entretien rare -\nLe 22 mars, rien.')).toEqual([
      'Tout est calme.',
      'heading| - Entretien rare -',
      'Le 22 mars, rien.',
    ]);
    expect(sentences('Rien "derrière cela".- Entretien rare -Le 22 mars, rien.')).toEqual([
      'Rien "derrière cela".',
      'heading| - Entretien rare -',
      'Le 22 mars, rien.',
    ]);
    expect(sentences('Tout est calme. – «Pas de panique!» – Le maire rit.')).toEqual([
      'Tout est calme.',
      'heading| – «Pas de panique!» –',
      'Le maire rit.',
    ]);
  });

  test('dashes that set words apart are no crosshead', () => {
    expect(sentences('Le mot - rare - est là. Le maire - absent - le sait.')).toEqual([
      'Le mot - rare - est là.',
      'Le maire - absent - le sait.',
    ]);
  });

  test('titles have a line of their own', () => {
    expect(
      sentences('LA CRUE MENACE LA VILLE\n\nLe fleuve monte.\n\nUn précédent\n\nEn 1910, il avait tout noyé.'),
    ).toEqual([
      'heading| LA CRUE MENACE LA VILLE',
      'Le fleuve monte.',
      'heading| Un précédent',
      'En 1910, il avait tout noyé.',
    ]);
  });

  test('a title may stand behind a header on its line', () => {
    expect(sentences(' date 2018-07 CRUE DU LOT Dix hameaux évacués\n\nLe Lot monte.')).toEqual([
      'header| date 2018-07',
      'heading| CRUE DU LOT Dix hameaux évacués',
      'Le Lot monte.',
    ]);
  });

  test('each item of a list', () => {
    expect(sentences('Le classement.\n1. Luc Petit\n2. Ana Costa\n- le reste\n• le peloton\nFin.')).toEqual([
      'Le classement.',
      '1. Luc Petit',
      '2. Ana Costa',
      '- le reste',
      '• le peloton',
      'Fin.',
    ]);
  });

  test('line ends of wrapped text mean nothing', () => {
    expect(
      sentences(
        'Le ministre a dit que le\nprésident de la République\nfrançaise irait à Rome avec\nPaul Roux. Il y restera\ntrois jours.',
      ).map((s) => s.replaceAll('\n', ' ')),
    ).toEqual([
      'Le ministre a dit que le président de la République française irait à Rome avec Paul Roux.',
      'Il y restera trois jours.',
    ]);
  });

  test('paragraphs are counted, lost ones too', () => {
    const { sentences: found } = extract('Un. Deux.\n\nTrois.Quatre.\nCinq.', { language: 'fra' });
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1, 2, 3]);
  });
});
