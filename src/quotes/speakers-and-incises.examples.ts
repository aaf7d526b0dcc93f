import type { QuoteFact } from '../article-facts.js';
import type { RuleExamples } from '../rule-examples.js';

/** Only the words and the lemma: where the cue stands is no matter here. */
function cue(text: string, lemma: string): QuoteFact['cue'] {
  return { text, lemma } as QuoteFact['cue'];
}

/** The words that name who speaks. */
function by(text: string): QuoteFact['speaker'] {
  return { mention: { text } } as QuoteFact['speaker'];
}

export const examples: readonly RuleExamples<QuoteFact>[] = [
  {
    name: 'infinitive behind an aspect verb',
    examples: [
      {
        text: '"⟦Le plus dur est derrière nous⟧", veut croire la gérante.',
        expect: { kind: 'direct', cue: cue('croire', 'croire'), attribution: 'explicit' },
      },
      {
        text: 'Le recteur a fini par admettre qu’il s’agissait d’une "⟦erreur⟧".',
        expect: { kind: 'mixed', cue: cue('admettre', 'admettre') },
      },
      {
        text: '"⟦Rien n’est signé⟧", ne cessent de répéter les élus.',
        expect: { kind: 'direct', cue: cue('répéter', 'répéter'), attribution: 'explicit' },
      },
      {
        text: 'Elle a pris soin de préciser que ⟦le texte serait relu⟧.',
        expect: { kind: 'indirect', cue: cue('préciser', 'préciser') },
      },
      {
        text: 'Le club continue d’affirmer que ⟦le stade ouvrira⟧.',
        expect: { kind: 'indirect', cue: cue('affirmer', 'affirmer') },
      },
      {
        text: 'Le maire a dû reconnaître que ⟦la digue fuyait⟧.',
        expect: { kind: 'indirect', cue: cue('reconnaître', 'reconnaître') },
      },
      {
        text: 'Paul Vernet est maire. «⟦Nous tiendrons⟧», n’a-t-il cessé de répéter.',
        expect: { kind: 'direct', cue: cue('répéter', 'répéter'), speaker: by('il') },
      },
      {
        text: 'Anne Morel est maire. «⟦On nous ment⟧», tient-elle à préciser.',
        expect: { kind: 'direct', cue: cue('préciser', 'préciser'), speaker: by('elle') },
      },
      {
        text: 'Anne Morel est maire. «⟦On nous ment⟧», a-t-elle fini par lâcher.',
        expect: { kind: 'direct', cue: cue('lâcher', 'lâcher'), speaker: by('elle') },
      },
      {
        text: 'Paul Vernet est maire. «⟦Nous tiendrons⟧», veut-il croire.',
        expect: { kind: 'direct', cue: cue('croire', 'croire'), speaker: by('il') },
      },
    ],
    counterExamples: [
      'Le ministre veut annoncer que le plan est prêt.',
      'La ministre doit annoncer jeudi que le plan est prêt.',
      'Le maire pourrait dire que tout va bien.',
      'Le maire est là. Veut-il annoncer que tout va bien?',
    ],
  },
  {
    name: 'an opinion said in an incise',
    examples: [
      {
        text: '«⟦Nous irons au bout⟧», dit vouloir croire Anne Morel.',
        expect: { kind: 'direct', cue: cue('dit', 'dire'), speaker: by('Anne Morel') },
      },
      {
        text: '«⟦Nous irons au bout⟧», disent espérer les riverains.',
        expect: { kind: 'direct', cue: cue('disent', 'dire'), speaker: by('les riverains') },
      },
      {
        text: '«⟦Le ministre viendra⟧», croit savoir le maire.',
        expect: { kind: 'direct', cue: cue('croit savoir', 'croire savoir'), speaker: by('le maire') },
      },
      {
        text: '⟦Le ministre viendra lundi⟧, croyait savoir mardi un élu.',
        expect: { kind: 'indirect', cue: cue('croyait savoir', 'croire savoir'), speaker: by('un élu') },
      },
      {
        text: 'Le maire croit savoir que ⟦le ministre viendra⟧.',
        expect: { kind: 'indirect', cue: cue('croit savoir', 'croire savoir') },
      },
    ],
    counterExamples: ['Le maire veut croire et espérer.', 'L’élue ne croit pas savoir nager.'],
  },
  {
    name: 'a cleft behind words in marks',
    examples: [
      {
        text: '«⟦Nous irons au bout⟧»: c’est ce qu’a déclaré lundi Paul Vernet.',
        expect: { kind: 'direct', cue: cue('a déclaré', 'déclarer'), speaker: by('Paul Vernet') },
      },
      {
        text: '«⟦La digue a cédé⟧», voilà ce que répètent les riverains.',
        expect: { kind: 'direct', cue: cue('répètent', 'répéter'), speaker: by('les riverains') },
      },
    ],
    counterExamples: ['«Azur»: c’est ce que demande la loi.', 'C’est ce qu’a déclaré lundi Paul Vernet.'],
  },
  {
    name: 'two who say it together',
    examples: [
      {
        text: 'Paul Vernet ainsi que la maire de Lens, Anne Morel, ont déclaré: «⟦Nous irons au bout.⟧»',
        expect: { speaker: by('Paul Vernet ainsi que la maire de Lens, Anne Morel') },
      },
      {
        text: 'Le maire ainsi que le préfet ont annoncé que ⟦la digue sera refaite⟧.',
        expect: { kind: 'indirect', speaker: by('Le maire ainsi que le préfet') },
      },
      {
        text: 'Paul Vernet, ainsi que l’a dit la maire, est là. «⟦Je reste⟧», a-t-il dit.',
        expect: { kind: 'direct', speaker: by('il') },
      },
    ],
    counterExamples: ['Le maire ainsi que le préfet sont venus.'],
  },
  {
    name: 'names of letters with a number or a plus',
    examples: [
      {
        text: 'L’association L214 a dénoncé «⟦des conditions indignes⟧».',
        expect: { speaker: by('L’association L214') },
      },
      { text: '«⟦Le film est déprogrammé⟧», a annoncé TF1.', expect: { speaker: by('TF1') } },
      { text: 'M6 a confirmé que ⟦le jeu revenait⟧.', expect: { speaker: by('M6') } },
      { text: 'Le G7 a annoncé que ⟦des sanctions seraient prises⟧.', expect: { speaker: by('Le G7') } },
      { text: 'La chaîne Canal+ assure que ⟦le match sera montré⟧.', expect: { speaker: by('La chaîne Canal+') } },
    ],
    counterExamples: ['Le vol AF447 a pris l’A7.'],
  },
  {
    name: 'one of two who were named together',
    examples: [
      {
        text: 'Paul Vernet et Anne Morel étaient à Lens. «⟦Il faut agir⟧», a dit le premier.',
        expect: { speaker: by('le premier'), attribution: 'coreferent' },
      },
      {
        text: 'Anne Morel et Paul Vernet ont plaidé pour «un accord». La première a dit que «⟦le temps presse⟧», le second que «tout reste à faire».',
        expect: { speaker: by('La première'), attribution: 'coreferent' },
      },
      {
        text: 'Anne Morel et Paul Vernet sont venus. Le second a assuré que ⟦tout était prêt⟧.',
        expect: { speaker: by('Le second'), attribution: 'coreferent' },
      },
    ],
    counterExamples: ['Anne Morel et Paul Vernet sont venus. Le premier est parti.'],
  },
  {
    name: 'a superlative inside what is said',
    examples: [
      {
        text: 'Le ministre a dit que ⟦la loi, la première que le parlement ait votée, serait appliquée⟧.',
        expect: { kind: 'indirect' },
      },
      {
        text: 'Luc Roux et Paul Vernet ont écrit deux livres. Le second raconte que ⟦la guerre est finie⟧.',
        expect: { attribution: 'explicit' },
      },
    ],
    counterExamples: ['C’est la loi, la première que le parlement ait votée.'],
  },
];
