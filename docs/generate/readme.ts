/** Runs the README's commands and writes their outputs under them: `npm run readme`. Read the diff. */
import { writeFileSync } from "node:fs";
import { blocksOf, isInstall, makeFolder, README, readReadme } from "../../tests/support/readme.js";

const { run } = makeFolder();
let readme = readReadme();
const blocks = blocksOf(readme).filter((block) => block.output !== null && !isInstall(block));
for (const { commands, output, at } of blocks.reverse()) {
  const { status, stdout, stderr } = run(commands);
  if (status !== 0) throw new Error(`${commands}\n${stderr}`);
  readme = readme.slice(0, at) + stdout.replace(/\n*$/, "\n") + readme.slice(at + (output?.length ?? 0));
}
writeFileSync(README, readme);
