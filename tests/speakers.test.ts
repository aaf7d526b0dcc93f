import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import { readOptions } from '../src/options.js';
import { readPublication } from '../src/publication/read-publication.js';
import { splitSentences } from '../src/sentences/split-sentences.js';
import { type Mention, readMention, readSubject } from '../src/speakers/mention.js';
import { resolveSpeakers } from '../src/speakers/resolve.js';
import { type Article, articleOf } from '../src/text/article.js';
import { scanText } from '../src/text/scan.js';

function scanned(text: string): Article {
  const scan = scanText(text);
  const { publication, lines } = readPublication(scan, readOptions(undefined));
  return articleOf(scan, publication, splitSentences(scan, lines));
}

function wordsOf(article: Article, start: number, end: number): string | null {
  const first = article.tokens[start];
  const last = article.tokens[end - 1];
  return first && last && end > start ? article.text.slice(first.start, last.end) : null;
}

/** Reads at the `|` of a marked text. */
function at(marked: string, read: (article: Article, index: number) => Mention | null) {
  const offset = marked.indexOf('|');
  const article = scanned(marked.replace('|', ''));
  const mention = read(
    article,
    article.tokens.findIndex((token) => token.start >= offset),
  );
  return mention && { mention, text: wordsOf(article, mention.start, mention.end) };
}

