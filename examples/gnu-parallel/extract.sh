#!/usr/bin/env bash
# Facts of a large file with GNU parallel: extract.sh ARCHIVE.jsonl FOLDER
#
# Cuts the file into blocks of whole lines and writes a part for each, FOLDER/part-N.jsonl. A part is there only when it is whole: after
# a crash the same command makes the parts that are missing. More machines: add `--sshloginfile machines.txt` and use `--pipe` for `--pipe-part`.
set -euo pipefail
archive=$1
folder=$2
mkdir -p "$folder"
parallel --pipe-part --arg-file "$archive" --block "${BLOCK:-64M}" --halt soon,fail=1 \
  depeche extract --jsonl --pipe --partition '{#}' --output "$folder"
