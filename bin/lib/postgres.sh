# A throw-away PostgreSQL for tests: no fsync, trusted on 127.0.0.1; sourced, never run.
postgres_folder= postgres_port=

# PostgreSQL refuses root: then it runs as the user that Debian's package has made.
as_postgres() { if [[ $EUID == 0 ]]; then (cd / && exec runuser -u postgres -- "$@"); else "$@"; fi; }

postgres_install() {
  [[ -d /usr/lib/postgresql ]] && return
  as_root mkdir -p /etc/postgresql-common # no server of the system's own: only programs are needed
  echo "create_main_cluster = false" | as_root tee /etc/postgresql-common/createcluster.conf > /dev/null
  package_for /usr/lib/postgresql postgresql postgresql-contrib
}

postgres_bin() { ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1; }

free_port() {
  local port
  while port=$((20000 + RANDOM % 30000)); (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do :; done
  echo "$port"
}

# Each test class has a database of a thousand small files: they lie in memory where it has room for them.
postgres_memory() { [[ -w /dev/shm && $(df --output=avail -k /dev/shm | tail -1) -gt 2000000 ]]; }

postgres_start() { # postgres_start FOLDER
  postgres_folder=$(realpath "$1")/postgres
  if postgres_memory; then postgres_folder=$(mktemp -d /dev/shm/buendnisnetz.XXXXXX); else mkdir "$postgres_folder"; fi
  if [[ $EUID == 0 && $postgres_folder == */postgres ]] && ! { chmod a+x "$1" && as_postgres test -x "$postgres_folder"; }; then
    postgres_folder=$(mktemp -d) # the checkout lies where the user postgres cannot go
  fi
  [[ $EUID != 0 ]] || chown postgres "$postgres_folder"
  postgres_port=$(free_port)
  as_postgres "$(postgres_bin)/initdb" -D "$postgres_folder/data" -U postgres -A trust --no-sync --locale=C.UTF-8 > /dev/null
  as_postgres "$(postgres_bin)/pg_ctl" -w -D "$postgres_folder/data" -l "$postgres_folder/log" start > /dev/null -o \
    "-p $postgres_port -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 \
     -c autovacuum=off -c jit=off -c max_parallel_workers_per_gather=0 -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
     -c max_connections=300"
}

postgres_stop() {
  [[ -n $postgres_folder ]] || return 0
  as_postgres "$(postgres_bin)/pg_ctl" -m immediate -D "$postgres_folder/data" stop > /dev/null 2>&1 || true
  rm -rf "$postgres_folder"
}
