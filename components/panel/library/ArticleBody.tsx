import type { JSX } from 'preact';
import { readBlocks } from './article-blocks';

/** An article's body as headings, paragraphs and lists. Text nodes alone: no markup of anybody's is read. */
export function ArticleBody({ body }: { body: string }): JSX.Element {
  return (
    <div class="sm-body">
      {readBlocks(body).map((block, at) => {
        const key = `${at}`;
        if (block.kind === 'heading') return <h2 key={key}>{block.text}</h2>;
        if (block.kind === 'paragraph') return <p key={key}>{block.text}</p>;
        return (
          <ul key={key}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}