describe('readMention: where a source ends, and what it says', () => {
  const cases: [marked: string, text: string, name: string | null, role: string | null, kind: string][] = [
    [
      '|Le Premier ministre hongrois Viktor Szabo a dit non.',
      'Le Premier ministre hongrois Viktor Szabo',
      'Viktor Szabo',
      'Premier ministre hongrois',
      'person',
    ],
    // Names
    ['a dit |Paul Vernet mardi.', 'Paul Vernet', 'Paul Vernet', null, 'person'],
    ['a dit |Jean-Marc Le Goff.', 'Jean-Marc Le Goff', 'Jean-Marc Le Goff', null, 'person'],
    ['a dit |Aminata N’Diaye à la radio.', 'Aminata N’Diaye', 'Aminata N’Diaye', null, 'person'],
    ["a dit |Sean O'Brien.", "Sean O'Brien", "Sean O'Brien", null, 'person'],
    ['a dit |P.D. Jamison hier.', 'P.D. Jamison', 'P.D. Jamison', null, 'person'],
    ['a dit |Ursula von der Weide.', 'Ursula von der Weide', 'Ursula von der Weide', null, 'person'],
    ['a dit |Youssef ben Salah.', 'Youssef ben Salah', 'Youssef ben Salah', null, 'person'],
    ['a dit |Fayez al-Masri.', 'Fayez al-Masri', 'Fayez al-Masri', null, 'person'],
    ['a dit |Dominique de Vaux.', 'Dominique de Vaux', 'Dominique de Vaux', null, 'person'],
    ['a dit |Kim Ji-won.', 'Kim Ji-won', 'Kim Ji-won', null, 'person'],
    ['a dit |PAUL VERNET.', 'PAUL VERNET', 'PAUL VERNET', null, 'person'],
    // Titles
    ['a dit |M. Vernet.', 'M. Vernet', 'Vernet', null, 'person'],
    ['a dit |M. de Vaux.', 'M. de Vaux', 'de Vaux', null, 'person'],
    ['a dit |Mme Costa à la presse.', 'Mme Costa', 'Costa', null, 'person'],
    ['a dit |Me Hakim Belaïd.', 'Me Hakim Belaïd', 'Hakim Belaïd', null, 'person'],
    ['a dit |le Pr Cheikh Sané.', 'le Pr Cheikh Sané', 'Cheikh Sané', null, 'person'],
    ['a dit |Mgr Paul Roux.', 'Mgr Paul Roux', 'Paul Roux', null, 'person'],
    ['a dit |le général Paul Vernet.', 'le général Paul Vernet', 'Paul Vernet', 'général', 'person'],
    // Role and name
    [
      'a dit |le ministre français des Armées Luc Petit.',
      'le ministre français des Armées Luc Petit',
      'Luc Petit',
      'ministre français des Armées',
      'person',
    ],
    [
      "a dit |le ministre de l'Economie et des Finances Luc Petit.",
      "le ministre de l'Economie et des Finances Luc Petit",
      'Luc Petit',
      "ministre de l'Economie et des Finances",
      'person',
    ],
    [
      "a dit |le chef d'état-major, le général Paul Vernet.",
      "le chef d'état-major, le général Paul Vernet",
      'Paul Vernet',
      "chef d'état-major",
      'person',
    ],
    ['a dit |le maire de Lens Ana Costa.', 'le maire de Lens Ana Costa', 'Ana Costa', 'maire de Lens', 'person'],
    [
      'a dit |la maire de Vaux-le-Haut, Ana Costa.',
      'la maire de Vaux-le-Haut, Ana Costa',
      'Ana Costa',
      'maire de Vaux-le-Haut',
      'person',
    ],
    [
      'a dit |le patron de Norelec Bruno Petit.',
      'le patron de Norelec Bruno Petit',
      'Bruno Petit',
      'patron de Norelec',
      'person',
    ],
    [
      'a dit |la présidente de la Banque centrale européenne Inès Roux.',
      'la présidente de la Banque centrale européenne Inès Roux',
      'Inès Roux',
      'présidente de la Banque centrale européenne',
      'person',
    ],
    ['a dit |le Malien Boubacar Keïta, agronome.', 'le Malien Boubacar Keïta', 'Boubacar Keïta', 'Malien', 'person'],
    ["a dit |l'ex-champion Willem Daems.", "l'ex-champion Willem Daems", 'Willem Daems', 'ex-champion', 'person'],
    [
      "a dit |l'un d'eux, Marc Oberlin, avant de partir.",
      "l'un d'eux, Marc Oberlin",
      'Marc Oberlin',
      "l'un d'eux",
      'person',
    ],
    ['a dit |leur conseil, Me Hakim Belaïd.', 'leur conseil, Me Hakim Belaïd', 'Hakim Belaïd', 'conseil', 'person'],
    [
      "a dit |son partenaire à l'écran, Luc Petit.",
      "son partenaire à l'écran, Luc Petit",
      'Luc Petit',
      'partenaire',
      'person',
    ],
    // Role alone
    ["a dit |l'entraîneur des Bleus mardi.", "l'entraîneur des Bleus", null, 'entraîneur des Bleus', 'person'],
    ["a dit |le ministre à l'AFP.", 'le ministre', null, 'ministre', 'person'],
    ["a dit |l'avocat de Paul Vernet.", "l'avocat de Paul Vernet", null, 'avocat de Paul Vernet', 'person'],
    ['a dit |ce père de trois enfants.', 'ce père de trois enfants', null, 'père de trois enfants', 'person'],
    [
      'a dit |le vice-président du conseil.',
      'le vice-président du conseil',
      null,
      'vice-président du conseil',
      'person',
    ],
    [
      'a dit |la secrétaire générale adjointe.',
      'la secrétaire générale adjointe',
      null,
      'secrétaire générale adjointe',
      'person',
    ],
    // Bodies
    [
      'a dit |le ministère russe de la Défense.',
      'le ministère russe de la Défense',
      null,
      'ministère russe de la Défense',
      'organization',
    ],
    ['a dit |le syndicat CGT.', 'le syndicat CGT', 'CGT', 'syndicat', 'organization'],
    [
      'a dit |le réassureur zurichois Alba Re dans une étude.',
      'le réassureur zurichois Alba Re',
      'Alba Re',
      'réassureur zurichois',
      'organization',
    ],
    [
      "a dit |l'Organisation internationale pour les migrations (OIM) dans une note.",
      "l'Organisation internationale pour les migrations",
      null,
      'Organisation internationale pour les migrations',
      'organization',
    ],
    [
      'a dit |le Haut Conseil des finances publiques.',
      'le Haut Conseil des finances publiques',
      null,
      'Haut Conseil des finances publiques',
      'organization',
    ],
    [
      'a dit |sa galerie parisienne, Aubin & Lenz.',
      'sa galerie parisienne, Aubin & Lenz',
      'Aubin & Lenz',
      'galerie parisienne',
      'organization',
    ],
    // Places that speak
    ['a dit |Moscou mardi.', 'Moscou', 'Moscou', null, 'place'],
    ["a dit |l'Elysée.", "l'Elysée", null, null, 'place'],
    ['a dit |le Kremlin.', 'le Kremlin', null, null, 'place'],
    // Groups, the unnamed, texts
    ['ont dit |des témoins.', 'des témoins', null, 'témoins', 'group'],
    [
      'ont dit |les analystes du centre Horizon Sud.',
      'les analystes du centre Horizon Sud',
      null,
      'analystes du centre Horizon Sud',
      'group',
    ],
    ['ont dit |deux des trois inculpés.', 'deux des trois inculpés', null, 'deux des trois inculpés', 'group'],
    ["ont dit |une vingtaine d'élus.", "une vingtaine d'élus", null, "une vingtaine d'élus", 'group'],
    [
      'selon |une source proche du dossier.',
      'une source proche du dossier',
      null,
      'source proche du dossier',
      'anonymous',
    ],
    ['selon |un diplomate européen.', 'un diplomate européen', null, 'diplomate européen', 'anonymous'],
    [
      "selon |l'entourage du ministre français.",
      "l'entourage du ministre français",
      null,
      'entourage du ministre français',
      'anonymous',
    ],
    [
      "selon |l'un des rédacteurs, sous couvert d'anonymat.",
      "l'un des rédacteurs",
      null,
      "l'un des rédacteurs",
      'anonymous',
    ],
    [
      'selon |le communiqué de son ministère.',
      'le communiqué de son ministère',
      null,
      'communiqué de son ministère',
      'document',
    ],
    [
      'selon |un sondage Opinéa réalisé en mai auprès de 900 personnes.',
      'un sondage Opinéa réalisé en mai auprès de 900 personnes',
      null,
      'sondage Opinéa réalisé en mai auprès de 900 personnes',
      'document',
    ],
  ];
  test.each(cases)('%s', (marked, text, name, role, kind) => {
    const read = at(marked, readMention);
    expect(read?.text).toBe(text);
    expect(read?.mention).toMatchObject({ name, kind });
    if (role !== null) expect(read?.mention.role).toBe(role);
  });

  test.each([
    'a annoncé |la fermeture du site.',
    'selon |le calendrier.',
    'a dit |hier soir.',
    'a dit |que tout allait bien.',
    'a dit |avoir dormi.',
  ])('%s: nobody speaks', (marked) => expect(at(marked, readMention)).toBeNull());

  test('an unknown noun speaks where a source is expected', () => {
    expect(at('a dit |le gérontonaute.', readMention)).toBeNull();
    expect(at('a dit |le gérontonaute.', (article, index) => readMention(article, index, true))?.text).toBe(
      'le gérontonaute',
    );
  });

  test('an apposition behind a name is beside the mention, and gives its role', () => {
    const read = at('explique |Ana Costa, 42 ans, notaire à Lens, dans un courriel.', readMention);
    expect(read?.text).toBe('Ana Costa');
    expect(read?.mention).toMatchObject({
      role: 'notaire à Lens',
      gender: 'f',
      phraseEnd: (read?.mention.end ?? 0) + 7,
    });
  });

  test.each([
    ['ont dit |MM. Langlois et Lanini.', ['Langlois', 'Lanini']],
    ['ont dit |Mmes Roux, Petit et Costa.', ['Roux', 'Petit', 'Costa']],
    ['ont dit |Ana Costa et Luc Petit.', ['Ana Costa', 'Luc Petit']],
    ['ont dit |ses filles, Claire et Judith Roche.', ['Claire', 'Judith Roche']],
  ])('%s: several speak', (marked, names) =>
    expect(at(marked, readMention)?.mention.members.map((member) => member.name)).toEqual(names),
  );

  test('behind a singular verb one speaks', () =>
    expect(at('a dit |le maire et la foule a applaudi.', readMention)?.text).toBe('le maire'));

  test.each([
    ['a-t-|il dit', 'm', false],
    ['selon |elles.', 'f', true],
    ['a dit |ce dernier.', 'm', false],
    ["|L'intéressée dément.", 'f', false],
    ['|Celle-ci, entendue jeudi, a nié.', 'f', false],
  ])('%s: a pronoun', (marked, gender, plural) =>
    expect(at(marked, readMention)?.mention).toMatchObject({ gender, plural, name: null }),
  );
});

