// From the agency's format to a table: node examples/formats.mjs
import { readFileSync } from 'node:fs';
import { extract } from 'depeche';
import { extractOptionsOf, locateInSource, readArticle, toCsv } from 'depeche/formats';

const source = readFileSync(new URL('../corpus/formats/incendie-valcrose.g2.xml', import.meta.url), 'utf8');
const article = readArticle(source);
const facts = extract(article.text, extractOptionsOf(article));

const [figure] = facts.figures;
const [range] = figure ? locateInSource(article.map, figure) : [];
console.log(article.format, article.publishedAt, article.place);
console.log(figure?.text, '=', range && source.slice(range.start, range.end));
console.log(toCsv({ text: article.text, facts }).split('\r\n')[0]?.slice(1, 40));

// Prints:
// newsml-g2 2024-08-19T21:04:00+02:00 Valcrose
// 2.300 hectares = 2.300 hectares
// article,published,fact,id,type,text,val
