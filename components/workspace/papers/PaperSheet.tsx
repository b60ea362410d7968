import type { JSX } from 'preact';
import type { PaperBlock, PaperDocument, PaperPage } from '@/lib/model';
import { WeekGrid } from './WeekGrid';

interface PaperSheetProps {
  made: PaperDocument;
  /** Which paper it is, for how it is laid out. */
  kind: string;
  /** One of the folder's two layouts. */
  look: string;
}

/** The paper, as it is printed. */
export function PaperSheet({ made, kind, look }: PaperSheetProps): JSX.Element {
  return (
    <div class={`sm-sheets sm-sheets-${made.sheet} sm-sheet-of-${kind} sm-look-${look}`}>
      {made.pages.map((page, at) => (
        <figure key={page.name ?? ''} class={`sm-sheet-frame sm-sheet-${at + 1}`}>
          {page.name && <figcaption>{page.name}</figcaption>}
          <SheetPage page={page} />
        </figure>
      ))}
    </div>
  );
}

/** One page with what is on it. */
export function SheetPage({ page }: { page: PaperPage }): JSX.Element {
  return (
    <div class="sm-sheet">
      {page.title && <p class="sm-sheet-title">{page.title}</p>}
      {page.sections.map(({ heading, look, blocks }, at) => (
        <section key={at} class={look ? `sm-sheet-part sm-sheet-${look}` : 'sm-sheet-part'}>
          {heading && <h2>{heading}</h2>}
          {blocks.map((block, n) => (
            <Block key={n} block={block} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Block({ block }: { block: PaperBlock }): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return <p class={block.look ? `sm-sheet-${block.look}` : undefined}>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, n) => (
            <li key={n}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table {...block} />;
    case 'blank':
      return (
        <p class="sm-sheet-blank">
          <span>{block.label}</span>
        </p>
      );
    case 'share':
      return (
        <div class="sm-sheet-share">
          <svg viewBox="0 0 300 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="sm-share-other" width="300" height="10" rx="2" />
            <rect
              class="sm-share-peer"
              width={(300 * block.peer) / (block.peer + block.other)}
              height="10"
              rx="2"
            />
            <path d="M200 0V10" />
          </svg>
          <p class="sm-sheet-small">{block.text}</p>
        </div>
      );
    case 'week':
      return <WeekGrid week={block} />;
  }
}

function Table({ head, rows, foot }: Extract<PaperBlock, { kind: 'table' }>): JSX.Element {
  const cells = (row: readonly string[]) => row.map((cell, n) => <td key={n}>{cell}</td>);
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, n) =>
            // An empty head names nothing.
            cell ? <th key={n}>{cell}</th> : <td key={n} />,
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, n) => (
          <tr key={n}>{cells(row)}</tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>{cells(foot)}</tr>
        </tfoot>
      )}
    </table>
  );
}
