#!/bin/sh
# A dump over all processors of this machine, or of many, by GNU parallel: blocks of lines in, one line out for each.
#   sh examples/parallel/run.sh dump.jsonl out.jsonl
# Run again after a stop: blocks that are done are not done again (--resume-failed and the job log).
# On many machines: add  -S host1,host2  (petik installed on each).
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
dump=$1
out=$2
blocks=$out.blocks
lines=${LINES_PER_BLOCK:-500}

mkdir -p "$blocks"
# Blocks have numbers of one width, so that their names sort as the dump does. Each is split off once.
[ -e "$blocks/split.done" ] || {
  split -d -a 6 -l "$lines" --additional-suffix=.in "$dump" "$blocks/"
  touch "$blocks/split.done"
}
# A block with a failed page is done all the same: the page is an error record. Only a run that broke is tried again.
ls "$blocks"/*.in |
  parallel --keep-order --joblog "$blocks/log" --resume-failed --retries 3 \
    node "$here/bin/extract.js" --from jsonl -j 1 -q {} -o {.}.jsonl --max-errors 100%
cat "$blocks"/*.jsonl > "$out.part"
mv "$out.part" "$out"
