/** Entity types of a brat document, by group; the names are those of the facts with a capital. */
export const BRAT_TYPES = {
  Temporal: ['Date', 'Time', 'Duration', 'Set'],
  Figure: ['Count', 'Money', 'Percentage', 'Measure', 'Age', 'Ordinal', 'Fraction', 'Multiple', 'Score', 'Number'],
  Quotation: ['Direct', 'Mixed', 'Indirect'],
  Source: ['Person', 'Organization', 'Place', 'Group', 'Anonymous', 'Document'],
  Word: ['Cue', 'Counted', 'Addressee', 'Medium'],
} as const;

const COLOURS: Readonly<Record<keyof typeof BRAT_TYPES, string>> = {
  Temporal: '#b9d7fb',
  Figure: '#ffd9a0',
  Quotation: '#cdeec4',
  Source: '#f3c6e6',
  Word: '#e4e4e4',
};

/** Attributes with the entity groups that take them and the values they have; none for one that is on or off. */
const ATTRIBUTES: readonly (readonly [name: string, groups: readonly (keyof typeof BRAT_TYPES)[], values: string])[] = [
  ['Resolution', ['Temporal'], 'explicit|publication|text|partial|unresolved'],
  [
    'Modifier',
    ['Temporal', 'Figure'],
    'approx|start|mid|end|about|nearly|at-least|at-most|more-than|less-than|between|vague',
  ],
  ['Bound', ['Temporal'], 'since|until|before|after'],
  ['Change', ['Figure'], 'up|down'],
  ['Definite', ['Figure'], ''],
  ['Attribution', ['Quotation'], 'explicit|coreferent|carried|none'],
];

const typesOf = (groups: readonly (keyof typeof BRAT_TYPES)[]): string =>
  groups.flatMap((group) => BRAT_TYPES[group]).join('|');

const entities = Object.entries(BRAT_TYPES)
  .map(([group, types]) => `!${group}\n${types.map((type) => `\t${type}`).join('\n')}`)
  .join('\n');

const attributes = ATTRIBUTES.map(
  ([name, groups, values]) => `${name}\tArg:${typesOf(groups)}${values === '' ? '' : `, Value:${values}`}`,
).join('\n');

/** `annotation.conf` for a folder of documents that `toBrat` wrote: without it brat draws every type as unknown. */
export const BRAT_ANNOTATION_CONF = `[entities]
${entities}

[relations]
SpokenBy\tArg1:${typesOf(['Quotation'])}, Arg2:${typesOf(['Source'])}
ReportedWith\tArg1:${typesOf(['Quotation'])}, Arg2:Cue
SaidTo\tArg1:${typesOf(['Quotation'])}, Arg2:Addressee
SaidThrough\tArg1:${typesOf(['Quotation'])}, Arg2:Medium
SaidIn\tArg1:${typesOf(['Temporal', 'Figure'])}, Arg2:${typesOf(['Quotation'])}
Counts\tArg1:${typesOf(['Figure'])}, Arg2:Counted
ResolvedFrom\tArg1:${typesOf(['Temporal'])}, Arg2:${typesOf(['Temporal'])}
Equiv\tArg1:${typesOf(['Source'])}, Arg2:${typesOf(['Source'])}, <REL-TYPE>:symmetric-transitive
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
${attributes}
`;

/** `visual.conf` beside it: a colour a group. */
export const BRAT_VISUAL_CONF = `[labels]

[drawing]
SPAN_DEFAULT\tfgColor:black, bgColor:white, borderColor:darken
ARC_DEFAULT\tcolor:black, arrowHead:triangle-5
${(Object.keys(BRAT_TYPES) as (keyof typeof BRAT_TYPES)[])
  .flatMap((group) => BRAT_TYPES[group].map((type) => `${type}\tbgColor:${COLOURS[group]}`))
  .join('\n')}
`;
