import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { TextProvider, TYPED_HERE, useText } from '@/components/ui';
import type { Locale, LocalText } from '@/lib/model';

/** An invented note; Danish whatever the interface speaks. */
export interface PracticeNote {
  readonly id: string;
  readonly title: LocalText;
  readonly text: string;
}

interface PracticeRoomProps {
  notes: readonly PracticeNote[];
  locale: Locale;
}

/** A page of our own with invented notes, where everything can be tried without a journal. */
export function PracticeRoom({ notes, locale }: PracticeRoomProps): JSX.Element {
  return (
    <TextProvider locale={locale}>
      <Room notes={notes} />
    </TextProvider>
  );
}

function Room({ notes }: { notes: readonly PracticeNote[] }): JSX.Element {
  const { t, local, locale } = useText();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = t('view.title', { view: t('practice.title') });
  }, [t, locale]);
  return (
    <main class="sm-practice">
      <h1>{t('practice.title')}</h1>
      <p>{t('practice.intro')}</p>
      <p>{t('practice.how')}</p>
      <p class="sm-hint">{t('practice.not-saved')}</p>
      {notes.map((note, index) => (
        <section key={note.id} class="sm-practice-note">
          <h2 id={`note-${note.id}`}>{local(note.title)}</h2>
          {index === 2 ? <RichNote note={note} /> : <PlainNote note={note} />}
        </section>
      ))}
    </main>
  );
}

function PlainNote({ note }: { note: PracticeNote }): JSX.Element {
  return (
    <textarea
      lang="da"
      rows={10}
      autocomplete="off"
      {...TYPED_HERE}
      aria-labelledby={`note-${note.id}`}
      defaultValue={note.text}
    />
  );
}

/** One of the notes is rich text, as journals have both. Preact writes it once and then leaves it alone. */
function RichNote({ note }: { note: PracticeNote }): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the point is a rich text field, which no element is
    <div
      contentEditable
      {...TYPED_HERE}
      tabIndex={0}
      lang="da"
      role="textbox"
      aria-multiline
      aria-labelledby={`note-${note.id}`}
      class="sm-practice-rich"
    >
      {note.text.split('\n').map((line, index) => (
        <p key={`${index}${line}`}>{line}</p>
      ))}
    </div>
  );
}
