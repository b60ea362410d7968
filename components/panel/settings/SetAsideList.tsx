import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { isSilenced } from '@/lib/advice';
import { type Card, fail, originOf, type SetAside } from '@/lib/model';
import { usePanel } from '../panel-context';
import { ChangeStatus } from './ChangeStatus';
import { useChange } from './use-change';

/** Advice that was set aside here or everywhere, each with a way back. */
export function SetAsideList(): JSX.Element {
  const { t, local, locale } = useText();
  const { ports, content } = usePanel();
  const [failed, setFailed] = useState(false);
  const { fault, run } = useChange();
  const heading = useRef<HTMLHeadingElement>(null);
  const { setAside } = ports.settings.value;
  const silenced = content.cards.filter(({ id }) => isSilenced(ports.history.value?.[id]));
  const recall = async (card: Card) => {
    const { ok } = await ports.recallCard(card).catch(() => fail('not-saved'));
    setFailed(!ok);
    if (ok) heading.current?.focus();
  };
  const placeOf = (origin: SetAside['origin']) => {
    if (origin === null) return t('settings.everywhere');
    return originOf(origin) ?? t('practice.title');
  };
  const undo = async (entry: SetAside) => {
    // The row goes, and its button with it.
    if (await run(ports.undoSetAside(entry))) heading.current?.focus();
  };
  return (
    <section class="sm-section">
      <h2 tabIndex={-1} ref={heading}>
        {t('settings.set-aside')}
      </h2>
      <ChangeStatus fault={fault} />
      {setAside.length + silenced.length === 0 && <p>{t('settings.set-aside-none')}</p>}
      <ul class="sm-sites">
        {setAside.map((entry) => {
          const named = content.ruleTitles[entry.rule];
          const title = named ? local(named) : entry.rule;
          const where = placeOf(entry.origin);
          return (
            <li key={`${entry.rule} ${where}`} class="sm-site">
              <p>{title}</p>
              <p class="sm-hint">
                {where}
                {entry.reason && ` · ${t(`inline.reason-${entry.reason}`)}`}
              </p>
              <Button name={t('settings.undo-named', { title, where })} onPress={() => void undo(entry)}>
                {t('settings.undo')}
              </Button>
            </li>
          );
        })}
        {silenced.map((card) => (
          <li key={card.id} class="sm-site">
            <p>{card.text[locale].title}</p>
            <p class="sm-hint">{t('settings.silenced')}</p>
            <Button
              name={t('settings.recall-named', { title: card.text[locale].title })}
              onPress={() => void recall(card)}
            >
              {t('settings.recall')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{failed && t('card.answer-failed')}</p>
    </section>
  );
}
