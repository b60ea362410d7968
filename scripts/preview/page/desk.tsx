import { useSignal, useSignalEffect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Workspace } from '@/components/workspace';
import type { PaperRow } from '@/lib/model';
import type { Content } from '@/lib/pack';
import { answersFor } from '../shown';
import { readName, type Thing } from '../thing';
import { makeWorkspacePreview } from '../workspace-ports';
import { followHeight } from './follow-height';
import { followPreview } from './follow-preview';
import { readLook } from './look';
import { wearTheme } from './theme';

const look = readLook(location.search.replace('?', '#'));
const thing = readName(look.thing);
const locale = new URLSearchParams(location.search).get('locale') === 'en' ? 'en' : 'da';

/** A paper or a talk in one language, drawn by the real workspace. The page around it says what and how, after `?`. */
function Desk(): JSX.Element | null {
  const read = useMemo(followPreview, []);
  // With mistakes in it, the content stands as it last could be read; the page around says so.
  const content = useSignal<Content | null>(null);
  useSignalEffect(() => {
    if (read.value?.content) content.value = read.value.content;
  });
  useLayoutEffect(() => wearTheme(look.theme), []);
  return content.value && thing && <Shown content={content.value} thing={thing} />;
}

function Shown({ content, thing: { kind, id } }: { content: Content; thing: Thing }): JSX.Element {
  const answers = useSignal(answersFor(content, locale, { filled: look.filled, meant: undefined }));
  // Made once, so that an edit changes the words and leaves what was written.
  const ports = useMemo(() => {
    const made = makeWorkspacePreview(content.checklists, answers, locale);
    if (kind === 'paper') {
      if (look.filled) made.papers.list.value = [exampleOf(content, id)];
      history.replaceState(null, '', `#/papirer/${id}.1`);
    } else {
      void made.onboardings.begin([{ label: 'Amira', contact: '', trialPeriodAgreed: 'yes' }]);
      history.replaceState(
        null,
        '',
        `#/opstart/${made.onboardings.list.value?.[0]?.onboarding.id}/samtale/${id}`,
      );
    }
    return made;
  }, []);
  return (
    <div class={look.whole ? 'preview-whole' : 'preview-alone'}>
      <Workspace ports={ports} content={content} />
    </div>
  );
}

/** The paper as its first example answers it. */
function exampleOf({ papers }: Content, builder: string): PaperRow {
  const [example] = papers.find(({ id }) => id === builder)?.examples ?? [];
  return {
    ...{ id: `${builder}.1`, builder, title: '', updatedAt: new Date().toISOString(), versions: [] },
    answers: (example?.answers ?? {}) as PaperRow['answers'],
  };
}

const root = document.getElementById('desk');
if (root) {
  render(<Desk />, root);
  followHeight(root);
}
