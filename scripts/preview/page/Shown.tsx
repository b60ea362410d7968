import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Content } from '@/lib/pack';
import { factsOf } from '../facts';
import { findPointing, titleOf } from '../pointing';
import { isOfWorkspace, placeFor } from '../shown';
import { nameOf, type Thing } from '../thing';
import { Facts } from './Facts';
import { type Look, writeLook } from './look';

interface ShownProps {
  content: Content;
  thing: Thing;
  look: Look;
  /** File and line where it begins. */
  place: string | undefined;
  onChoose: (thing: Thing) => void;
}

const LANGUAGES = [
  { locale: 'da', name: 'Dansk' },
  { locale: 'en', name: 'Engelsk' },
] as const;

/** What is of the workspace is seen as wide as there is room for two of them, px. */
const DESK_WIDTH = 620;

/** The chosen thing: what there is to know of it, and both languages side by side as panel or workspace draw them. */
export function Shown({ content, thing, look, place, onChoose }: ShownProps): JSX.Element {
  const today = new Date().toISOString().slice(0, 10);
  const name = nameOf(thing);
  const isDesk = isOfWorkspace(thing);
  return (
    <>
      <header class="pv-heading">
        <h1>{titleOf(content, thing)}</h1>
        <p>
          <code>{name}</code> {place && <code class="pv-place">{place}</code>}
        </p>
      </header>
      <div class="pv-shown">
        {(isDesk || placeFor(thing)) && (
          <div class={`pv-frames pv-frames-${look.theme}`}>
            {LANGUAGES.map(({ locale, name: language }) => (
              <figure key={locale} style={{ width: `${isDesk ? DESK_WIDTH : look.width}px` }}>
                <figcaption>{language}</figcaption>
                <Frame
                  title={`${titleOf(content, thing)}, ${language.toLowerCase()}`}
                  address={addressOf(isDesk, writeLook({ ...look, thing: name }, { locale }))}
                />
              </figure>
            ))}
          </div>
        )}
        <Facts
          facts={factsOf(content, thing, today)}
          pointing={findPointing(content, thing)}
          nameFor={(other) => titleOf(content, other)}
          onChoose={onChoose}
        />
      </div>
    </>
  );
}

/** The workspace keeps where somebody is behind its own `#`. */
const addressOf = (isDesk: boolean, look: string) =>
  isDesk ? `desk.html?${look.slice(1)}` : `frame.html${look}`;

/** A page of its own, so that the panel has its own width and theme. */
function Frame({ title, address }: { title: string; address: string }): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const first = useRef(address);
  // In its place: what is chosen is one step back, not one for each language as well.
  useEffect(() => frame.current?.contentWindow?.location.replace(address), [address]);
  return <iframe ref={frame} title={title} src={first.current} />;
}
