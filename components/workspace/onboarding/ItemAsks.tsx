import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import { initialsIn, isNeedMet, joinInitials, type RunRow } from '@/lib/checklists';
import { type ItemChange, LINK_LIMIT, NAME_LIMIT } from '@/lib/model';
import { useWorkspace } from '../workspace-context';

interface ItemAsksProps {
  row: RunRow;
  disabled: boolean;
  onChange: (change: ItemChange) => Promise<boolean>;
}

/** What an item needs: a day, initials of one or two, or where its paper lies. */
export function ItemAsks({ row, disabled, onChange }: ItemAsksProps): JSX.Element | null {
  const { t, local } = useText();
  const { looksLikeCpr } = useWorkspace().ports;
  const { item, entry } = row;
  const [first = '', second = ''] = initialsIn(entry?.by);
  const [edited, setEdited] = useState<{ one?: string; other?: string }>({});
  const saved =
    item.needs === 'date' ? (entry?.due ?? '') : item.needs === 'link' ? (entry?.link ?? '') : first;
  const one = edited.one ?? saved;
  const other = edited.other ?? second;
  const initials = joinInitials([one, other]);
  const [length, limit] = item.needs === 'link' ? [one.length, LINK_LIMIT] : [initials.length, NAME_LIMIT];
  const held = looksLikeCpr(`${one} ${other}`)
    ? t('save.cpr-note')
    : length > limit
      ? t('item.too-long', { count: length, limit })
      : null;
  const keep = async () => {
    if (held) return;
    const change: ItemChange =
      item.needs === 'date'
        ? { due: one || null }
        : item.needs === 'link'
          ? { link: one.trim() || null }
          : { by: initials || null };
    if (await onChange(change)) setEdited({});
  };
  if (!item.needs) return null;
  const label = {
    date: 'item.day',
    link: 'item.where',
    initials: 'item.initials',
    'both-initials': 'item.one-initials',
  } as const;
  return (
    <div class="sm-work-asks">
      {!isNeedMet(item, entry) && (
        <p>
          {item.needs === 'both-initials' && first
            ? t('item.needs-other-initials', { by: first })
            : t(`item.needs-${item.needs}`)}
        </p>
      )}
      <div class="sm-work-pair">
        <Field
          label={t(label[item.needs])}
          {...(item.needs === 'date' ? { kind: 'date' as const } : {})}
          value={one}
          guard={held}
          disabled={disabled}
          onText={(text) => setEdited({ ...edited, one: text })}
        />
        {item.needs === 'both-initials' && (
          <Field
            label={t('item.other-initials')}
            value={other}
            disabled={disabled}
            onText={(text) => setEdited({ ...edited, other: text })}
          />
        )}
        <Button
          disabled={disabled}
          name={t('item.save-of', { item: local(item.title) })}
          onPress={() => void keep()}
        >
          {t('action.save')}
        </Button>
      </div>
    </div>
  );
}
