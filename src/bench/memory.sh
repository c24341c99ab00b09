#!/bin/sh
# The most memory that all processes below one hold at the same time, in kB, looked at twice a second: memory.sh PROCESS. Prints it
# when told to end (TERM). Its own processes do not count.
set -eu
root=$1
most=0
trap 'echo "$most"; exit 0' TERM
while kill -0 "$root" 2>/dev/null; do
  now=$(ps -A -o pid= -o ppid= -o rss= 2>/dev/null | awk -v root="$root" -v own="$$" '
    { parent[$1] = $2; resident[$1] = $3 }
    END {
      for (process in parent) {
        at = process
        while (at in parent && at != root && at != own) at = parent[at]
        if (at == root && process != root) sum += resident[process]
      }
      print sum + 0
    }')
  if [ "${now:-0}" -gt "$most" ]; then most=$now; fi
  sleep 0.5
done
