# What the scripts share; sourced, never run.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[[ "${1:-}" == --help || "${1:-}" == -h ]] && { grep '^#/' "$0" | cut -c4-; exit; }

# Nothing of the build stays behind as a server, nothing is reported to anybody.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
# A compiler lives for a minute: measuring itself in order to grow faster later costs it two fifths of its time.
build=(env DOTNET_TieredPGO=0 dotnet)
app=.cache/app/Buendnisnetz.Web.dll
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

# Publishes the house into .cache/app where its sources are newer than what lies there.
published() {
  front_end
  [[ -f $app && -z $(find src package-lock.json Directory.* global.json -newer "$app" -not -path '*/obj/*' -not -path '*/bin/*' -type f -print -quit) ]] && return
  echo "Building …" >&2
  "${build[@]}" publish src/Web -c Release -o .cache/app -v quiet -p:RunAnalyzers=false -p:PublishReadyToRun=true --ucr \
    --no-self-contained -p:NuGetLockFilePath=obj/publish.lock.json >&2 && touch "$app"
}
