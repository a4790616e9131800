// Usage: node gazetteer.mjs <node_modules> <towns.txt> <output.tsv>
// Writes what the product knows of Germany before the official register is imported, one line each, separated by tabs:
// K key name designation population hectares lat lon      a Kreis
// P code name key lat lon                                 a place with its postal code; key is the Kreis, or the Land where the Kreis is not sure
// O name key lat lon                                      a place without a postal code of its own
import { writeFileSync } from 'node:fs';
import { anchor, spread, vote } from './classify.mjs';
import { locate } from './locate.mjs';
import { cities, read } from './sources.mjs';

const enough = 0.85;
const [modules, towns, output] = process.argv.slice(2);
const { places, quarters, kreise, pairs } = read(modules, towns);
locate(pairs, places);
anchor(kreise, pairs);
spread(pairs);

const round = number => number === undefined ? '' : number.toFixed(4);
// Where the Kreis is not sure, the name of a city state means it: Neuwerk lies far out and belongs to Hamburg.
const byName = Object.fromEntries(Object.values(cities).map(city => [city.name, city.kreis]));
// Where only the code is located, a place borrows the spot of its neighbours: that is a hint, never an answer.
const isSure = pair => pair.known || (pair.spot && pair.sure >= enough);
const key = (pair, land) => isSure(pair) ? pair.kreis : byName[pair.name] ?? pair.kreis?.slice(0, 2) ?? land ?? '';

const lines = kreise.map(kreis => ['K', kreis.key, kreis.name.replace(/,.*$/, '').replace(/^(Landkreis|Regionalverband) /, ''), kreis.type, kreis.population, kreis.hectares,
  round(kreis.middle?.lat), round(kreis.middle?.lon)]);
for (const pair of pairs)
  lines.push(['P', pair.code, pair.name, key(pair, pair.spot?.land), round(pair.about?.lat), round(pair.about?.lon)]);

const named = new Set(pairs.filter(pair => pair.spot).map(pair => pair.spot));
for (const place of places.filter(place => !named.has(place))) {
  const guess = vote({ code: '', about: place, spot: place }, pairs.filter(pair => pair.known && Math.abs(pair.about.lat - place.lat) < 0.4 && Math.abs(pair.about.lon - place.lon) < 0.6));
  lines.push(['O', place.name, key({ ...guess, spot: place }, place.land), round(place.lat), round(place.lon)]);
}
for (const quarter of quarters) lines.push(['O', quarter.name, cities[quarter.land].kreis, round(quarter.lat), round(quarter.lon)]);
writeFileSync(output, lines.map(line => line.join('\t')).join('\n') + '\n');
const codes = new Map();
for (const pair of pairs) codes.set(pair.code, [...codes.get(pair.code) ?? [], pair]);
const exact = [...codes.values()].filter(of => of.every(isSure)).length;
console.log(`${codes.size} postal codes, ${exact} of them with the Kreis of every place; ${lines.length} lines.`);
