import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import { initialsIn, isNeedMet, joinInitials, type RunRow } from '@/lib/checklists';
import { type ItemChange, LINK_LIMIT, NAME_LIMIT } from '@/lib/model';
import { usePanel } from '../panel-context';
import type { ItemActs } from './use-item';

const LABELS = {
  date: 'item.day',
  initials: 'item.initials',
  'both-initials': 'item.one-initials',
  link: 'item.where',
} as const;
const ASKED = {
  date: 'item.needs-date',
  initials: 'item.needs-initials',
  'both-initials': 'item.needs-both-initials',
  link: 'item.needs-link',
} as const;

interface ItemNeedsProps {
  row: RunRow;
  acts: ItemActs;
  writable: boolean;
}

/** Asks for what an item needs before it can be ticked: a day, initials, or where the paper lies. */
export function ItemNeeds({ row, acts, writable }: ItemNeedsProps): JSX.Element {
  const { t, local } = useText();
  const { ports } = usePanel();
  const { item, entry } = row;
  const needs = item.needs ?? 'date';
  const [mine = '', other = ''] = initialsIn(entry?.by);
  const [first, setFirst] = useState<string | null>(null);
  const [second, setSecond] = useState<string | null>(null);
  const saved = { date: entry?.due ?? '', initials: mine, 'both-initials': mine, link: entry?.link ?? '' };
  const one = first ?? saved[needs];
  const two = second ?? (needs === 'date' ? (entry?.time ?? '') : other);
  const [length, limit] = needs === 'link' ? [one.length, LINK_LIMIT] : [`${one}, ${two}`.length, NAME_LIMIT];
  const held = [one, two].some((text) => ports.looksLikeCpr(text))
    ? t('save.cpr-note')
    : length > limit
      ? t('item.too-long', { count: length, limit })
      : null;
  const change = (): ItemChange => {
    if (needs === 'date') {
      // A row that is bent is moved by its own buttons; the first day begins it.
      return { due: one || null, time: two || null };
    }
    if (needs === 'link') return { link: one.trim() };
    return { by: joinInitials([one, two]) };
  };
  const keep = async () => {
    const isWritten = needs === 'both-initials' ? joinInitials([one, two]) !== '' : one.trim() !== '';
    if (held || !isWritten || (first === null && second === null)) return;
    if (await acts.change(change())) {
      // What was typed while it was saved stays.
      setFirst((now) => (now === first ? null : now));
      setSecond((now) => (now === second ? null : now));
    }
  };
  return (
    <div class="sm-item-needs">
      {!isNeedMet(item, entry) && (
        <p>
          {needs === 'both-initials' && mine ? t('item.needs-other-initials', { by: mine }) : t(ASKED[needs])}
        </p>
      )}
      <Field
        label={t(LABELS[needs])}
        value={one}
        onText={setFirst}
        disabled={!writable}
        guard={held}
        {...(needs === 'date' && { kind: 'date' })}
      />
      {needs === 'date' && (
        <Field label={t('item.time')} value={two} onText={setSecond} kind="time" disabled={!writable} />
      )}
      {needs === 'both-initials' && (
        <Field label={t('item.other-initials')} value={two} onText={setSecond} disabled={!writable} />
      )}
      <Button
        disabled={!writable}
        name={t('item.save-of', { item: local(item.title) })}
        onPress={() => void keep()}
      >
        {t('action.save')}
      </Button>
    </div>
  );
}
