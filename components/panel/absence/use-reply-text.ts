import { useText } from '@/components/ui';
import { answerIn, linesOf } from '@/lib/absence-plan';
import { createTranslate, panelMessages } from '@/lib/i18n';
import type { Locale } from '@/lib/model';
import { usePart } from './part';

/** The auto-reply in the person's language and then in the other, for mails come in both. Never a reason. */
export function useReplyText(): string {
  const { locale } = useText();
  const { plan } = usePart();
  const lines = plan ? linesOf(plan) : [];
  const [name, who, how] = [
    answerIn(lines, 'name'),
    answerIn(lines, 'reply-who'),
    answerIn(lines, 'reply-how'),
  ];
  const inLanguage = (language: Locale) => {
    const t = createTranslate(panelMessages, language);
    const instead =
      who && how ? t('reply.who-how', { who, how }) : who || how ? t('reply.who', { who: who || how }) : '';
    return [t('reply.away'), instead, name && t('reply.end', { name })].filter(Boolean).join('\n');
  };
  const other: Locale = locale === 'da' ? 'en' : 'da';
  return `${inLanguage(locale)}\n\n${inLanguage(other)}`;
}
