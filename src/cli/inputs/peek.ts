/** A look at how a stream begins, before it is read. */

/** How a stream begins, and all of it, the beginning too. */
interface Peeked {
  readonly head: Uint8Array;
  readonly whole: AsyncIterable<Uint8Array>;
}

/** Reads chunks until `isEnough` of what they hold together, or to the end. Nothing more is waited for. */
export async function peeked(
  chunks: AsyncIterable<Uint8Array>,
  isEnough: (head: Uint8Array) => boolean,
): Promise<Peeked> {
  const coming = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (!isEnough(head)) {
    const { done, value } = await coming.next();
    if (done) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  return { head, whole: afterHead(head, coming) };
}

async function* afterHead(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
