import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Disclosure, useText } from '@/components/ui';
import { type Card, fail, SET_ASIDE_REASONS, type SetAsideReason } from '@/lib/model';
import { usePanel } from '../panel-context';
import { WrongTextNoted } from './WrongTextNoted';

/** A critical card never comes by itself, so there is nothing to set aside; only its text can be wrong. */
const CRITICAL_REASONS = ['wrong-text'] as const satisfies readonly SetAsideReason[];

/** The ways to set a card aside, each saying what follows. None is needed. */
export function CardAside({ card }: { card: Card }): JSX.Element | null {
  const { t } = useText();
  const { ports, content } = usePanel();
  const [step, setStep] = useState<'asking' | 'done' | 'failed'>('asking');
  const around = useRef<HTMLDivElement>(null);
  const noted = ports.wrongTexts.value.find((note) => note.card === card.id);
  const isPrivate = content.topics.some((topic) => topic.id === card.topic && topic.private);
  const fitting = card.indicator === 'critical' ? CRITICAL_REASONS : SET_ASIDE_REASONS;
  // What the leader can see must not tell that somebody reads about how they themselves are.
  const reasons = isPrivate ? fitting.filter((reason) => reason !== 'wrong-text') : fitting;
  if (reasons.length === 0) return null;
  // Each step takes the pressed button away.
  const goTo = (next: typeof step) => {
    setStep(next);
    if (next !== 'failed') around.current?.focus();
  };
  const answer = async (reason: SetAsideReason) => {
    const result = await ports.answerCard(card, reason).catch(() => fail('not-saved'));
    goTo(result.ok ? 'done' : 'failed');
  };
  return (
    <div class="sm-aside" tabIndex={-1} ref={around}>
      {noted && <WrongTextNoted note={noted} onTakenBack={() => goTo('asking')} />}
      {!noted && step !== 'done' && (
        <Disclosure summary={t('card.aside')}>
          <p class="sm-hint">{t('card.aside-hint')}</p>
          <ul class="sm-reasons">
            {reasons.map((reason) => (
              <li key={reason}>
                <button type="button" class="sm-row" onClick={() => void answer(reason)}>
                  <span class="sm-row-text">
                    <span class="sm-row-title">{t(`card.aside-${reason}`)}</span>
                    <span class="sm-row-about">{t(`card.aside-${reason}-means`)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p role="status">
        {!noted && step === 'done' && t('card.aside-done')}
        {step === 'failed' && t('card.answer-failed')}
      </p>
    </div>
  );
}
