import { papers } from 'virtual:content/papers';
import type { PaperRow } from '@/lib/model';
import { FILLED } from '@/tests/fixtures/papers/filled';

/** A paper as somebody left it. */
export function paperRow(builder: string, answers: PaperRow['answers'] = FILLED[builder] ?? {}): PaperRow {
  return {
    id: `${builder}.1`,
    builder,
    title: papers.find(({ id }) => id === builder)?.title.da ?? '',
    updatedAt: '2027-02-01T10:00:00.000Z',
    answers,
    versions: [],
  };
}
