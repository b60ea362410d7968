/** A piece of an article's body. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const HEADING = '## ';
const ITEM = '- ';

/**
 * Reads a body: paragraphs with an empty line between, lines with `## ` and with `- `. Nothing else is a sign:
 * texts come from other people's files too, and are shown as they are.
 */
export function readBlocks(body: string): readonly Block[] {
  const blocks: Block[] = [];
  let goesOn = false;
  for (const line of body.split('\n').map((one) => one.trim())) {
    const last = blocks.at(-1);
    if (line.startsWith(HEADING)) blocks.push({ kind: 'heading', text: line.slice(HEADING.length) });
    else if (line.startsWith(ITEM)) {
      const items = last?.kind === 'list' ? last.items : [];
      if (last?.kind === 'list') blocks.pop();
      blocks.push({ kind: 'list', items: [...items, line.slice(ITEM.length)] });
    } else if (line && goesOn && last) blocks.splice(-1, 1, addLine(last, line));
    else if (line) blocks.push({ kind: 'paragraph', text: line });
    goesOn = line !== '' && !line.startsWith(HEADING);
  }
  return blocks;
}

/** A line without an empty one before it belongs to what stands above. */
function addLine(block: Block, line: string): Block {
  if (block.kind !== 'list') return { ...block, text: `${block.text} ${line}` };
  return { kind: 'list', items: block.items.with(-1, `${block.items.at(-1)} ${line}`) };
}
