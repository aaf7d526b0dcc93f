import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/create-extractor.js';
import { conjugate } from '../src/extension/conjugate.js';
import type { Extension } from '../src/extension/extension.js';
import { extract } from '../src/extract.js';

const AT = { publishedAt: '2024-04-03', language: 'fra' } as const;

describe('verbs', () => {
  const read = createExtractor({
    lexicon: {
      verbs: [
        { verb: 'tambouriner', nounForms: ['tambourine'] },
        { verb: 'se gendarmer', takes: ['que', 'marked-incise', 'object'] },
        { verb: 'redire', like: 'dire' },
        { verb: "sonner l'alarme", takes: ['que', 'marked-incise', 'near'] },
        { verb: 'acter', takes: ['que', 'near'] },
      ],
      cueNouns: ['réquisitoire'],
    },
  });
  const cue = (text: string) => read(text, AT).quotes.map((quote) => quote.cue?.lemma);

  test.each([
    ['«Nous tiendrons», tambourine la maire.', 'tambouriner'],
    ['«Nous tiendrons», a-t-elle tambouriné.', 'tambouriner'],
    ['«Nous tiendrons», tambourinaient les grévistes.', 'tambouriner'],
    ['La maire tambourine que le pont rouvrira lundi.', 'tambouriner'],
    ["En 2019, l'élue tambourinait que le pont rouvrirait.", 'tambouriner'],
    ["«Nous tiendrons», s'est gendarmée la maire.", 'gendarmer'],
    ['«Nous tiendrons», se gendarme le maire.', 'gendarmer'],
    ['Le maire a redit que le pont rouvrirait lundi.', 'redire'],
    ['«Rien ne presse», redisent les élus.', 'redire'],
    ["L'ONG sonne l'alarme: «Le lac se vide».", "sonner l'alarme"],
    ["L'ONG a encore sonné l'alarme: «Le lac se vide».", "sonner l'alarme"],
    ["«Le lac se vide», sonne l'alarme une ONG.", "sonner l'alarme"],
    ['Le préfet acte que le chantier est clos.', 'acter'],
    ['Réquisitoire de la procureure: «Un crime froid».', 'réquisitoire'],
  ])('%s', (text, lemma) => {
    expect(cue(text)).toEqual([lemma]);
  });

  test('a verb of an expression reports nothing without it', () => {
    expect(cue('La cloche sonne à midi: «Le lac» est fermé.')).not.toContain("sonner l'alarme");
  });

  test('a form that is a noun reports nothing behind a determiner', () => {
    expect(cue('Avec sa tambourine «magique», Lina Roux a joué.')).not.toContain('tambouriner');
  });

  test.each([
    ['nettoyer', 'nettoie', 'nettoiera', 'nettoyait'],
    ['nuancer', 'nuance', 'nuancera', 'nuançait'],
    ['gamberger', 'gamberge', 'gambergera', 'gambergeait'],
    ['pester', 'peste', 'pestera', 'pestait'],
    ['haleter', 'halète', 'halètera', 'haletait'],
    ['chronométrer', 'chronomètre', 'chronomètrera', 'chronométrait'],
    ['vrombir', 'vrombit', 'vrombira', 'vrombissait'],
    ['morfondre', 'morfond', 'morfondra', 'morfondait'],
    ['interpeler', 'interpèle', 'interpèlera', 'interpelait'],
  ])('%s is conjugated', (verb, present, future, imperfect) => {
    const slots = conjugate(verb);
    expect(slots?.[0]).toContain(present);
    expect(slots?.[6]).toContain(future);
    expect(slots?.[2]).toContain(imperfect);
  });

  test.each([['mordre'], ['valoir']])('%s has to say like which verb it goes', (verb) => {
    expect(() => createExtractor({ lexicon: { verbs: [{ verb }] } })).toThrow(/lexicon\.verbs\[0\]: cannot conjugate/);
  });
});

