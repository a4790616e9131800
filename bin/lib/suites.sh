# Suites side by side, as many as there are cores, each in a process group of its own; sourced, never run.
# Each speaks when it has ended, so that no two talk at once.
declare -A suites=()
status=0

# aside COMMAND…: in the background, so that a signal is heard at once; what fails ends everything.
aside() { setsid "$@" & suites[$!]=; wait $! || exit 1; suites=(); }

suite() { # suite NAME PROJECT [VARIABLE=VALUE …] [-- OPTION …]; many short lives: rubbish is collected at 96 MiB, not at a cache's size
  ((${#suites[@]} < $(nproc))) || suite_ends
  rm -f ".cache/$1.log"
  local settings=() options=("${@:3}")
  while ((${#options[@]})) && [[ ${options[0]} != -- ]]; do settings+=("${options[0]}"); options=("${options[@]:1}"); done
  setsid env "${settings[@]}" TMPDIR="$temporary" DOTNET_GCgen0size=0x6000000 HOUSE_LOG="$PWD/.cache/$1.log" \
    "tests/$2/bin/Debug/net10.0/Buendnisnetz.$2" --progress off --ansi off "${filter[@]}" "${options[@]:1}" > "$work/$1.log" 2>&1 &
  suites[$!]=$1
}

suite_ends() { # Waits for one of them.
  local ended code=0
  wait -n -p ended "${!suites[@]}" || code=$?
  echo "== ${suites[$ended]}"
  cat "$work/${suites[$ended]}.log"
  ((code == 0)) || status=1
  ((code == 0)) || house_said ".cache/${suites[$ended]}.log"
  unset "suites[$ended]"
}

house_said() { [[ ! -s $1 ]] || { echo "What the house said last, all of it in $1:"; tail -n 30 "$1" | cut -c 1-300; }; } # house_said FILE

suites_end() { while ((${#suites[@]})); do suite_ends; done; }

suites_stop() { for group in "${!suites[@]}"; do kill -KILL -- "-$group" 2> /dev/null || true; done; wait 2> /dev/null; }

failures() { # Where, why, as far as a reader follows, and at the end which: what cuts a log off leaves its end.
  for log in "$work"/*.log; do
    sed -n '/^failed /,/^ *at /p' "$log" | awk '/^failed / { n = 0 } n++ < 30' | cut -c 1-300 \
      | sed "/^ *at /d; s/^failed /&on $(basename "$log" .log): /"
  done
  for log in "$work"/*.log; do sed -n "s/^failed /&on $(basename "$log" .log): /p" "$log"; done
}

count() { sed -n "s/^ *$1: *\([0-9]*\).*/\1/p" "$work"/*.log | awk '{ n += $1 } END { print n + 0 }'; }
