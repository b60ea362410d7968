import type { JSX } from 'preact';
import { Button, Disclosure, Icon, Notice, useText } from '@/components/ui';
import type { FocusedField, ReportedFinding } from '@/lib/model';
import { usePanel } from '../panel-context';
import { PauseChoice } from './PauseChoice';

/** The findings of the field that is written in: rule, certainty and place, never the text. */
export function FieldFindings({ field }: { field: FocusedField | null }): JSX.Element {
  const { t } = useText();
  return (
    <section class="sm-section">
      <h2>{t('now.field')}</h2>
      {!field && <p>{t('now.field-none')}</p>}
      {field?.state === 'unreadable' && <Unreadable />}
      {field?.state === 'reading' && <Findings field={field} />}
      <PauseChoice />
    </section>
  );
}

/** A field that cannot be served, and what can be done instead. */
function Unreadable(): JSX.Element {
  const { t } = useText();
  const { goTo } = usePanel();
  const check = <Button onPress={() => goTo({ view: 'now', check: true })}>{t('check.title')}</Button>;
  return (
    <Notice tone="info" actions={check}>
      {t('now.field-unreadable')}
    </Notice>
  );
}

function Findings({ field }: { field: FocusedField }): JSX.Element {
  const { t } = useText();
  const marked = field.findings.filter((finding) => finding.alert);
  const quiet = field.findings.filter((finding) => !finding.alert);
  return (
    <>
      {marked.length > 0 && <FindingList findings={marked} open={field.open} />}
      {field.isPartial ? (
        <p>{t('now.field-partial')}</p>
      ) : (
        marked.length === 0 && <p>{t('now.field-quiet')}</p>
      )}
      {quiet.length > 0 && (
        <Disclosure summary={t('now.quiet-findings', { count: quiet.length })}>
          <FindingList findings={quiet} open={field.open} />
        </Disclosure>
      )}
    </>
  );
}

interface FindingListProps {
  findings: readonly ReportedFinding[];
  /** Id of the finding whose card is open in the page. */
  open: string | null;
}

function FindingList({ findings, open }: FindingListProps): JSX.Element {
  const { t, local } = useText();
  const { ports, content } = usePanel();
  return (
    <ul class="sm-rows">
      {findings.map(({ id, rule, certainty }, index) => {
        const title = content.ruleTitles[rule];
        return (
          <li key={id}>
            <button
              type="button"
              class="sm-row"
              aria-current={id === open ? 'true' : undefined}
              onClick={() => ports.showFinding(id)}
            >
              <span class="sm-row-text">
                <span class="sm-row-title">{title ? local(title) : rule}</span>
                <span class="sm-row-about">
                  {t(`certainty.${certainty}`)} ·{' '}
                  {t('now.place', { index: index + 1, count: findings.length })}
                </span>
              </span>
              <Icon name="open" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
