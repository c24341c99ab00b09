#!/bin/sh
# Measures the whole program: how much processor time, time and memory many reports take, against Typst, and where it goes.
# usage: sh src/bench/reports.sh [--no-peer] [REPORTS [ROUNDS]]     (1000 reports, 3 rounds)
# Prints tables; src/bench/README.md says what stands in them.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
peer=true
if [ "${1:-}" = --no-peer ]; then
  peer=false
  shift
fi
count=${1:-1000}
rounds=${2:-3}
case $count$rounds in
  *[!0-9]*) count=0 ;;
esac
if [ $# -gt 2 ] || [ "$count" -lt 1 ] || [ "$count" -gt 100000 ] || [ "$rounds" -lt 1 ]; then
  echo "usage: sh src/bench/reports.sh [--no-peer] [REPORTS [ROUNDS]]   (at most 100000 reports)" >&2
  exit 2
fi
. "$home/src/bench/project.sh"

say() {
  echo "$*" >&2
}

fail() {
  cat "$work/log" >&2
  say "$*"
  exit 1
}

gnu_time=''
if /usr/bin/time -f %U -o /dev/null true 2>/dev/null; then
  gnu_time=/usr/bin/time
fi

# runs a command and adds a line to $work/runs: measure NAME COMMAND…
# the line: NAME, processor time and time in seconds, kB of the largest process and of all at once (0 where unknown)
measure() {
  name=$1
  shift
  if [ -n "$gnu_time" ]; then
    sh "$home/src/bench/memory.sh" "$$" >"$work/memory" &
    memory=$!
    "$gnu_time" -f '%U %S %e %M' -o "$work/time" "$@" >"$work/log" 2>&1 || fail "failed: $*"
    kill "$memory" 2>/dev/null || true
    wait "$memory" || true
    memory=''
    all=$(cat "$work/memory")
    awk -v name="$name" -v all="${all:-0}" '{ print name, $1 + $2, $3, $4, all }' "$work/time" >>"$work/runs"
  else
    start=$(date +%s)
    times >"$work/time"
    "$@" >"$work/log" 2>&1 || fail "failed: $*"
    times >>"$work/time"
    end=$(date +%s)
    # the second and fourth line are of the children: 1m2.34s 0m5.67s
    awk -v name="$name" -v wall=$((end - start)) '
      function seconds(t) { split(t, part, /[ms]/); return part[1] * 60 + part[2] }
      NR % 2 == 0 { cpu = seconds($1) + seconds($2) - cpu }
      END { print name, cpu, wall, 0, 0 }' "$work/time" >>"$work/runs"
  fi
}

# nothing is quicker than what was not made
all_made() {
  made=$(find "$1" -name "$2" ! -name index.html | wc -l)
  [ "$made" -ge "$count" ] || fail "$made of $count are there: $1/$2"
}

# measure_build NAME OPTION…; into the folder as it stands
measure_build() {
  as=$1
  shift
  measure "$as" "$home/gen" build -q -i "$work/inputs" -o "$work/out" -t "$home/templates" "$@"
}

# the same from nothing
measure_first() {
  rm -rf "$work/out"
  measure_build "$@"
  all_made "$work/out" '*.pdf'
  all_made "$work/out" '*.html'
}

# Typst is fetched below target/, never into the sources; the peer is left out where that cannot be done
prepare_peer() {
  typst=$home/target/bench/typst
  if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    say "The peer is left out: it needs node and npm."
    return 1
  fi
  mkdir -p "$typst" "$work/one.typ" "$work/one.pdf"
  cp "$home/src/bench/peers/package.json" "$home/src/bench/peers/typst.mjs" "$typst"
  if ! (cd "$typst" && npm install --no-audit --no-fund --loglevel=error) >"$work/log" 2>&1; then
    cat "$work/log" >&2
    say "The peer is left out: npm could not install it."
    return 1
  fi
  run "$home/src/bench/peers/Sources.java" "$home/src/test/reports" "$work/one.typ" 1
  if ! node "$typst/typst.mjs" "$fonts" "$work/one.typ" "$work/one.pdf" >"$work/log" 2>&1; then
    cat "$work/log" >&2
    say "The peer is left out: it does not run here."
    return 1
  fi
  run "$home/src/bench/peers/Sources.java" "$home/src/test/reports" "$work/sources" "$count"
}

measure_peer() {
  rm -rf "$work/pdf"
  mkdir "$work/pdf"
  measure Typst node "$typst/typst.mjs" "$fonts" "$work/sources" "$work/pdf"
  all_made "$work/pdf" '*.pdf'
}

fonts=$home/src/main/resources/fonts
"$home/gen" --version >"$work/version" # builds the program if need be
make_inputs "$work/inputs" "$count"
make_inputs "$work/one" 1
named=$(find "$work/inputs" -name '第1*.yaml' | head -n 1)
if $peer && ! prepare_peer; then
  peer=false
fi

round=1
while [ "$round" -le "$rounds" ]; do
  say "round $round of $rounds"
  # each next to the other, and first in every other round: a machine that slows down favours whoever is first
  if [ $((round % 2)) = 1 ]; then
    measure_first one-worker -j 1
    measure_first two-workers -j 2
  else
    measure_first two-workers -j 2
    measure_first one-worker -j 1
  fi
  if $peer; then measure_peer; fi
  measure_build again -j 2
  measure_build named "$named"
  for i in 1 2 3; do
    rm -rf "$work/out1"
    measure single "$home/gen" build -q -i "$work/one" -o "$work/out1" -t "$home/templates"
    measure check "$home/gen" check -q -i "$work/one" -t "$home/templates"
    measure version "$home/gen" --version
  done
  round=$((round + 1))
done

say "recording"
mkdir "$work/recordings"
# a folder: each process of the build records into a file of its own; loads are rounded up each time, so not too often
recording="-XX:StartFlightRecording=settings=profile,filename=$work/recordings,jdk.ThreadCPULoad#period=2000ms"
JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:-} $recording -XX:FlightRecorderOptions=stackdepth=512 -Xlog:jfr+startup=error"
export JAVA_TOOL_OPTIONS
measure_first recorded -j 1
unset JAVA_TOOL_OPTIONS

machine() {
  cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo '?')
  model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
  jdk=$("$java" -version 2>&1 | sed -n 2p)
  load=$(uptime | sed 's/.*load average[s]*: //')
  echo "$cores cores, ${model:-unknown processor}; $jdk; load at the end $load; $(cat "$work/version")"
}

machine
echo
run "$home/src/bench/Summary.java" "$work/runs" "$count"
echo
run "$home/src/bench/Phases.java" "$work/recordings" "$work/runs" "$count"
