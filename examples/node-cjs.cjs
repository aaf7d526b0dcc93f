// Node, CommonJS: node examples/node-cjs.cjs
const { extract } = require('depeche');

const { figures } = extract('Le budget passe de 1,5 à 2 milliards d’euros, soit une hausse de 33 %.', { language: 'fra' });
for (const { text, kind, value, min, max, unit } of figures) console.log(text, kind, value ?? [min, max], unit);

// Prints:
// 1,5 money 1500000000 EUR
// 2 milliards d’euros money 2000000000 EUR
// 33 % percentage 33 %
