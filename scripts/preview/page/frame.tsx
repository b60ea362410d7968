import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Panel } from '@/components/panel';
import type { Locale, MeantFor } from '@/lib/model';
import type { Content } from '@/lib/pack';
import { holidayRules } from '@/lib/pack/holiday-rules';
import { makePreviewPorts } from '../ports';
import { answersFor, guidanceFor, placeFor, profileFor } from '../shown';
import { readName, type Thing } from '../thing';
import { followHeight } from './follow-height';
import { followPreview } from './follow-preview';
import { type Look, readLook } from './look';
import { wearTheme } from './theme';

/** Milliseconds in which a view has come to rest. */
const SETTLED_MS = 100;

/** One thing in one language, drawn by the real panel. The page around it says what and how, after `#`. */
function Frame(): JSX.Element | null {
  const hash = useSignal(location.hash);
  const read = useMemo(followPreview, []);
  // With mistakes in it, the content stands as it last could be read; the page around says so.
  const content = useSignal<Content | null>(null);
  useSignalEffect(() => {
    if (read.value?.content) content.value = read.value.content;
  });
  useEffect(() => {
    const page = new AbortController();
    const follow = () => {
      hash.value = location.hash;
    };
    addEventListener('hashchange', follow, { signal: page.signal });
    return () => page.abort();
  }, [hash]);
  const look = useComputed(() => readLook(hash.value)).value;
  const thing = readName(look.thing);
  const locale = new URLSearchParams(hash.value.slice(1)).get('locale') === 'en' ? 'en' : 'da';
  useLayoutEffect(() => wearTheme(look.theme), [look.theme]);
  if (!content.value || !thing) return null;
  return <Shown key={look.thing} content={content.value} thing={thing} look={look} locale={locale} />;
}

interface ShownProps {
  content: Content;
  thing: Thing;
  look: Look;
  locale: Locale;
}

function Shown({ content, thing, look, locale }: ShownProps): JSX.Element {
  const { word, filled, whole } = look;
  // Made once, so that an edit changes the words and leaves the person where they are.
  const slots = useSignal(content.slots);
  const ports = useMemo(() => makePreviewPorts(locale, placeFor(thing) ?? { view: 'library' }, slots), []);
  const guidance = useMemo(() => guidanceFor(content, thing), [content, thing.id]);
  const meant = meantFor(content, thing);
  useLayoutEffect(() => {
    slots.value = content.slots;
    ports.answers.value = answersFor(content, locale, { filled, meant });
    ports.settings.value = { ...ports.settings.peek(), profile: profileFor(meant, word) };
    ports.checklists.begin(guidance.checklists[0]);
    // Open, so that its questions are seen; there is nothing in it to lock.
    const own = guidance.plans.find(
      ({ id, kind }) => thing.kind === 'plan' && kind === 'personal' && id === thing.id,
    );
    if (own) void ports.myPlan.begin('', own, null);
  }, [ports, content, filled, word]);
  // The panel takes the focus to a question that was asked for; here it stays in the list.
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setSettled(true), SETTLED_MS);
    return () => clearTimeout(later);
  }, []);
  return (
    <div inert={!settled} class={whole ? 'preview-whole' : 'preview-alone'}>
      <Panel ports={ports} content={guidance} holidayRules={holidayRules(content.articles)} />
    </div>
  );
}

function meantFor(content: Content, { kind, id }: Thing): MeantFor | undefined {
  const all = { card: content.cards, article: content.articles, topic: content.topics, link: content.links };
  if (kind !== 'card' && kind !== 'article' && kind !== 'topic' && kind !== 'link') return undefined;
  return all[kind].find((one) => one.id === id)?.for;
}

const root = document.getElementById('panel');
if (root) {
  render(<Frame />, root);
  followHeight(root);
}
