// Where a postal code lies: the places of its names, told from their namesakes by the codes around it.
import { addition, agree, distance, fold, stem } from './sources.mjs';

const median = numbers => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const middle = spots => spots.length ? { lat: median(spots.map(s => s.lat)), lon: median(spots.map(s => s.lon)) } : null;
const unmistakable = { 3: 130, 4: 40, 5: 30 };
const farthest = { 3: 45, 4: 35, 5: 30 };

function index(places, key) {
  const found = new Map();
  for (const place of places) {
    const k = key(place.name);
    if (!found.has(k)) found.set(k, []);
    found.get(k).push(place);
  }
  return found;
}

export function locate(pairs, places) {
  const exact = index(places, fold), stems = index(places, stem);
  for (const pair of pairs)
    pair.candidates = exact.get(fold(pair.name)) ?? (stems.get(stem(pair.name)) ?? []).filter(place => agree(place.name, pair.name));
  let around = regions(pairs, pair => pair.candidates.length === 1 ? pair.candidates[0] : null, 2);
  for (const digits of [3, 4, 5]) {
    for (const pair of pairs) pair.spot = nearest(pair, around(pair.code), reach(pair, digits));
    around = regions(pairs, pair => pair.spot, digits);
  }
  for (const pair of pairs) pair.about = pair.spot ?? around(pair.code);
}

/** How far from its code's other places one may lie; a whole name with its addition that occurs once is that place wherever it is. */
function reach(pair, digits) {
  if (pair.candidates.length !== 1) return farthest[digits];
  const [only] = pair.candidates;
  return addition(pair.name) && fold(only.name) === fold(pair.name) ? unmistakable[3] : unmistakable[digits];
}

function nearest(pair, centre, limit) {
  if (!centre) return pair.candidates.length === 1 ? pair.candidates[0] : null;
  const best = pair.candidates.map(place => ({ place, km: distance(place, centre) })).sort((a, b) => a.km - b.km)[0];
  return best && best.km <= limit ? best.place : null;
}

/** The middle of the known places whose codes share the first digits; of fewer digits where none is known. */
function regions(pairs, spotOf, digits) {
  const middles = new Map();
  for (let length = 1; length <= digits; length++) {
    const groups = new Map();
    for (const pair of pairs) {
      const spot = spotOf(pair);
      if (!spot) continue;
      const prefix = pair.code.slice(0, length);
      groups.set(prefix, [...groups.get(prefix) ?? [], spot]);
    }
    for (const [prefix, spots] of groups) middles.set(prefix, middle(spots));
  }
  return code => {
    for (let length = digits; length > 0; length--) if (middles.has(code.slice(0, length))) return middles.get(code.slice(0, length));
    return null;
  };
}
