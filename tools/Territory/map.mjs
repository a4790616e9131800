// Usage: node map.mjs <node_modules> <output.tsv>
// Writes the outlines of the sixteen Länder, simplified to what a page needs: key, path; the view box is that of the package.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const keys = { sh: '01', hh: '02', ni: '03', hb: '04', nw: '05', he: '06', rp: '07', bw: '08', by: '09', sl: '10', be: '11', bb: '12', mv: '13', sn: '14', st: '15', th: '16' };
const [modules, output] = process.argv.slice(2);
const svg = readFileSync(join(modules, '@svg-maps/germany/germany.svg'), 'utf8');

/** The rings of a path that knows only m, l and z, in absolute points. */
function rings(path) {
  const found = [];
  let x = 0, y = 0, command = 'm', ring = null;
  for (const [token] of path.matchAll(/[a-zA-Z]|-?[\d.]+(?:e-?\d+)?,-?[\d.]+(?:e-?\d+)?/g)) {
    if (/^[a-zA-Z]$/.test(token)) {
      command = token;
      if (/z/i.test(token) && ring) [x, y] = ring[0];
      continue;
    }
    const [a, b] = token.split(',').map(Number);
    [x, y] = command === command.toLowerCase() ? [x + a, y + b] : [a, b];
    if (/m/i.test(command)) { found.push(ring = []); command = command === 'm' ? 'l' : 'L'; }
    ring.push([x, y]);
  }
  return found;
}

const area = ring => Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - y * ring[(i + 1) % ring.length][0], 0) / 2);

/** Douglas and Peucker: leaves out what lies nearer than the tolerance to the line between its neighbours. */
function simplify(points, tolerance) {
  if (points.length < 3) return points;
  const [[x1, y1], [x2, y2]] = [points[0], points.at(-1)];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1e-9;
  let far = 0, at = 0;
  points.forEach(([x, y], i) => {
    const off = length < 1e-6 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
    if (off > far) [far, at] = [off, i];
  });
  if (far <= tolerance) return [points[0], points.at(-1)];
  return [...simplify(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(points.slice(at), tolerance)];
}

function draw(ring) {
  const half = ring.length >> 1;
  const thin = [...simplify(ring.slice(0, half + 1), 1.3).slice(0, -1), ...simplify([...ring.slice(half), ring[0]], 1.3).slice(0, -1)].map(point => point.map(Math.round));
  let [x, y] = thin[0], path = `M${x} ${y}l`;
  for (const [a, b] of thin.slice(1)) {
    if (a === x && b === y) continue;
    path += `${a - x} ${b - y} `;
    [x, y] = [a, b];
  }
  return path.trim().replace(/ -/g, '-') + 'z';
}

const lines = [...svg.matchAll(/id="(\w\w)"[^>]*?\sd="([^"]+)"/g)].map(([, id, path]) =>
  `${keys[id]}\t${rings(path).filter(ring => area(ring) > 4).map(draw).join('')}`).sort();
if (lines.length !== 16) throw new Error(`${lines.length} Länder in the map, not 16.`);
writeFileSync(output, lines.join('\n') + '\n');
