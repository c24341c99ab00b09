#!/bin/sh
# Times gen check over many reports: copies the sample inputs into folders of a temporary project until there are as many as asked
# for (1000), each copy under other names of offices, and checks them all. That every text is a copy of many makes it the hardest
# case for the rules about copying.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
wanted=${1:-1000}
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
mkdir "$project/inputs"
cp "$home/inputs/_defaults.yaml" "$project/inputs/"
count=0
folder=0
while [ "$count" -lt "$wanted" ]; do
  folder=$((folder + 1))
  cp -R "$home/inputs" "$project/inputs/$folder"
  # a roll-up names its bureaus, so those keep their names
  find "$project/inputs/$folder" -name '*.yaml' ! -path '*/邗沟区/*' | while read -r file; do
    sed "s/^bureau: /bureau: 第$folder/" "$file" >"$project/renamed"
    mv "$project/renamed" "$file"
  done
  count=$(find "$project/inputs" -name '*.yaml' ! -name '_*' | wc -l)
done
echo "$count reports"
time "$home/gen" check -i "$project/inputs" -t "$home/templates" -f json >"$project/found.json" || true
