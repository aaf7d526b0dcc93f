/**
 * Verbs of what is on a calendar: in the present, with a day, they tell of what is to come (`le procès s'ouvre lundi`, `la CGT
 * appelle à la grève jeudi`). Verbs of saying and of finding out are not among them: theirs is a present of the news (`affirme lundi`).
 */
export const SCHEDULING_VERBS = `
  accueillir achever affronter aller appeler arriver assister attendre atterrir célébrer clôturer commencer comparaître
  conclure convoquer courir dérouler durer étaler étendre débarquer débattre débuter décoller défier défiler démarrer déménager départager disputer
  élire embarquer emménager entamer entrer examiner expirer fermer fêter inaugurer installer inviter jouer
  lancer manifester mobiliser négocier organiser ouvrir partir plaider poursuivre présenter prévoir
  prononcer programmer proposer quitter rassembler recevoir rejoindre rejouer rencontrer rendre rentrer réouvrir reprendre
  retourner retrouver réunir revenir rouvrir sortir tenir terminer trancher visiter voter voyager
`;
