/** Makes the man page and the shells' completions from the command's flags: `npm run reference`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { EXAMPLES, FLAG_GROUPS, FLAGS, type Flag, SUMMARY, USAGE_LINE } from "../../src/cli/options.js";

const ROOT = resolve(import.meta.dirname, "../..");

/** Every generated file by its path from the root. */
export function makeReference(): Readonly<Record<string, string>> {
  return {
    "docs/extract.1": manPage(),
    "docs/completions/extract.bash": bashCompletion(),
    "docs/completions/_extract": zshCompletion(),
    "docs/completions/extract.fish": fishCompletion(),
  };
}

/** Text as troff: backslashes, hyphens and a leading dot or quote mean something there. */
function troff(text: string): string {
  return text
    .replace(/\\/g, "\\e")
    .replace(/-/g, "\\-")
    .replace(/^(?=[.'])/gm, "\\&");
}

function manPage(): string {
  const examples = EXAMPLES.flatMap(([command, effect]) => [".TP", `.B ${troff(command)}`, troff(effect)]);
  const groups = FLAG_GROUPS.flatMap((group) => {
    const flags = FLAGS.filter((flag) => flag.group === group);
    return [`.SS ${group}`, ...flags.flatMap((flag) => [".TP", manFlag(flag), troff(helpOf(flag))])];
  });
  const lines = [
    '.TH EXTRACT 1 "" "petik" "User Commands"',
    ".SH NAME",
    "extract \\- plucks headline, body, quotes and organizations from scraped news pages",
    ".SH SYNOPSIS",
    `.B ${troff(USAGE_LINE)}`,
    ".SH DESCRIPTION",
    troff(SUMMARY),
    "JSON goes to standard output, everything else to standard error.",
    ".SH EXAMPLES",
    ...examples,
    ".SH OPTIONS",
    ...groups,
    ".SH EXIT STATUS",
    "0 all pages good, 1 some page failed, 2 wrong usage, or no input could be opened.",
    ".SH ENVIRONMENT",
    ".B NO_COLOR\nand\n.B FORCE_COLOR\nturn colours off and on.",
  ];
  return `${lines.join("\n")}\n`;
}

function manFlag({ name, short, value }: Flag): string {
  const names = [...(short ? [`-${short}`] : []), `--${name}`].map((spelled) => `\\fB${troff(spelled)}\\fR`).join(", ");
  return value ? `${names} \\fI${value}\\fR` : names;
}

function helpOf({ help, choices }: Flag): string {
  return choices ? `${help}: ${choices.join(", ")}` : help;
}

function bashCompletion(): string {
  const words = FLAGS.flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])]).join(" ");
  const cases = FLAGS.filter(({ choices }) => choices).map(
    ({ name, choices }) => `    --${name}) COMPREPLY=($(compgen -W "${choices?.join(" ")}" -- "$word")); return ;;`,
  );
  return `# bash completion for extract; made by npm run reference
_extract() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $word in =) before+="=" word= ;; esac
  case $before in =) before=\${COMP_WORDS[COMP_CWORD-2]} ;; *=) before=\${before%=} ;; esac
  case $before in
${cases.join("\n")}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "${words}" -- "$word")) ;;
    *) local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _extract extract petik
`;
}

/** Text inside single quotes of a shell, where "[" and ":" also mean something to zsh. */
const zshText = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, "\\$&");

/** Placeholders of arguments that are files. */
const FILES: ReadonlySet<string | null> = new Set(["PATH", "LIST", "FILE"]);

function zshValues({ value, choices }: Flag): string {
  if (choices) return `(${choices.join(" ")})`;
  return FILES.has(value) ? "_files" : " ";
}

function zshCompletion(): string {
  const specs = FLAGS.flatMap((flag) => {
    const value = flag.value ? `:${flag.value}:${zshValues(flag)}` : "";
    const names = [`--${flag.name}`, ...(flag.short ? [`-${flag.short}`] : [])];
    return names.map((name) => `  '${name}[${zshText(flag.help)}]${value}' \\`);
  });
  return `#compdef extract petik\n# zsh completion for extract; made by npm run reference\n_arguments \\\n${specs.join("\n")}\n  '*:page:_files'\n`;
}

function fishCompletion(): string {
  const lines = FLAGS.map(({ name, short, value, help, choices }) => {
    const shortPart = short ? ` -s ${short}` : "";
    const valuePart = choices ? ` -x -a '${choices.join(" ")}'` : value ? " -r" : "";
    return `complete -c extract${shortPart} -l ${name}${valuePart} -d '${help.replace(/[\\']/g, "\\$&")}'`;
  });
  return `# fish completion for extract; made by npm run reference\n${lines.join("\n")}\n`;
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of Object.entries(makeReference())) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
}
