# Read by the scripts beside it, which have set $home: a temporary folder $work that goes at the end, java as gen finds it,
# and the project of many reports.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  export LC_ALL=C.UTF-8 # or Java cannot name Chinese files
fi
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=java
fi
work=$(mktemp -d)
memory='' # the process that watches the memory
trap '[ -z "$memory" ] || kill "$memory" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# runs a program of one source file
run() {
  "$java" -Dfile.encoding=UTF-8 "$@"
}

# the inputs of so many reports in a new folder: make_inputs FOLDER COUNT
make_inputs() {
  run "$home/src/bench/Inputs.java" "$home/inputs" "$1" "$2"
}
