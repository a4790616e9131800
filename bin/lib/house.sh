# What the scripts share; sourced, never run.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[[ "${1:-}" == --help || "${1:-}" == -h ]] && { grep '^#/' "$0" | cut -c4-; exit; }

# Nothing of the build stays behind as a server, nothing is reported to anybody.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
# A compiler lives for a minute: measuring itself in order to grow faster later costs it two fifths of its time.
build=(env DOTNET_TieredPGO=0 dotnet)
app=.cache/app/Buendnisnetz.Web.dll
solver=.cache/app/solver/Buendnisnetz.Solver
mkdir -p .cache

fail() { echo "$*" >&2; exit 1; }

as_root() { if [[ $EUID == 0 ]]; then "$@"; else sudo "$@"; fi; }

# package_for COMMAND_OR_FILE PACKAGE…: installs Debian packages where what they bring is missing.
package_for() {
  [[ -e $1 ]] || command -v "$1" > /dev/null && return
  echo "Installing ${*:2} …" >&2
  as_root apt-get update -q > .cache/apt.log 2>&1 || true
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends \
    -o Dpkg::Options::=--force-confold "${@:2}" >> .cache/apt.log 2>&1 ||
    fail "apt-get could not install ${*:2}; see .cache/apt.log."
}

front_end() {
  [[ node_modules/.package-lock.json -nt package-lock.json ]] && return
  npm ci --no-audit --no-fund --loglevel=error >&2 && touch node_modules/.package-lock.json
}

# newer_than FILE PATH…: whether anything that is compiled from these is newer than what was made of it.
newer_than() {
  [[ ! -f $1 || -n $(find "${@:2}" Directory.* global.json -newer "$1" -not -path '*/obj/*' -not -path '*/bin/*' -type f -print -quit) ]]
}

# Publishes the house into .cache/app where its sources are newer than what lies there, and the solver beside it, likewise.
published() {
  front_end
  if newer_than "$app" src package-lock.json; then
    echo "Building …" >&2
    "${build[@]}" publish src/Web -c Release -o .cache/app -v quiet -p:RunAnalyzers=false -p:PublishReadyToRun=true --ucr \
      --no-self-contained -p:NuGetLockFilePath=obj/publish.lock.json >&2 && touch "$app"
  fi
  solver_published
}

solver_published() { # 71 MB that few changes touch
  newer_than "$solver" src/Solver src/Platform/Allocation/Problem || return 0
  "${build[@]}" publish src/Solver -c Release -o .cache/app/solver -v quiet -p:RunAnalyzers=false >&2 && touch "$solver"
}