describe('units and currencies', () => {
  const read = createExtractor({
    lexicon: {
      units: [
        { code: '[bu_us]', word: 'boisseau', symbols: ['bsx'] },
        { code: 'kat', word: 'katal', plural: 'katals' },
        { code: '[in_i]', word: 'paume', least: 3 },
      ],
      currencies: [
        { code: 'XBT', word: 'satochi', signs: ['₿'], letters: ['BTC'] },
        { code: 'SLE', word: 'leone', hundredth: 'sou' },
        { code: null, word: 'thaler', countries: { AAA: ['ponant'], BBB: ['levant'] } },
      ],
    },
  });
  const figures = (text: string) =>
    read(text, AT).figures.map(({ text, kind, unit, value }) => [text, kind, unit, value]);

  test.each([
    ['Il a vendu douze boisseaux de blé.', ['douze boisseaux', 'measure', '[bu_us]', 12]],
    ['Il a vendu 1,5 million de boisseaux de blé.', ['1,5 million de boisseaux', 'measure', '[bu_us]', 1_500_000]],
    ['Il a vendu 40 bsx de blé.', ['40 bsx', 'measure', '[bu_us]', 40]],
    ['Une activité de 3 katals.', ['3 katals', 'measure', 'kat', 3]],
    ['Un tuyau de huit paumes.', ['huit paumes', 'measure', '[in_i]', 8]],
    ['Le pain coûte 40 satochis.', ['40 satochis', 'money', 'XBT', 40]],
    ['Une rançon de 12 ₿.', ['12 ₿', 'money', 'XBT', 12]],
    ['Une rançon de ₿12.', ['₿12', 'money', 'XBT', 12]],
    ['Une rançon de 1,2 million de BTC.', ['1,2 million de BTC', 'money', 'XBT', 1_200_000]],
    ['Une rançon de BTC 12.', ['BTC 12', 'money', 'XBT', 12]],
    ['Un sac à 25 leones.', ['25 leones', 'money', 'SLE', 25]],
    ['Un sac à 25 sous.', ['25 sous', 'money', 'SLE', 0.25]],
    ['Un impôt de 30 thalers levantins.', ['30 thalers levantins', 'money', 'BBB', 30]],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });

  test('a thing below the least number of its unit is counted', () => {
    expect(figures('Il a tendu deux paumes.')).toContainEqual(['deux', 'count', null, 2]);
  });
});

describe('roles, bodies, names', () => {
  const read = createExtractor({
    lexicon: {
      roles: [
        { noun: 'goémonier', field: 'people' },
        { noun: 'syndic-marin', feminine: 'syndique-marine', office: true },
        { noun: 'tapissier', feminine: ['tapissière', 'tapissiaire'] },
      ],
      institutions: [{ noun: 'capitainerie', gender: 'f', generic: true }],
      documents: [{ noun: 'mercuriale', gender: 'f' }],
      firstNames: [{ name: 'Maïwenn', gender: 'f' }],
      places: [{ name: 'Ponantie', people: 'ponantais', country: true }],
      media: ['infolettre'],
      platforms: ['Mouettix'],
      agencies: ['APB'],
    },
  });
  const speakers = (text: string) =>
    read(text, AT).speakers.map(({ name, role, gender, kind }) => [name, role, gender, kind]);

  test.each([
    ['«La mer monte», dit la goémonière Anna Kerel.', ['Anna Kerel', 'goémonière', 'f', 'person']],
    ['«La mer monte», dit le goémonier Kerel.', ['Kerel', 'goémonier', 'm', 'person']],
    ['«La mer monte», dit la syndique-marine Solen Kerel.', ['Solen Kerel', 'syndique-marine', 'f', 'person']],
    ['Maïwenn Kerel est venue. «La mer monte», a-t-elle dit.', ['Maïwenn Kerel', null, 'f', 'person']],
    ['«La mer monte», indique la capitainerie.', ['la capitainerie', null, 'f', 'organization']],
    ['La mercuriale indique que le cours baisse.', ['La mercuriale', null, 'f', 'document']],
    ['«La mer monte», dit le ministre ponantais Yann Kerel.', ['Yann Kerel', 'ministre ponantais', 'm', 'person']],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toContainEqual(speaker);
  });

  test('a role takes up its holder, in either gender', () => {
    const text =
      'La goémonière Anna Kerel travaille à Plouzec. Le préfet Luc Petit est venu. «La mer monte», dit la goémonière.';
    expect(read(text, AT).quotes[0]?.speaker?.id).toBeDefined();
    expect(speakers(text)).toEqual([['Anna Kerel', 'goémonière', 'f', 'person']]);
  });

  test('a role that is counted has its lemma', () => {
    expect(read('Douze tapissiaires sont venues.', AT).figures[0]?.counted?.head).toBe('tapissier');
  });

  test.each([
    ['«La mer monte», écrit le maire dans une infolettre.', 'dans une infolettre'],
    ['«La mer monte», écrit le maire sur Mouettix.', 'sur Mouettix'],
  ])('%s', (text, medium) => {
    expect(read(text, AT).quotes[0]?.medium?.text).toBe(medium);
  });

  test('an agency in dateline and addressee', () => {
    const facts = read("PLOUZEC, 3 avr 2024 (APB) - «La mer monte», a dit le maire à l'APB.");
    expect(facts.publication.agency).toBe('APB');
    expect(facts.quotes[0]?.addressee?.text).toBe("à l'APB");
  });
});

