import type { PaperRow } from '@/lib/model';
import { papersInMemory } from '@/scripts/preview/papers-in-memory';
import { type FakeWorkspacePorts, makeWorkspacePorts, showWorkspace } from '../show';
import { paperRow } from './paper-row';

/** The view of one paper: a new one, or with these answers. */
export function open(builder: string, answers?: Parameters<typeof paperRow>[1]): FakeWorkspacePorts {
  const ports = makeWorkspacePorts();
  ports.papers = papersInMemory(ports.looksLikeCpr, answers ? [paperRow(builder, answers)] : []);
  showWorkspace(ports, `#/papirer/${builder}.1`);
  return ports;
}

/** What is in the store of the first paper. */
export const kept = (ports: FakeWorkspacePorts): PaperRow | undefined => ports.papers.list.value?.[0];
