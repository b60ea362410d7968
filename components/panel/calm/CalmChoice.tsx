import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';
import { linesOf, readContactLine, writeContactLine } from '@/lib/calm';
import { CALM_LIMITS, CALM_LINES_DRAFT } from '@/lib/model';
import { CALM_CHOICE } from '../calm-choice';
import { usePanel } from '../panel-context';
import { ChoiceText } from './ChoiceText';
import { HeldBack } from './HeldBack';

/** Where a person writes what the calm page shows without unlocking anything; no plan is needed for it. */
export function CalmChoice(): JSX.Element {
  const { t } = useText();
  const { ports, goTo } = usePanel();
  const { shown, changeShown } = ports.calm;
  const { lines, contacts } = shown.value;
  return (
    <section class="sm-section sm-not-printed" aria-labelledby={CALM_CHOICE}>
      <h2 id={CALM_CHOICE} tabIndex={-1}>
        {t('calm-choice.title')}
      </h2>
      <p>{t('calm-choice.about')}</p>
      <Notice tone="info">{t('calm-choice.readable')}</Notice>
      <HeldBack />
      {ports.settings.value.sharedDevice ? (
        <p>{t('calm-choice.shared')}</p>
      ) : (
        <ChoiceText
          id={CALM_LINES_DRAFT}
          label={t('calm-choice.lines')}
          hint={t('calm-choice.lines-hint', { most: CALM_LIMITS.lines })}
          saved={lines.join('\n')}
          most={CALM_LIMITS.lines}
          onSave={(text) => changeShown((before) => ({ ...before, lines: linesOf(text) }))}
        />
      )}
      <ChoiceText
        id="calm:contacts"
        label={t('calm-choice.contacts')}
        hint={t('calm-choice.contacts-hint', { most: CALM_LIMITS.contacts })}
        saved={contacts.map(writeContactLine).join('\n')}
        most={CALM_LIMITS.contacts}
        onSave={(text) =>
          changeShown((before) => ({ ...before, contacts: linesOf(text).map(readContactLine) }))
        }
      />
      <Button icon="calm" onPress={() => goTo({ view: 'calm' })}>
        {t('calm-choice.see')}
      </Button>
    </section>
  );
}
