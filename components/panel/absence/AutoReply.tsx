import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { CopyText } from './CopyText';
import { OneAnswer } from './OneAnswer';
import { useReplyText } from './use-reply-text';

/** The auto-reply: two short questions, what becomes of them, and a button that copies it. */
export function AutoReply(): JSX.Element {
  const { t } = useText();
  return (
    <>
      <p class="sm-hint">{t('absence.reply-means')}</p>
      <OneAnswer question="reply-who" section="autoreply" lines={1} />
      <OneAnswer question="reply-how" section="autoreply" lines={1} />
      <ReplyPreview />
    </>
  );
}

/** The text as it would be sent, to copy into the mail program. */
export function ReplyPreview(): JSX.Element {
  const { t } = useText();
  const text = useReplyText();
  return (
    <div class="sm-reply">
      <p class="sm-reply-label">{t('absence.reply-preview')}</p>
      <blockquote>{text}</blockquote>
      <CopyText text={text} label={t('absence.copy-reply')} />
    </div>
  );
}