describe('readSubject: the subject of a verb', () => {
  test.each([
    ['Le ministère russe de la Défense |a affirmé mercredi que tout allait bien.', 'Le ministère russe de la Défense'],
    ['Ana Costa, 42 ans, notaire à Lens, |a dit hésiter.', 'Ana Costa'],
    ['Luc Petit, qui |dit attendre, part demain.', 'Luc Petit'],
    [
      "Le ministre de l'Intérieur, qui se rendra sur place mardi, |a assuré que tout irait.",
      "Le ministre de l'Intérieur",
    ],
    ["Le pape, lors de l'audience de mercredi, |a fustigé la guerre.", 'Le pape'],
    ["L'opposition, par la voix du député Amadou Barry, |accuse le pouvoir.", "L'opposition"],
    ["L'opposition et les syndicats, dans un texte commun, |réclament un vote.", "L'opposition et les syndicats"],
    ['Il a aussi insisté sur ce point et |a demandé une trêve.', 'Il'],
    ["Il a insisté sur le fait que la France ne disposait de rien et |a demandé l'arrêt des tirs.", 'Il'],
    ['La préfecture a démenti toute pénurie et |exhorté les automobilistes au calme.', 'La préfecture'],
    ['Jean-Marc Bouvard, qui dénonce une erreur et |réclame un conseil, attend.', 'Jean-Marc Bouvard'],
    ['Le maire a cédé, tandis que le président de la région |a accusé les grévistes.', 'le président de la région'],
    ['Interrogé par une radio, le chef |a évoqué une erreur.', 'le chef'],
    ['La maire de Cajarc, Odile Fourès (divers gauche), |a chiffré les dégâts.', 'La maire de Cajarc, Odile Fourès'],
    ['Mardi, la ministre, en déplacement, |a dit douter.', 'la ministre'],
    ['Le patronat, lui, |juge le texte utile.', 'Le patronat'],
    ['A ses côtés, un Syrien qui refuse de donner son nom |raconte la traversée.', 'un Syrien'],
    ["Selon la presse, l'accord est prêt, mais Ankara |dément.", 'Ankara'],
    ["Ses filles, Claire et Judith Roche, |ont indiqué l'heure.", 'Ses filles, Claire et Judith Roche'],
    [
      'Deux tiers des citadins de moins de 35 ans |disent vouloir partir.',
      'Deux tiers des citadins de moins de 35 ans',
    ],
    ['Le joueur |dément toute querelle.', 'Le joueur'],
    ["L'actrice Trine Holm, qui joue la reine, |se souvient de tout.", "L'actrice Trine Holm"],
  ])('%s', (marked, text) => expect(at(marked, readSubject)?.text).toBe(text));

  test.each(['Le feu est parti du toit, |a indiqué la police.', "L'homme a agi seul, |a dit le parquet."])(
    '%s: the subject stands behind',
    (marked) => expect(at(marked, readSubject)).toBeNull(),
  );
});

