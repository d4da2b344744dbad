/** The parser's nodes, as much of them as a walk needs. */
export interface DomNode {
  /** "root", "tag", "script", "style", "text", "comment" or "directive". */
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly DomNode[];
  readonly parent: DomNode | null;
  readonly prev: DomNode | null;
  readonly next: DomNode | null;
}
