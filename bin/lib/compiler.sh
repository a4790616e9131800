# One compiler for all projects of a build, started once; it is ours alone and goes when the build is done; sourced, never run.
compiler=()

compiler_start() { compiler=(-p:UseSharedCompilation=true -p:SharedCompilationId="house.$$"); }
compiler_stop() {
  for process in /proc/[0-9]*; do
    ! grep -qz "pipename:house.$$\$" "$process/cmdline" 2> /dev/null || kill "${process#/proc/}" 2> /dev/null || true
  done
}