/** The names of those who speak, quote by quote; null where the text does not settle it. */
function speakersOf(text: string): (string | null)[] {
  const { quotes, speakers } = extract(text, { language: 'fra' });
  return quotes.map(({ speaker }) => speakers.find(({ id }) => id === speaker?.id)?.name ?? null);
}

describe('resolveSpeakers: who is meant', () => {
  test.each([
    ['title and surname', 'Le maire Luc Petit a cédé. "Je pars", a dit M. Petit.', ['Luc Petit']],
    ['surname alone', 'La nageuse Ana Costa a gagné. "Quelle course", a dit Costa.', ['Ana Costa']],
    ['name given in full later', '"Je pars", a dit M. Petit. Le départ de Luc Petit est fixé à lundi.', ['Luc Petit']],
    [
      'surname with a particle',
      'Le préfet Dominique de Vaux a réagi. "Tout va bien", a assuré M. de Vaux.',
      ['Dominique de Vaux'],
    ],
    [
      'Mme and M. of one name',
      'Luc Roux et Ana Roux vivent ici. "Je reste", a dit Mme Roux. "Moi aussi", a dit M. Roux.',
      ['Ana Roux', 'Luc Roux'],
    ],
    ['inverted pronoun', 'La ministre Ana Costa a parlé. "Je pars", a-t-elle dit.', ['Ana Costa']],
    [
      'pronoun of a body',
      'Le ministère de la Défense a réagi. "C\'est faux", a-t-il affirmé.',
      ['Le ministère de la Défense'],
    ],
    [
      'pronoun by sex',
      'Le maire Luc Petit a reçu la députée Ana Costa. "Je doute", a-t-elle dit. "Pas moi", a-t-il répondu.',
      ['Ana Costa', 'Luc Petit'],
    ],
    [
      'role with country',
      'Le ministre français Luc Petit a vu le ministre russe Igor Lazov. Le ministre russe a dit que "tout allait bien".',
      ['Igor Lazov'],
    ],
    [
      'homologue',
      'Le ministre français Luc Petit a vu son homologue russe Igor Lazov. Le ministre russe a dit que "tout allait bien".',
      ['Igor Lazov'],
    ],
    [
      'office by another name',
      'Le ministre iranien des Affaires étrangères, Abbas Karimi, est là. "Non", a prévenu le chef de la diplomatie iranienne.',
      ['Abbas Karimi'],
    ],
    [
      'head of state without role',
      '"Oui", a déclaré Emmanuel Vernet. "Nous aiderons", avait précisé le président français.',
      ['Emmanuel Vernet', 'Emmanuel Vernet'],
    ],
    [
      'epithet',
      'Le climatologue Rémi Castel présente ses courbes. "Il fait chaud", a dit le chercheur.',
      ['Rémi Castel'],
    ],
    ['epithet of age', 'Luc Petit, 63 ans, a perdu. "Je reviendrai", a promis le sexagénaire.', ['Luc Petit']],
    ['nationality', 'La cycliste Ingrid Holm a gagné. "Enfin", a soufflé la Norvégienne.', ['Ingrid Holm']],
    ['former office', 'Le député Luc Petit s\'est levé. "Assez", a crié l\'ancien ministre.', ['Luc Petit']],
    [
      'acronym',
      "L'Organisation mondiale de la pêche (OMP) s'inquiète. L'OMP estime que les stocks baissent.",
      ["L'Organisation mondiale de la pêche"],
    ],
    [
      'body by its kind',
      "L'association Terre Claire s'inquiète. L'ONG dénonce \"un recul\".",
      ["L'association Terre Claire"],
    ],
    [
      'company by its kind',
      'Norelec a publié ses comptes. "L\'année est bonne", écrit Norelec. Le groupe assure que "tout va bien".',
      ['Norelec', 'Norelec'],
    ],
    ['plural pronoun of a group', 'Les pêcheurs sont rentrés. "Il fait froid", ont-ils regretté.', ['Les pêcheurs']],
    [
      'institute by its kind',
      "La Banque de Lutie a parlé. D'après l'Insel, le chômage a baissé. L'institut souligne que les jeunes en profitent.",
      ["l'Insel", "l'Insel"],
    ],
    [
      'an unknown trade with a nationality',
      'Le capitaine Luc Petit a souffert. "On a eu peur", a dit le capitaine. Le pointu suédois Nils Lund a reçu une ovation. "Quel soir", a dit le joueur.',
      ['Luc Petit', 'Nils Lund'],
    ],
    [
      'whose daughter spoke is still on stage',
      'La chanteuse Maria Dolz est morte. "Elle riait", écrit sa fille Montse. Née à Gérone, elle avait débuté tôt. "Je chante", disait-elle.',
      ['Montse', 'Maria Dolz'],
    ],
    [
      'in court parts are not exchanged',
      'L\'expert Daniel Legoff parle. "Il ment", dit-il. L\'avocat général répond qu\'il en "doute".',
      ['Daniel Legoff', "L'avocat général"],
    ],
    [
      'a mother is the woman who has just spoken',
      '"On a tout perdu", dit Furaha. Cette mère de cinq enfants a fui. "Les obus tombaient", se rappelle-t-elle.',
      ['Furaha', 'Furaha'],
    ],
    [
      'kin named beside the role',
      'La militante Leila Rahimi est libre. Sa fille, Nasrin, a confié être "fière". "Maman ne plie pas", a souri l\'adolescente.',
      ['Nasrin', 'Nasrin'],
    ],
    [
      'name behind a body that has none',
      'La députée d\'opposition Priya Nair dénonce "un recul". Le porte-parole du gouvernement Luc Petit répond que "tout va bien".',
      ['Priya Nair', 'Luc Petit'],
    ],
    [
      'name of the body in the complement',
      'Le directeur du centre Horizon Sud a parlé. "Oui", a dit le directeur du centre Horizon Sud.',
      ['Le directeur du centre Horizon Sud'],
    ],
    [
      'nearest',
      'Le maire Luc Petit a saisi le juge Paul Roux. Celui-ci a répondu que "rien ne presse".',
      ['Paul Roux'],
    ],
    ['relative', 'Luc Petit, qui dit "attendre", part demain.', ['Luc Petit']],
    [
      'joint',
      'MM. Paul Langlois et Marc Lanini ont parlé. "Nous restons", ont dit MM. Langlois et Lanini.',
      ['Paul Langlois et Marc Lanini'],
    ],
    ['metonym stays', 'Le président russe Igor Lazov a parlé. "Non", a répondu Moscou.', ['Moscou']],
    ['possessive role stays', 'La sculptrice Ana Costa est morte. "Elle riait", a dit son mari.', ['son mari']],
    ['the pope is no other word for the mayor', 'Le maire Luc Petit a parlé. "Prions", a dit le pape.', ['le pape']],
    [
      'another is set against the one before',
      'Le gardien Luc Petit doute. Le capitaine, lui, dit qu\'il "y croit".',
      ['Le capitaine'],
    ],
    ['two of one title', 'Luc Roux et Paul Roux sont frères. "Je pars", a dit M. Roux.', [null]],
  ])('%s', (_name, text, names) => expect(speakersOf(text)).toEqual(names));

  test('a speaker has kind, role, sex, members and every mention', () => {
    const text =
      'Le maire Luc Petit et la députée Ana Costa sont là. "Oui", ont dit M. Petit et Mme Costa. "Non", a dit le maire.';
    const { speakers } = extract(text, { language: 'fra' });
    const petit = speakers.find(({ name }) => name === 'Luc Petit');
    expect(petit).toMatchObject({ kind: 'person', role: 'maire', gender: 'm', members: [] });
    expect(petit?.mentions.map((mention) => mention.text)).toEqual(['Le maire Luc Petit', 'M. Petit', 'le maire']);
    const joint = speakers.find(({ members }) => members.length > 0);
    expect(joint).toMatchObject({ name: 'Luc Petit et Ana Costa', kind: 'group' });
    expect(joint?.members).toEqual(speakers.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    for (const { mentions } of speakers)
      for (const span of mentions) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test.each([
    [
      'what is said names nobody who says it',
      'L’enquête est confiée au parquet de Lens. «Rien n’est exclu», a précisé le parquet. Un voisin, «un homme de 30 ans, a été entendu», a-t-il ajouté.',
      'parquet de Lens',
    ],
    [
      'a cleft sentence has its subject behind it',
      'C’est la préfète Ana Costa qui a calmé les élus en rappelant que le mieux était «de patienter».',
      'Ana Costa',
    ],
    [
      'a relative clause keeps its antecedent over what is set off',
      'Ils répondent au recteur, qui en séance, devant les élus, avait accusé les maires de «jouer avec le feu».',
      'recteur',
    ],
    [
      'a subject set off behind a relative clause is not the antecedent',
      'Ils répondent au recteur, qui était absent. En séance, Ana Costa avait accusé les maires de «jouer avec le feu».',
      'Ana Costa',
    ],
  ])('%s', (_, text, name) => {
    const { quotes, speakers } = extract(text, { language: 'fra' });
    expect(speakers.find(({ id }) => id === quotes.at(-1)?.speaker?.id)?.name).toBe(name);
  });

  test('without sources nothing is read', () =>
    expect(resolveSpeakers(scanned('Luc Petit dort.'), [])).toEqual({ speakers: [], resolved: [] }));

  test.each(['Paul Vernet ', 'le ministre ', 'le ', 'M. ', 'Ana, ', "d'", 'Luc et '])(
    'stays linear on %s repeated',
    (piece) => {
      const article = scanned(`"Oui", a dit Ana Costa. ${piece.repeat(30_000)}`);
      const mention = readMention(
        article,
        article.tokens.findIndex((token) => article.text.startsWith('Ana', token.start)),
      );
      const start = performance.now();
      expect(resolveSpeakers(article, mention ? [mention] : []).speakers.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
