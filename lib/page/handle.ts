import type { ExtensionApi } from '@/lib/messages';

/** What the waiting script leaves in its isolated world for the guide that comes later. */
export interface PageHandle {
  readonly api: ExtensionApi;
  /** Aborted when everything of ours must leave the page. */
  readonly controller: AbortController;
  /** Fields that were ever seen as passwords. */
  readonly secrets: WeakSet<Element>;
  /** Set while a guide starts or is at work in this frame, or will not be, so that a second injection does not double it. */
  guided: boolean;
  /** How often a guide has tried to start in this frame. */
  tries: number;
  /** Aborted by the guide once it is at work, or has given up: nobody needs to wait any more. */
  readonly waiting: AbortController;
}

const KEY = Symbol.for('page-handle');
type World = typeof globalThis & { [KEY]?: PageHandle; browser?: unknown; chrome?: unknown };
const world = globalThis as World;

function isApi(candidate: unknown): candidate is ExtensionApi {
  try {
    if (!candidate || candidate instanceof Node) return false;
    const { runtime } = candidate as ExtensionApi;
    return typeof runtime.id === 'string' && typeof runtime.sendMessage === 'function';
  } catch {
    return false;
  }
}

/**
 * The extension API, or `null`. Only for `document_start`: later a `<form name=browser>` of the page stands in
 * its place, and a cross-origin `<iframe name=browser>` crashes the tab of whoever touches it (SECURITY.md 0.6).
 */
export function takeApi(): ExtensionApi | null {
  for (const candidate of [world.browser, world.chrome]) if (isApi(candidate)) return candidate;
  return null;
}

/** The handle of this frame, if a living waiting script has left one. */
export function readHandle(): PageHandle | null {
  const handle = world[KEY];
  return handle && !handle.controller.signal.aborted && handle.api.runtime.id ? handle : null;
}

/** Leaves a handle, after taking off the page what an older version of the extension may have left there. */
export function leaveHandle(api: ExtensionApi): PageHandle {
  world[KEY]?.controller.abort();
  const handle: PageHandle = {
    api,
    controller: new AbortController(),
    secrets: new WeakSet<Element>(),
    guided: false,
    tries: 0,
    waiting: new AbortController(),
  };
  world[KEY] = handle;
  return handle;
}
