// In which Kreis a place lies: known for the towns of towns.txt; the others follow their neighbours, on the ground and by postal code.
import { distance, fold, stem } from './sources.mjs';

/** Finds the towns of every Kreis among the pairs of postal code and name. */
export function anchor(kreise, pairs) {
  const exact = new Map(), stems = new Map();
  for (const pair of pairs) {
    exact.set(fold(pair.name), [...exact.get(fold(pair.name)) ?? [], pair]);
    stems.set(stem(pair.name), [...stems.get(stem(pair.name)) ?? [], pair]);
  }
  const unique = found => found && found.every(pair => distance(pair.about, found[0].about) < 25);
  for (const kreis of kreise) {
    const found = kreis.towns.map(town => exact.get(fold(town)) ?? stems.get(stem(town)) ?? []);
    const sure = found.filter(unique).flat().map(pair => pair.about);
    kreis.middle = centre(sure.length ? sure : found.flat().map(pair => pair.about));
    kreis.found = found;
  }
  for (const kreis of kreise) for (const found of kreis.found) for (const pair of namesakes(found, kreis)) {
    const km = kreis.middle ? distance(pair.about, kreis.middle) : 999;
    if (km < 60 && fits(pair, kreis.key) && (pair.kreis === undefined || km < pair.km)) Object.assign(pair, { kreis: kreis.key, km, sure: 1, known: true });
  }
}

/** Of several places of one name those around the one that is nearest to the Kreis's other towns. */
function namesakes(found, kreis) {
  if (!kreis.middle || found.length < 2) return found;
  const [first] = [...found].sort((a, b) => distance(a.about, kreis.middle) - distance(b.about, kreis.middle));
  return found.filter(pair => distance(pair.about, first.about) < (kreis.towns.length < 3 ? 30 : 9));
}

const centre = spots => spots.length ? { lat: mid(spots.map(s => s.lat)), lon: mid(spots.map(s => s.lon)) } : null;
const mid = numbers => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const fits = (pair, kreis) => isOfCity(pair, kreis) && (!pair.spot
  || (kreis.startsWith(pair.spot.land) && (!pair.spot.district || kreis.startsWith(pair.spot.district))));

/** A place with a name of its own and a postal code lies in no city that is its own Kreis. */
const isOfCity = (pair, kreis) => !pair.cityNames?.has(kreis) || pair.cityNames.get(kreis) === stem(pair.name);

/** Gives every place the Kreis of its neighbours and says how sure that is, from 0 to 1. */
export function spread(pairs, rounds = 3) {
  const grid = new Map();
  for (let round = 0; round < rounds; round++) {
    grid.clear();
    for (const pair of pairs) if (pair.kreis && (pair.known || (pair.spot && pair.sure > 0.7))) {
      const cell = key(pair.about.lat, pair.about.lon);
      grid.set(cell, [...grid.get(cell) ?? [], pair]);
    }
    const results = pairs.map(pair => pair.known ? null : vote(pair, near(grid, pair)));
    results.forEach((result, i) => result && Object.assign(pairs[i], result));
  }
}

const key = (lat, lon) => `${Math.floor(lat * 4)}:${Math.floor(lon * 2.6)}`;

function near(grid, pair) {
  const found = [];
  for (let north = -1; north <= 1; north++) for (let east = -1; east <= 1; east++)
    found.push(...grid.get(key(pair.about.lat + north / 4, pair.about.lon + east / 2.6)) ?? []);
  return found;
}

const alike = (a, b) => { let same = 0; while (same < 5 && a[same] === b[same]) same++; return same; };
const apart = [12, 12, 9, 4, 1.5, 0];

export function vote(pair, neighbours) {
  const votes = new Map();
  let all = 0;
  for (const other of neighbours) {
    if (other === pair || !fits(pair, other.kreis)) continue;
    const km = distance(pair.about, other.about) + apart[alike(pair.code, other.code)];
    const weight = (other.known ? 1 : 0.35 * other.sure) / (km + 1.2) ** 3;
    votes.set(other.kreis, (votes.get(other.kreis) ?? 0) + weight);
    all += weight;
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best ? { kreis: best[0], sure: best[1] / all } : null;
}