describe('rules', () => {
  const read = createExtractor({
    rules: {
      names: ['Groupe 47', 'Les Trois Brigands', 'Radio Mercredi', 'zéro papier'],
      days: [
        { words: 'fête de la Mer', month: 8, day: 15 },
        { words: 'Braderie', month: 9, weekday: 7, nth: 1 },
        { words: 'dimanche des Brandons', fromEaster: -42 },
      ],
    },
  });

  test('nothing in a name is a fact', () => {
    const facts = read('Le Groupe 47 a invité Les Trois Brigands sur Radio Mercredi pour 12 euros mardi.', AT);
    expect(facts.figures.map((figure) => figure.text)).toEqual(['12 euros']);
    expect(facts.dates.map((date) => date.text)).toEqual(['mardi']);
  });

  test('a name in marks is no quotation', () => {
    const text = 'La maire dénonce «zéro papier».';
    expect(extract(text, AT).quotes).toHaveLength(1);
    expect(read(text, AT).quotes).toHaveLength(0);
  });

  test.each([
    ['Elle viendra à la fête de la Mer.', 'la fête de la Mer', '2024-08-15'],
    ['Elle viendra à la fête de la Mer 2026.', 'la fête de la Mer 2026', '2026-08-15'],
    ['Elle viendra pour la Braderie.', 'la Braderie', '2024-09-01'],
    ['Elle est venue le dimanche des Brandons.', 'le dimanche des Brandons', '2024-02-18'],
  ])('%s', (text, span, value) => {
    expect(read(text, AT).dates.map((date) => [date.text, date.value])).toEqual([[span, value]]);
  });

  test('a capital asks for a capital', () => {
    expect(read('Elle déteste la fête de la mer.', AT).dates).toEqual([]);
  });
});

