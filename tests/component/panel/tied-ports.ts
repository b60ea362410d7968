import { type Signal, signal } from '@preact/signals';
import type { TiedFile, TiedPorts } from '@/lib/model';

export type FakeTiedPorts = { -readonly [K in keyof TiedPorts]: TiedPorts[K] } & {
  can: Signal<TiedPorts['can']['value']>;
  file: Signal<TiedFile | null>;
};

/** A browser that can keep a file, and none yet. */
export function makeTiedPorts(): FakeTiedPorts {
  return {
    can: signal<TiedPorts['can']['value']>('yes'),
    file: signal<TiedFile | null>(null),
    place: async () => true,
    show: async () => {},
    open: async () => {},
    allow: async () => {},
    pass: async () => {},
    settleGone: async () => {},
    untie: async () => {},
  };
}
