import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import { CALM_LIMITS, type KeptPreview as Preview } from '@/lib/model';
import { subjectsOf } from './subjects';

interface KeptPreviewProps {
  preview: Preview;
  onTake: (theirs: boolean) => Promise<void>;
  onLeave: () => void;
}

/** What a file would change, before anything is changed. */
export function KeptPreview({ preview, onTake, onLeave }: KeptPreviewProps): JSX.Element {
  const { t, moment } = useText();
  const { kind, savedAt, stranger, contactsLeft = 0 } = preview;
  const [theirs, setTheirs] = useState(false);
  const [taking, setTaking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const subjects = subjectsOf(preview.changes);
  const mustChoose = subjects.some(({ choose }) => choose > 0);
  const isNothing = !mustChoose && subjects.every((one) => one.added + one.changed + one.both === 0);
  return (
    <div class="sm-preview">
      <h4 tabIndex={-1} ref={heading}>
        {t('kept.heading')}
      </h4>
      <p>{t(`kept.from.${kind}`, { date: moment(savedAt) })}</p>
      {stranger && <Notice tone="warning">{t('kept.stranger')}</Notice>}
      {isNothing && contactsLeft === 0 && <p>{t('kept.nothing')}</p>}
      <ul class="sm-kept-changes">
        {subjects.map((subject) => (
          <li key={subject.what}>
            <strong>{t(`kept.what.${subject.what}`)}:</strong> <Counts {...subject} />
          </li>
        ))}
      </ul>
      {contactsLeft > 0 && (
        <p>{t('kept.contacts-left', { most: CALM_LIMITS.contacts, count: contactsLeft })}</p>
      )}
      {mustChoose && (
        <fieldset class="sm-radios">
          <legend>{t('kept.choose')}</legend>
          {[false, true].map((one) => (
            <label key={String(one)}>
              <input type="radio" name="kept-plan" checked={theirs === one} onChange={() => setTheirs(one)} />
              {t(one ? 'kept.choose-there' : 'kept.choose-here')}
            </label>
          ))}
          <p class="sm-hint">{t('kept.choose-means')}</p>
        </fieldset>
      )}
      <div class="sm-actions">
        {!isNothing && (
          <Button
            look="strong"
            disabled={taking}
            onPress={() => {
              setTaking(true);
              void onTake(theirs).finally(() => setTaking(false));
            }}
          >
            {t('kept.take')}
          </Button>
        )}
        <Button look="quiet" onPress={onLeave}>
          {t('keeping.leave')}
        </Button>
      </div>
    </div>
  );
}

type CountsProps = ReturnType<typeof subjectsOf>[number];

function Counts({ added, changed, both }: CountsProps): JSX.Element {
  const { t } = useText();
  const words = [
    added > 0 && t('kept.added', { count: added }),
    changed > 0 && t('kept.changed', { count: changed }),
    both > 0 && t('kept.both', { count: both }),
    added + changed + both === 0 && t('kept.same'),
    t('kept.none-deleted'),
  ];
  return <>{words.filter(Boolean).join(', ')}</>;
}
