import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Content } from '@/lib/pack';
import type { Preview } from '../preview';
import { nameOf, readName, type Thing } from '../thing';
import { LookBar } from './LookBar';
import { type Look, readLook, writeLook } from './look';
import { Mistakes } from './Mistakes';
import { Shown } from './Shown';
import { ThingList } from './ThingList';

/** The whole preview: what there is, what is chosen in both languages, and what is wrong. */
export function Page({ preview }: { preview: Signal<Preview | null> }): JSX.Element {
  const look = useSignal<Look>(readLook(location.hash));
  const main = useRef<HTMLElement>(null);
  // With mistakes that stop the reading, the list stays as it last could be read.
  const last = useRef<Content | null>(null);
  useEffect(() => {
    const page = new AbortController();
    const follow = () => {
      look.value = readLook(location.hash);
    };
    addEventListener('hashchange', follow, { signal: page.signal });
    return () => page.abort();
  }, [look]);
  if (preview.value?.content) last.current = preview.value.content;
  const change = (to: Partial<Look>) => {
    look.value = { ...look.peek(), ...to };
    if (to.thing === undefined) history.replaceState(null, '', writeLook(look.value));
    else location.hash = writeLook(look.value);
  };
  const choose = (thing: Thing) => {
    change({ thing: nameOf(thing) });
    main.current?.scrollTo(0, 0);
  };
  const content = last.current;
  const first = content?.topics[0];
  const thing = readName(look.value.thing) ?? (first ? { kind: 'topic' as const, id: first.id } : null);
  const { mistakes = [], places = {} } = preview.value ?? {};
  const stopped = preview.value !== null && preview.value.content === null;
  return (
    <div class="pv-page">
      <header class="pv-top">
        <p class="pv-name">
          Sidemand <span>indholdet, som det ses</span>
        </p>
        <Status preview={preview.value} />
        <LookBar look={look.value} onChange={change} />
      </header>
      {content && <ThingList content={content} chosen={thing} onChoose={choose} />}
      <main class="pv-main" ref={main}>
        {mistakes.length > 0 && <Mistakes mistakes={mistakes} stopped={stopped} />}
        {content && thing && (
          <div hidden={stopped}>
            <Shown
              content={content}
              thing={thing}
              look={look.value}
              place={places[nameOf(thing)]}
              onChoose={choose}
            />
          </div>
        )}
      </main>
    </div>
  );
}

function Status({ preview }: { preview: Preview | null }): JSX.Element {
  const count = preview?.mistakes.length ?? 0;
  const state = preview === null ? 'wait' : count === 0 ? 'fine' : 'off';
  const says =
    preview === null ? 'Læser …' : count === 0 ? 'Alt er i orden' : count === 1 ? '1 fejl' : `${count} fejl`;
  return (
    <p class={`pv-status pv-status-${state}`} role="status">
      {says}
    </p>
  );
}
