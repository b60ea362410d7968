import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Guidance, LocalText, PanelPorts } from '@/lib/model';
import { Frame } from './Frame';
import { PanelViews } from './PanelViews';
import type { Moments } from './panel-context';

interface PanelProps {
  ports: PanelPorts;
  content: Guidance;
  holidayRules: LocalText;
  /** Shown under Indstillinger. */
  version?: string;
}

/** The whole side panel at once. The extension draws the {@link Frame} first and the views when they have come. */
export function Panel({ ports, content, holidayRules, version }: PanelProps): JSX.Element {
  const { current: moments } = useRef<Moments>({ unasked: null });
  return (
    <Frame
      locale={ports.settings.value.locale}
      target={ports.target}
      calm={ports.calm}
      helplines={content.helplines}
      holidayRules={holidayRules}
      keepQuiet={ports.keepQuiet}
      drawView={(place, goTo) => <PanelViews {...{ ports, content, version, moments, place, goTo }} />}
    />
  );
}