describe('speakers', () => {
  const read = createExtractor({
    speakers: [
      {
        name: 'Maïwenn Kerdraon',
        gender: 'f',
        aliases: ['Maïwenn Kerdraon-Le Gall'],
        roles: ['maire de Lannedoual', { role: 'ministre des Ports', since: '2022-05-20', until: '2024-01-11' }],
      },
      { name: 'Goulven Kerdraon', gender: 'm', roles: [{ role: 'ministre des Ports', since: '2024-01-12' }] },
      { name: 'Ponant Énergies', kind: 'organization', aliases: ['PE'] },
    ],
  });
  const names = (text: string, publishedAt = '2024-04-03') =>
    read(text, { publishedAt, language: 'fra' }).speakers.map((speaker) => speaker.name);

  test.each([
    ['«C’est fini», a dit la maire de Lannedoual.', ['Maïwenn Kerdraon']],
    ['«C’est fini», a dit Mme Kerdraon.', ['Maïwenn Kerdraon']],
    ['«C’est fini», a dit M. Kerdraon.', ['Goulven Kerdraon']],
    ['«C’est fini», a dit Maïwenn Kerdraon-Le Gall.', ['Maïwenn Kerdraon']],
    ['«C’est fini», a dit MAÏWENN KERDRAON.', ['Maïwenn Kerdraon']],
    ['«C’est fini», a dit le ministre des Ports.', ['Goulven Kerdraon']],
    ['«C’est fini», a dit PE.', ['Ponant Énergies']],
    // The article knows better.
    ['Le maire de Lannedoual, Luc Petit, est venu. «C’est fini», a dit le maire de Lannedoual.', ['Luc Petit']],
    ['Ana Kerdraon est venue. «C’est fini», a dit Mme Kerdraon.', ['Ana Kerdraon']],
    // Not who it is: another place, a former holder, a bare surname of two.
    ['«C’est fini», a dit la maire de Plouzec.', ['la maire de Plouzec']],
    ["«C’est fini», a dit l'ancienne maire de Lannedoual.", ["l'ancienne maire de Lannedoual"]],
    ['«C’est fini», a dit Kerdraon.', ['Kerdraon']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a role is held in its time', () => {
    const woman = '«C’est fini», a dit la ministre des Ports.';
    const man = '«C’est fini», a dit le ministre des Ports.';
    expect(names(woman, '2022-12')).toEqual(['Maïwenn Kerdraon']);
    expect(names(woman, '2024-01-11')).toEqual(['Maïwenn Kerdraon']);
    expect(names(woman, '2024-01-12')).toEqual(['la ministre des Ports']);
    expect(names(man, '2024-01-12T08:00')).toEqual(['Goulven Kerdraon']);
    // Not all of January, and before 2022 nobody is known.
    expect(names(man, '2024-01')).toEqual(['le ministre des Ports']);
    expect(names(woman, '2024')).toEqual(['la ministre des Ports']);
    expect(names(woman, '2020-01-01')).toEqual(['la ministre des Ports']);
  });

  test('role and gender come with the name, the words of the article first', () => {
    const [speaker] = read('«C’est fini», a dit Mme Kerdraon. «Pour de bon», a-t-elle ajouté.', AT).speakers;
    expect(speaker).toMatchObject({ gender: 'f', role: 'maire de Lannedoual', kind: 'person' });
    const [called] = read('«C’est fini», a dit l’élue Maïwenn Kerdraon.', AT).speakers;
    expect(called?.role).toBe('élue');
  });

  test('the pronoun agrees with a known sex', () => {
    const text = 'Maïwenn Kerdraon et Luc Petit sont là. «C’est fini», a-t-elle dit.';
    expect(names(text)).toEqual(['Maïwenn Kerdraon']);
  });
});

describe('an extension changes nothing else', () => {
  const extension: Extension = {
    lexicon: { verbs: [{ verb: 'tambouriner' }], units: [{ code: '[bu_us]', word: 'boisseau' }] },
    speakers: [{ name: 'Maïwenn Kerdraon', gender: 'f', roles: ['maire de Lannedoual'] }],
  };
  const text = '«Nous vendrons 12 boisseaux», a dit la maire de Lannedoual. «Lundi», tambourine-t-elle.';

  test('not extract, nor another extractor', () => {
    const before = extract(text, AT);
    const mine = createExtractor(extension);
    const other = createExtractor({ speakers: [{ name: 'Ana Roux', gender: 'f', roles: ['maire de Lannedoual'] }] });
    const first = mine(text, AT);
    expect(other(text, AT).speakers.map(({ name }) => name)).toEqual(['Ana Roux']);
    expect(mine(text, AT)).toEqual(first);
    expect(first.speakers.map(({ name }) => name)).toEqual(['Maïwenn Kerdraon']);
    expect(extract(text, AT)).toEqual(before);
  });

  test('nor does changing it afterwards', () => {
    const speakers = [{ name: 'Ana Roux', gender: 'f' as const, roles: ['maire de Lannedoual'] }];
    const mine = createExtractor({ speakers });
    (speakers[0] as { name: string }).name = 'Luc Petit';
    expect(mine(text, AT).speakers[0]?.name).toBe('Ana Roux');
  });

  test('an empty one reads as extract does', () => {
    expect(createExtractor({})(text, AT)).toEqual(extract(text, AT));
  });

  test('it is plain data: JSON gives the same', () => {
    const copy = JSON.parse(JSON.stringify(extension)) as Extension;
    expect(createExtractor(copy)(text, AT)).toEqual(createExtractor(extension)(text, AT));
  });
});

describe('what cannot be read is named', () => {
  test.each([
    [{ lexicons: {} }, 'lexicons: expected no such field, but $schema, lexicon, rules, speakers'],
    [{ lexicon: { verbs: [{ verb: 'dire', takes: ['quoi'] }] } }, 'lexicon.verbs[0].takes[0]: expected one of que,'],
    [{ lexicon: { verbs: [{ verb: 'dire', like: 'manger' }] } }, 'lexicon.verbs[0]: cannot conjugate'],
    [{ lexicon: { roles: [{ noun: 'chef de rang' }] } }, 'lexicon.roles[0].noun: expected one word'],
    [{ lexicon: { units: [{ code: 'm' }] } }, 'lexicon.units[0]: expected a word or symbols'],
    [{ lexicon: { currencies: [{ code: 'euro', word: 'euro' }] } }, 'lexicon.currencies[0].code: expected an ISO 4217'],
    [{ rules: { days: [{ words: 'fête', month: 2, day: 30 }] } }, 'rules.days[0].day: expected a day of month 2'],
    [{ speakers: [{ name: 'Ana Roux', gender: 'x' }] }, 'speakers[0].gender: expected one of f, m'],
    [{ speakers: [{ name: 'Ana Roux', roles: ['grande zoubida'] }] }, 'speakers[0].roles[0]: cannot read'],
    [{ speakers: [{ name: 'Ana Roux', roles: [{ role: 'maire', since: 'hier' }] }] }, 'speakers[0].roles[0].since:'],
    [null, 'expected an object'],
  ])('%j', (extension, message) => {
    expect(() => createExtractor(extension as unknown as Extension)).toThrow(RangeError);
    expect(() => createExtractor(extension as unknown as Extension)).toThrow(message);
  });
});
