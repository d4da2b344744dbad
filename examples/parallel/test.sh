#!/bin/sh
# Runs the recipes on an invented dump (its pages have ids: what has none is named after its file and line) and compares them with one process. Ends with 0 where all bytes are the same.
set -eu
command -v parallel >/dev/null || { echo "GNU parallel is not installed: skipped"; exit 0; }
here=$(cd "$(dirname "$0")/../.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
node "$here/examples/invented.js" "${1:-1200}" > "$place/dump.jsonl"
cd "$place"
extract="node $here/bin/extract.js"

$extract --from jsonl -q -j 1 dump.jsonl -o whole.jsonl --max-errors 100%

# Files of blocks and a log. One block is lost: a second run does that one alone.
LINES_PER_BLOCK=100 sh "$here/examples/parallel/run.sh" dump.jsonl blocks.jsonl
cmp whole.jsonl blocks.jsonl
rm blocks.jsonl blocks.jsonl.blocks/000001.jsonl
sed -i '/000001/d' blocks.jsonl.blocks/log
LINES_PER_BLOCK=100 sh "$here/examples/parallel/run.sh" dump.jsonl blocks.jsonl
cmp whole.jsonl blocks.jsonl

# A pipe: no files between.
parallel --pipe -N100 -k "$extract --from jsonl -j 1 -q --max-errors 100%" < dump.jsonl > piped.jsonl
cmp whole.jsonl piped.jsonl

# Shards by number: together they hold every page once.
parallel -k "$extract --from jsonl -j 1 -q --max-errors 100% --shard {}/4 dump.jsonl" ::: 1 2 3 4 > shards.jsonl
sort whole.jsonl > a; sort shards.jsonl > b; cmp a b
echo "parallel: $(wc -l < whole.jsonl) pages, the same in every way"
