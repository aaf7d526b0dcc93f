/**
 * Feminine nouns of persons whose dictionary entry is the masculine: the endings that form them, and the nouns of each ending that
 * are their own entry.
 */
export const FEMININE_ENDINGS: readonly (readonly [feminine: string, masculine: string, own: ReadonlySet<string>])[] = [
  ['trice', 'teur', set('matrice cicatrice impératrice motrice locomotrice débroussailleuse calculatrice génératrice')],
  [
    'euse',
    'eur',
    set(
      `tondeuse pelleteuse moissonneuse mitrailleuse berceuse perceuse visseuse ponceuse agrafeuse imprimeuse tronçonneuse faucheuse
       trayeuse bétonneuse foreuse veilleuse meuse yeuse essoreuse cireuse chauffeuse épandeuse sableuse saleuse dépanneuse
       pondeuse poudreuse souffleuse vareuse balayeuse`,
    ),
  ],
  ['éenne', 'éen', set('')],
  ['ïenne', 'ïen', set('')],
  ['ienne', 'ien', set('antienne persienne éolienne césarienne tyrolienne draisienne julienne')],
  ['yenne', 'yen', set('moyenne cayenne')],
  [
    'ante',
    'ant',
    set(
      `variante imprimante constante plante dominante composante résultante soixante quarante cinquante sonnante déterminante
       médiante ambiante inconstante pliante menthe épouvante brocante soutenante tante amante andante sante`,
    ),
  ],
  [
    'ente',
    'ent',
    set(
      `attente descente vente plante tente pente rente entente détente mévente patente charpente trente mésentente soupente fente
       tangente revente enceinte sente prévente télévente attente menthe tourmente jumente remontente parente`,
    ),
  ],
  ['aise', 'ais', set('fraise chaise mortaise glaise falaise punaise fournaise braise aise dièse')],
  ['oise', 'ois', set('framboise ardoise toise turquoise cervoise')],
  [
    'arde',
    'ard',
    set('garde bombarde harde moutarde tarde écharde poularde barde carde arrière-garde avant-garde sauvegarde'),
  ],
];

/** Feminines formed by an e alone, and others that no ending tells. */
export const FEMININES: ReadonlyMap<string, string> = new Map(
  `blessée tuée députée employée retraitée réfugiée salariée déléguée accusée condamnée assurée déplacée rescapée mariée fiancée
   évadée invitée associée diplômée licenciée abonnée administrée déportée naufragée sinistrée handicapée affiliée initiée
   envoyée décédée arrêtée évacuée hospitalisée contaminée infectée interpellée inculpée séquestrée libérée recrutée adoptée
   protégée immigrée rapatriée révoltée exilée qualifiée noyée brûlée mutilée
   élue détenue prévenue disparue inconnue morte suspecte adjointe sainte amie ennemie avocate candidate magistrate lauréate
   voisine cousine copine orpheline gamine civile conjointe défunte avocate retraitée mineure majeure supérieure
   championne:champion patronne:patron baronne:baron bretonne:breton wallonne:wallon espionne:espion lionne:lion piétonne:piéton
   sportive:sportif fugitive:fugitif captive:captif juive:juif native:natif
   infirmière:infirmier policière:policier ouvrière:ouvrier conseillère:conseiller héritière:héritier romancière:romancier
   banquière:banquier caissière:caissier couturière:couturier cavalière:cavalier écolière:écolier prisonnière:prisonnier
   passagère:passager étrangère:étranger bergère:berger pompière:pompier postière:postier greffière:greffier
   meurtrière:meurtrier agricultrice:agriculteur actrice:acteur hôtelière:hôtelier fermière:fermier boulangère:boulanger
   épicière:épicier usagère:usager romanichelle:romanichel criminelle:criminel professionnelle:professionnel
   intellectuelle:intellectuel colonelle:colonel mortelle:mortel européenne:européen religieuse:religieux amoureuse:amoureux`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [feminine = '', masculine = feminine.slice(0, -1)] = entry.split(':');
      return [feminine, masculine] as const;
    }),
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
