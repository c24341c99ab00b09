#!/bin/sh
# Times gen check over many reports, made of the real samples under other names of offices (1000, or as many as asked for). That
# every text is a copy of many makes it the hardest case for the rules about copying.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
. "$home/src/bench/project.sh"
count=${1:-1000}
make_inputs "$work/inputs" "$count"
echo "$count reports"
time "$home/gen" check -i "$work/inputs" -t "$home/templates" -f json >"$work/found.json" || true
