#!/bin/sh
# Shards → one file in the order of the dump: shard I of N holds lines I, I+N, I+2N …
#   sh join.sh OUT_FOLDER > docs.jsonl
set -eu
paste -d '\n' "$1"/[0-9]*.jsonl | grep .
