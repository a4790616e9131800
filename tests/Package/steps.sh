# The steps of tests/Package/try; sourced, never run.
port=$(free_port) server=

say() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
become_in_root() { exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
in_root() { (become_in_root "$@"); }
expect() { grep -qF -- "$1" <<< "$2" || fail "“$1” is not said in: $2"; }
version_in_root() { in_root dpkg-query -W -f '${Version}' buendnisnetz; }

leave() {
  stop_server
  mountpoint -q "$root/proc" && umount "$root/proc"
  rm -rf "$work"
}

# The same program under the version before: what differs for dpkg is the number.
as_older() { # as_older FILE OLDER
  dpkg-deb -R "$1" "$work/old"
  sed -i 's/^Version: .*/Version: 0.0.9/' "$work/old/DEBIAN/control"
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$work/old" "$2" > /dev/null
  rm -rf "$work/old"
}

# As the unit starts it: its user, its settings, its folder; systemd itself does not run here.
start_server() {
  ! curl -s "http://127.0.0.1:$port/" > /dev/null || fail "Somebody answers already."
  become_in_root setpriv --reuid=buendnisnetz --regid=buendnisnetz --init-groups --reset-env sh -c '
    umask 077; cd /usr/lib/buendnisnetz
    export Data=/var/lib/buendnisnetz DOTNET_EnableDiagnostics=0 ASPNETCORE_URLS=http://127.0.0.1:'$port'
    exec ./Buendnisnetz.Web' > "$work/server.log" 2>&1 &
  server=$!
  for ((turn = 0; turn < 120; turn++)); do
    kill -0 "$server" 2> /dev/null || { cat "$work/server.log"; fail "The program has ended."; }
    [[ $(curl -s "http://127.0.0.1:$port/health/ready" || true) != ok ]] || return 0
    sleep 0.5
  done
  fail "Nobody answers."
}

# What tells one instance from another: the keys by which it signs its forms, made where the first form is shown.
keys() { in_root sh -c 'cat /var/lib/buendnisnetz/buendnisnetz.db*' | grep -aoE 'key-[0-9a-f-]{36}' | sort -u || true; }

serve_once() {
  start_server
  curl -sf "http://127.0.0.1:$port/anmelden" > "$work/page.html" || fail "There is no page to sign in."
  stop_server
}

stop_server() {
  [[ -n $server ]] || return 0
  kill "$server" 2> /dev/null || true
  wait "$server" 2> /dev/null || true
  server=
}

installs() {
  in_root apt-get -qq -o Dpkg::Use-Pty=0 install --no-install-recommends /tmp/old.deb > "$work/install.log" 2>&1 ||
    { tail -20 "$work/install.log"; fail "apt could not install it."; }
  expect "Eingerichtet." "$(cat "$work/install.log")"
  [[ $(version_in_root) == 0.0.9 ]] || fail "Another version is there."
  [[ $(stat -c '%a %U %G' "$root/etc/buendnisnetz/buendnisnetz.env") == "640 root $(stat -c %G "$root/var/lib/buendnisnetz")" ]] ||
    fail "The settings can be read by others."
  [[ $(stat -c %a "$root/var/lib/buendnisnetz") == 700 ]] || fail "The data can be read by others."
  [[ ! -e $root/usr/bin/dotnet ]] || fail "It was to bring its own runtime."
  ! in_root setpriv --reuid=nobody --regid=nogroup --clear-groups buendnisnetz doctor > "$work/nobody.log" 2>&1 || fail "Anybody may do it."
  expect "Bitte als root" "$(cat "$work/nobody.log")"
}

starts() {
  start_server
  curl -sf "http://127.0.0.1:$port/" > "$work/home.html" || fail "There is no home page."
  local style
  style=$(grep -oE '/css/house[^"]*\.css[^"]*' "$work/home.html" | head -1)
  curl -sfo /dev/null "http://127.0.0.1:$port${style:?The home page has no style.}" || fail "There is no $style."
  stop_server
  serve_once
  keys > "$work/keys"
  [[ -s $work/keys ]] || fail "It has no keys."
  grep -q "/einrichten" "$work/server.log" || fail "It does not say how to begin."
  in_root buendnisnetz doctor | tee "$work/doctor.log" | sed 's/^/   /'
  expect "Gut. Datenbank: SQLite" "$(cat "$work/doctor.log")"
  [[ -z $(find "$root/var/lib/buendnisnetz" ! -user "$(stat -c %u "$root/var/lib/buendnisnetz")") ]] || fail "Root left files in the data."
  printf '%s\n' "Site__Url='https://netz.example'" 'Mail__Password=a$b "c' >> "$root/etc/buendnisnetz/buendnisnetz.env"
  expect "https" "$(in_root buendnisnetz doctor || true)"
}

# The solver finds its runtime beside the program and its libraries beside itself.
gives_places_away() {
  echo '{"format":1,"problem":{"seed":"s","slots":[{"id":"R","from":"2026-11-28T09:00:00+00:00","until":"2026-11-28T10:00:00+00:00"}],' \
    '"sessions":[{"id":"A","workshop":"A","slots":["R"],"least":0,"most":1}],"walks":[],"mixSectors":false,' \
    '"people":[{"id":"1","wishes":[{"workshop":"A","rank":1}]}]}}' > "$work/places.json"
  expect '"isOptimal":true,"sessionsOf":[[0]]' "$(in_root /usr/lib/buendnisnetz/solver/Buendnisnetz.Solver 20 < "$work/places.json")"
}

upgrades() {
  in_root apt-get -qq -o Dpkg::Use-Pty=0 install --no-install-recommends /tmp/new.deb > "$work/upgrade.log" 2>&1 ||
    { tail -20 "$work/upgrade.log"; fail "apt could not upgrade it."; }
  expect "Geprüft: Die Datenbank ist unversehrt" "$(cat "$work/upgrade.log")"
  expect "Zurück zur Version 0.0.9" "$(cat "$work/upgrade.log")"
  grep -q netz.example "$root/etc/buendnisnetz/buendnisnetz.env" || fail "The settings are gone."
  backup=$(cd "$root" && ls var/backups/buendnisnetz/vor-*.tar.gz)
  [[ $(stat -c %a "$root/$backup") == 600 ]] || fail "The backup can be read by others."
  serve_once
  [[ $(keys) == "$(cat "$work/keys")" ]] || fail "The new version does not have the data of the old one."
}

goes_back() { # As the sentence says, from the worst: what came after the backup is another instance altogether.
  rm -f "$root"/var/lib/buendnisnetz/buendnisnetz.db*
  serve_once
  [[ $(keys) != "$(cat "$work/keys")" ]] || fail "The data were to be others."
  in_root apt-get -qq -o Dpkg::Use-Pty=0 install --no-install-recommends --allow-downgrades /tmp/old.deb > "$work/back.log" 2>&1 ||
    { tail -20 "$work/back.log"; fail "apt could not go back."; }
  [[ $(version_in_root) == 0.0.9 ]] || fail "It did not go back."
  expect "Zurückgespielt." "$(in_root buendnisnetz restore "/$backup" --replace)"
  serve_once
  [[ $(keys) == "$(cat "$work/keys")" ]] || fail "The data of before are not back."
}

refuses_without_backup() { # A database that cannot be backed up keeps the old version where it is.
  cp "$root/var/lib/buendnisnetz/buendnisnetz.db" "$work/good.db"
  rm -f "$root"/var/lib/buendnisnetz/buendnisnetz.db-*
  dd if=/dev/urandom of="$root/var/lib/buendnisnetz/buendnisnetz.db" bs=4096 seek=1 count=50 conv=notrunc status=none
  ! in_root dpkg -i /tmp/new.deb > "$work/refused.log" 2>&1 || fail "It was upgraded without a backup."
  expect "Die Sicherung ist misslungen" "$(cat "$work/refused.log")"
  [[ $(version_in_root) == 0.0.9 ]] || fail "The old version is gone."
  in_root env BUENDNISNETZ_WITHOUT_BACKUP=1 dpkg -i /tmp/new.deb > "$work/forced.log" 2>&1 || fail "It cannot be upgraded at all."
  cp "$work/good.db" "$root/var/lib/buendnisnetz/buendnisnetz.db"
}

# Systemd itself starts and ends it, with all that the unit forbids, in a machine that has no network.
runs_as_a_service() {
  command -v systemd-nspawn > /dev/null || { echo "   skipped: systemd-nspawn (systemd-container) is not installed"; return; }
  in_root apt-get -qq -o Dpkg::Use-Pty=0 install --no-install-recommends systemd-sysv > "$work/systemd.log" 2>&1 || fail "No systemd."
  cp tests/Package/service "$root/trial"
  printf '%s\n' '[Unit]' After=multi-user.target SuccessAction=poweroff FailureAction=poweroff '[Service]' Type=oneshot \
    'ExecStart=/bin/bash /trial' TimeoutStartSec=240 > "$root/etc/systemd/system/trial.service"
  mkdir -p "$root/etc/systemd/system/default.target.wants"
  ln -s ../trial.service "$root/etc/systemd/system/default.target.wants/trial.service"
  umount "$root/proc"
  timeout 300 systemd-nspawn -q -D "$root" -b --register=no --keep-unit --private-network > "$work/boot.log" 2>&1 ||
    { tail -5 "$work/boot.log"; fail "The machine did not start or did not end."; }
  mount -t proc proc "$root/proc"
  sed 's/^/   /' "$root/trial.log"
  for sentence in 'HTTP/1.1 200 OK' 'User=buendnisnetz' 'NRestarts=0' 'doctor ended with 0' '/einrichten' 'Result=success'; do
    expect "$sentence" "$(cat "$root/trial.log")"
  done
  rm "$root"/etc/systemd/system/{trial.service,default.target.wants/trial.service}
}

removes() {
  in_root apt-get -qq -o Dpkg::Use-Pty=0 remove buendnisnetz > "$work/remove.log" 2>&1
  expect "bleiben" "$(cat "$work/remove.log")"
  [[ ! -e $root/usr/lib/buendnisnetz && ! -e $root/usr/bin/buendnisnetz ]] || fail "The program is still there."
  [[ -s $root/var/lib/buendnisnetz/buendnisnetz.db && -s $root/etc/buendnisnetz/buendnisnetz.env ]] || fail "Data or settings are gone."
}

purges() {
  in_root apt-get -qq -o Dpkg::Use-Pty=0 purge buendnisnetz > "$work/purge.log" 2>&1
  expect "Sicherungen in /var/backups/buendnisnetz" "$(cat "$work/purge.log")"
  [[ ! -e $root/var/lib/buendnisnetz && ! -e $root/etc/buendnisnetz ]] || fail "Data or settings are still there."
  [[ -s $root/$backup ]] || fail "The backups are gone."
}

reads_well() {
  command -v systemd-analyze > /dev/null || { echo "skipped: systemd-analyze is not installed"; return; }
  mkdir -p "$work/unit/usr/lib/systemd/system"
  local unit=$work/unit/usr/lib/systemd/system/buendnisnetz.service
  sed "s#^ExecStart=.*#ExecStart=/bin/true#" packaging/buendnisnetz.service > "$unit"
  systemd-analyze verify --man=no "$unit" 2>&1 | grep -F buendnisnetz && fail "systemd objects to the unit."
  systemd-analyze security --offline=true --threshold=20 "$unit" | tail -1
}
