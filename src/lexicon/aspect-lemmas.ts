/**
 * Verbs whose infinitive says what is said all the same (`tient à rappeler que`, `a fini par admettre`, `ne cesse de marteler`); behind the
 * colon the words that must stand between (`prendre soin de préciser`).
 */
export const SAYING_HOSTS = `
  tenir continuer cesser finir commencer contenter borner limiter préférer aimer plaire hésiter oser empresser évertuer obstiner acharner
  manquer venir persister hâter hasarder lasser amuser prendre:soin,peine,temps,garde croire:bon,utile,nécessaire juger:bon,utile,nécessaire aller:jusqu'à
`;

/**
 * Verbs of wanting: words in marks behind their infinitive are said (`veut croire que la paix est «possible»`, `tente de rassurer: «…»`), without
 * marks it is an intention (`veut annoncer que`).
 */
export const WANTING_HOSTS = 'vouloir tenter chercher essayer efforcer souhaiter désirer entendre';

/** Only their participle tells that it was said: `a dû reconnaître`, `est obligé d'admettre`, not `doit annoncer`. */
export const DONE_HOSTS = 'devoir pouvoir obliger contraindre forcer';
