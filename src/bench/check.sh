#!/bin/sh
# Times gen check over many reports: copies the sample inputs into folders of a temporary project until there are as many as asked
# for (1000), and checks them all. A copied text is a copy: those two rules are switched off.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
wanted=${1:-1000}
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
mkdir "$project/inputs"
cp "$home/inputs/_defaults.yaml" "$project/inputs/"
printf 'rules: {C-COPY-OFFICE: off, C-COPY-YEAR: off}\n' >"$project/inputs/check.yaml"
count=0
folder=0
while [ "$count" -lt "$wanted" ]; do
  folder=$((folder + 1))
  cp -R "$home/inputs" "$project/inputs/$folder"
  count=$(find "$project/inputs" -name '*.yaml' ! -name '_*' ! -name check.yaml | wc -l)
done
echo "$count reports"
time "$home/gen" check -i "$project/inputs" -t "$home/templates" -f json >"$project/found.json" || true
