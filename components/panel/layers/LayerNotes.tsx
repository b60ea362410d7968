import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { LayerNote, Reference } from '@/lib/model';
import { usePanel } from '../panel-context';

/** What region or workplace say to a card or an article: that they changed it, and their own words beside it. */
export function LayerNotes({ target }: { target: Reference }): JSX.Element | null {
  const { ports } = usePanel();
  const notes = ports.layers.value.notes.filter((note) => note.target === target);
  if (notes.length === 0) return null;
  return (
    <div class="sm-layer-notes">
      {notes.map((note) => (
        <OneNote key={`${note.kind} ${note.publisher} ${note.on} ${note.note?.da ?? ''}`} note={note} />
      ))}
    </div>
  );
}

function OneNote({ note }: { note: LayerNote }): JSX.Element {
  const { t, local, day } = useText();
  const { kind, publisher, on } = note;
  const who = { name: publisher, date: day(on) };
  if (kind !== 'note' || !note.note) {
    return <p class="sm-layer-by">{t(kind === 'added' ? 'layers.added-by' : 'layers.changed-by', who)}</p>;
  }
  return (
    <div class="sm-layer-note">
      <p class="sm-layer-by">{t('layers.note-by', who)}</p>
      <p>{local(note.note)}</p>
    </div>
  );
}
