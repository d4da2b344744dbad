# bash completion for extract; made by npm run reference
_extract() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  case $word in =) before+="=" word= ;; esac
  case $before in =) before=${COMP_WORDS[COMP_CWORD-2]} ;; *=) before=${before%=} ;; esac
  case $before in
    --to) COMPREPLY=($(compgen -W "json text html csv markdown" -- "$word")); return ;;
    --table) COMPREPLY=($(compgen -W "quotes statements organizations links pages" -- "$word")); return ;;
    --format) COMPREPLY=($(compgen -W "text html" -- "$word")); return ;;
    --from) COMPREPLY=($(compgen -W "page jsonl csv tsv warc parquet" -- "$word")); return ;;
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "--pretty --compact --text --to --table --all --explain --out -o --resume --format --from --files-from --field --id-field --keep --max-bytes --jobs -j --timeout --max-errors --dedupe --shard --report --quiet -q --languages --schema --help -h --version -V" -- "$word")) ;;
    *) local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _extract extract petik
