import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { AutoReply } from './AutoReply';
import { OneAnswer } from './OneAnswer';
import { PartHeading } from './PartHeading';
import { PlanSectionLines } from './PlanSectionLines';
import { usePart } from './part';

/** The plan, section by section. Everything is saved where it is written, so it can be left at any time. */
export function WritePlan(): JSX.Element {
  const { t, local } = useText();
  const { template, goTo } = usePart();
  return (
    <>
      <PartHeading title={t('absence.part.write')} />
      <p>{t('absence.write-means')}</p>
      <p>{t('absence.no-names')}</p>
      <section class="sm-section">
        <OneAnswer question="name" section="tell" lines={1} />
      </section>
      {template.sections.map((section) => (
        <section class="sm-section sm-absence-section" key={section.id}>
          <h3>{local(section.title)}</h3>
          {section.id === 'autoreply' ? (
            <AutoReply />
          ) : (
            <>
              <p class="sm-hint">{local(section.ask)}</p>
              <PlanSectionLines section={section} />
              {section.id === 'tell' && <OneAnswer question="sentence" section="tell" lines={3} />}
            </>
          )}
        </section>
      ))}
      <Button look="strong" onPress={() => goTo({ is: 'hand-over' })}>
        {t('absence.on-to-hand-over')}
      </Button>
    </>
  );
}
