# What a Debian package is made of; sourced, never run.
mailbox=${DEBEMAIL:-buendnisnetz@localhost}
house_version() { "${build[@]}" msbuild src/Web -getProperty:Version; }

# The program for Debian on 64-bit PCs, with the runtime of its own. Without symbols: they hold paths of this machine (in the sources that
# Razor makes) and differ from run to run (findings/logger-message-not-deterministic.sh).
stage_program() { # stage_program FOLDER
  "${build[@]}" publish src/Web -c Release -r linux-x64 --self-contained -o "$1" -v quiet -p:RunAnalyzers=false \
    -p:PublishReadyToRun=true -p:ContinuousIntegrationBuild=true -p:DebugType=none -p:NuGetLockFilePath=obj/package.lock.json -p:RestoreLockedMode=false >&2
  stage_solver "$1/solver" "$1"
  rm -f "$1"/Buendnisnetz.*.xml "$1"/createdump
  # When files were checked out is nobody's concern; browsers ask by ETag.
  sed -i "s/\(\"Last-Modified\",\"Value\":\"\)[^\"]*/\1$(LC_ALL=C date -ud "@$SOURCE_DATE_EPOCH" '+%a, %d %b %Y %H:%M:%S GMT')/g" \
    "$1/Buendnisnetz.Web.staticwebassets.endpoints.json"
  find "$1" -type f -exec chmod 644 {} + && chmod 755 "$1/Buendnisnetz.Web" "$1/solver/Buendnisnetz.Solver"
}

# The solver has a folder of its own, and its runtime is the program's: what is the same is not there twice.
stage_solver() { # stage_solver FOLDER PROGRAM
  "${build[@]}" publish src/Solver -c Release --self-contained -o "$1" -v quiet -p:RunAnalyzers=false -p:ContinuousIntegrationBuild=true \
    -p:DebugType=none -p:NuGetLockFilePath=obj/package.lock.json -p:RestoreLockedMode=false >&2
  rm -f "$1"/createdump
  local file
  for file in "$1"/*; do
    ! cmp -s "$file" "$2/${file##*/}" || ln -sf "../${file##*/}" "$file"
  done
}

# What the program consists of, from the lock files: NuGet by CycloneDX' own tool, npm by npm, the runtime by what was published.
stage_sbom() { # stage_sbom FOLDER PROGRAM VERSION
  mkdir -p "$1"
  "${build[@]}" tool restore > .cache/package/tools.log
  "${build[@]}" restore src/Web --locked-mode -v quiet >&2
  "${build[@]}" dotnet-CycloneDX src/Web/Web.csproj --disable-package-restore --no-serial-number --spec-version 1.5 \
    --output-format Json --output .cache/package --filename nuget.json > .cache/package/sbom.log
  "${build[@]}" restore src/Solver --locked-mode -v quiet >&2
  "${build[@]}" dotnet-CycloneDX src/Solver/Solver.csproj --disable-package-restore --no-serial-number --spec-version 1.5 \
    --output-format Json --output .cache/package --filename solver.json >> .cache/package/sbom.log
  npm sbom --sbom-format cyclonedx --package-lock-only --omit dev > .cache/package/npm.json
  node packaging/sbom.mjs .cache/package/nuget.json .cache/package/npm.json .cache/package/solver.json "$2/Buendnisnetz.Web.runtimeconfig.json" "$3" \
    > "$1/buendnisnetz.cdx.json"
}

stage_system() { # stage_system FOLDER VERSION
  local doc=$1/usr/share/doc/buendnisnetz
  install -Dm755 packaging/buendnisnetz "$1/usr/bin/buendnisnetz"
  install -Dm644 packaging/buendnisnetz.service "$1/usr/lib/systemd/system/buendnisnetz.service"
  install -Dm640 packaging/buendnisnetz.env "$1/etc/buendnisnetz/buendnisnetz.env"
  install -Dm644 packaging/lintian-overrides "$1/usr/share/lintian/overrides/buendnisnetz"
  install -Dm644 docs/operations.md "$doc/operations.md"
  install -Dm644 packaging/buendnisnetz.8 "$1/usr/share/man/man8/buendnisnetz.8"
  gzip -9n "$1/usr/share/man/man8/buendnisnetz.8"
  { cat packaging/copyright; echo; echo "License: EUPL-1.2"; sed 's/^[[:space:]]*$/./; s/^/ /' LICENSE; } > "$doc/copyright"
  changelog "$2" | gzip -9n > "$doc/changelog.gz"
  mkdir -p "$1/DEBIAN"
  install -m755 packaging/debian/{preinst,postinst,prerm,postrm} "$1/DEBIAN"
  echo /etc/buendnisnetz/buendnisnetz.env > "$1/DEBIAN/conffiles"
  sed "s/@VERSION@/$2/; s/@MAILBOX@/$mailbox/; s/@SIZE@/$(du -sk --apparent-size --exclude=DEBIAN "$1" | cut -f1)/" packaging/debian/control > "$1/DEBIAN/control"
  (cd "$1" && find etc usr -type f ! -path 'etc/*' -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
}

changelog() { # changelog VERSION
  printf 'buendnisnetz (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md of the project.\n\n -- Bündnisnetz <%s>  %s\n' \
    "$1" "$mailbox" "$(date -uRd "@$SOURCE_DATE_EPOCH")"
}

pack() { # pack FOLDER FILE; one thread: several would part the data at other places on other machines
  find "$1" -type d -exec chmod 755 {} +
  ! grep -rlF "$PWD" "$1" >&2 || fail "A path of this machine stands in the package."
  find "$1" -exec touch -hd "@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb --root-owner-group -Zxz -z3 --threads-max=1 --build "$1" "$2" > /dev/null
}

check() { # check FILE
  command -v lintian > /dev/null || { echo "lintian is not here: the package was not checked by it." >&2; return; }
  lintian --allow-root --tag-display-limit 0 --fail-on error,warning "$1" >&2 || fail "lintian objects to the package."
}
