import { signal } from '@preact/signals';
import { fail, type WorkplacePorts } from '@/lib/model';

/** Connects "Vores arbejdsplads" to the store and to files. */
export function createWorkplacePorts(): WorkplacePorts {
  return {
    answers: signal({}),
    saveAnswer: async () => fail('closed'),
    writeWorkplaceFile: () => '',
    readWorkplaceFile: () => fail('not-a-file-of-ours'),
    takeWorkplaceFile: async () => fail('closed'),
  };
}
