/**
 * Nodes in page order → text and blocks, as a browser would show them: block-level elements and `<br>` end a line, inline
 * ones join, white space collapses, hidden parts are left out.
 */
import type { Block, Container } from "../shapes.js";
import { isHidden, isUnseen, Trait, traitsOf } from "./elements.js";
import type { StoryData } from "./jsonld.js";
import { Line, trimmed } from "./line.js";
import type { DomNode } from "./nodes.js";
import { ProseCheck } from "./prose.js";
import { unshownStory } from "./story.js";

const NEW_LINES = /\r\n|\r|\n/;

/** A rendering that grows as its nodes are told. */
export class Rendering {
  private readonly resolve: (address: string) => string | null;
  private readonly pieces: string[] = [];
  private readonly blocks: Block[] = [];
  /** The elements whose children are being told, and their traits. */
  private readonly open: Container[] = [];
  private readonly traits: number[] = [];
  private readonly prose = new ProseCheck();
  private length = 0;
  private line = new Line();
  /** The innermost element at the line's first text. */
  private innermost: Container | null = null;
  private media = 0;
  private boldDepth = 0;
  private preDepth = 0;
  private headingDepth = 0;
  /** The address of the link around; undefined outside links. */
  private address: string | null | undefined = undefined;

  /** `resolve` makes an address absolute; null where it leads nowhere. */
  constructor(resolve: (address: string) => string | null) {
    this.resolve = resolve;
  }

  /** Takes a node; true where its children are shown. */
  enter(node: DomNode): boolean {
    if (node.type === "text") this.write(node.data ?? "");
    if (node.type === "root") return true;
    const { name, attribs = NO_ATTRIBUTES } = node;
    if (name === undefined) return false;
    const traits = traitsOf(name, this.traits.at(-1) ?? 0);
    if ((traits & Trait.BREAK) !== 0) this.breakLine();
    if ((traits & Trait.RULE) !== 0) this.flush();
    if ((traits & Trait.MEDIA) !== 0) this.media++;
    if (isUnseen(traits, attribs)) return false;
    if (isHidden(traits, attribs) && !this.prose.isIn(node)) return false;
    this.push(
      { tag: name, attributes: attribs, parent: this.open.at(-1) ?? null, depth: this.open.length },
      traits,
      node.prev,
    );
    return true;
  }

  /** Takes the end of a node that was entered, after its children. */
  leave(): void {
    const last = this.traits.at(-1);
    if (last === undefined) return;
    if ((last & Trait.BLOCK) !== 0) this.flush();
    else this.line.closePart(this.open.at(-1));
    this.open.pop();
    this.traits.pop();
    if ((last & Trait.LINK) !== 0) this.closeLink();
    if ((last & Trait.BOLD) !== 0) this.boldDepth--;
    if ((last & Trait.HEADING) !== 0) this.headingDepth--;
    if ((last & Trait.PREFORMATTED) !== 0) this.preDepth--;
  }

  /** HTML of a story that metadata hold and the page has not shown; null where it has or they hold none. */
  unshown(stories: readonly StoryData[]): string | null {
    this.flush();
    return stories.every(({ articleBody }) => articleBody === null)
      ? null
      : unshownStory(this.pieces.join(""), this.blocks, stories);
  }

  /** The whole text and its blocks. */
  finish(): { readonly text: string; readonly blocks: readonly Block[] } {
    this.flush();
    return { text: this.pieces.join(""), blocks: this.blocks };
  }

  private push(container: Container, traits: number, before: DomNode | null): void {
    if ((traits & Trait.BLOCK) !== 0) this.flush();
    else if (before?.name !== undefined && (traits & traitsOf(before.name, Trait.PARAGRAPH) & Trait.FORMATTING) === 0) {
      this.line.isJoint = (traits & Trait.LINK) !== 0 || container.parent?.tag !== "p";
    }
    this.open.push(container);
    this.traits.push(traits);
    if ((traits & (Trait.BLOCK | Trait.MEDIA | Trait.BREAK)) === 0) this.line.openPart(container);
    const { href } = container.attributes;
    if ((traits & Trait.LINK) !== 0 && href !== undefined) this.openLink(href);
    if ((traits & Trait.BOLD) !== 0) this.boldDepth++;
    if ((traits & Trait.HEADING) !== 0) this.headingDepth++;
    if ((traits & Trait.PREFORMATTED) !== 0) this.preDepth++;
  }

  private write(data: string): void {
    if (this.preDepth === 0 || !NEW_LINES.test(data)) {
      this.add(data);
      return;
    }
    data.split(NEW_LINES).forEach((line, at) => {
      if (at > 0) this.flush();
      this.add(line);
    });
  }

  private add(data: string): void {
    const before = this.line.text.length;
    this.line.add(data, this.boldDepth > 0);
    if (before === 0 && this.line.text !== "") this.innermost = this.open.at(-1) ?? null;
  }

  private breakLine(): void {
    if (this.headingDepth > 0) this.line.add(" ", false);
    else this.flush();
  }

  private openLink(href: string): void {
    this.closeLink();
    this.address = this.resolve(href);
    this.line.openLink();
  }

  private closeLink(): void {
    if (this.address === undefined) return;
    this.line.closeLink(this.address);
    this.address = undefined;
  }

  /** Ends the line; a link that is open goes on in the next one. */
  private flush(): void {
    const { line } = this;
    if (line.text === "") {
      line.isJoint = false;
      return;
    }
    if (this.address !== undefined) line.closeLink(this.address);
    const { start, end } = trimmed(line.text, 0, line.text.length);
    if (end > start) this.emit(line, start, end);
    this.line = new Line();
    this.innermost = null;
    if (this.address !== undefined) this.line.openLink();
  }

  private emit(line: Line, start: number, end: number): void {
    const at = this.length - start;
    const links = line.links(at);
    const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
    const parts = line.parts(at);
    const container = this.open[this.traits.findLastIndex(isBlock)] ?? ROOT;
    this.blocks.push({
      start: this.length,
      end: this.length + end - start,
      markup: {
        container,
        innermost: this.innermost ?? container,
        linkDensity: linked / (end - start),
        bold: Math.min(1, line.bold / (end - start)),
        mediaBefore: this.media,
        links,
        parts,
      },
    });
    this.media = 0;
    this.pieces.push(line.text.slice(start, end), "\n");
    this.length += end - start + 1;
  }
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

function isBlock(traits: number): boolean {
  return (traits & Trait.BLOCK) !== 0;
}

/** The page itself: what holds text that stands in no element. */
const ROOT: Container = { tag: "html", attributes: {}, parent: null, depth: 0 };
