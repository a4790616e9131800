# Machine code for the libraries below the house (tests/Ready); sourced, never run. Without it the tests say the same, only later.
ready_folder=.cache/ready

ready_make() {
  [[ $ready_folder/Buendnisnetz.Ready.dll -nt Directory.Packages.props && $ready_folder/Buendnisnetz.Ready.dll -nt global.json ]] && return
  rm -rf "$ready_folder"
  "${build[@]}" publish tests/Ready -o "$ready_folder" -v quiet > .cache/ready.log 2>&1 ||
    { rm -rf "$ready_folder"; echo "The tests run without machine code for their libraries; see .cache/ready.log." >&2; }
}

ready_lay() { # ready_lay FOLDER…: in place of the byte code that lies there
  local library folder
  for library in "$ready_folder"/*.dll; do
    for folder; do [[ ! -f $folder/${library##*/} ]] || cp "$library" "$folder"; done
  done
}
