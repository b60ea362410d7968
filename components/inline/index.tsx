import { render } from 'preact';
import tokens from '@/components/ui/tokens.css?inline';
import type { InlineLook } from '@/lib/model';
import { Card } from './Card';
import { Chip } from './Chip';
import css from './inline.css?inline';

/** How the guide draws its card and its chip. */
export const inlineLook: InlineLook = {
  css: `${tokens}\n${css}`,
  renderCard: (place, view, acts) => render(view && <Card view={view} acts={acts} />, place),
  renderChip: (place, view, open) => render(view && <Chip view={view} open={open} />, place),
};
