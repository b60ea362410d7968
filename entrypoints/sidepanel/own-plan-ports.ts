import { computed, type ReadonlySignal } from '@preact/signals';
import { browser } from '@/lib/browser';
import type { CalmPorts, EffectiveSettings, MyPlanPorts } from '@/lib/model';
import {
  createAutoLock,
  createCalmLines,
  createSession,
  type LockedStore,
  type Strongbox,
} from '@/lib/own-plan';
import { followElsewhere } from './elsewhere';
import { followScreenLock } from './screen-lock';
import { deleteWhenShared } from './shared-computer';

interface Around {
  readonly store: LockedStore;
  readonly settings: ReadonlySignal<EffectiveSettings>;
  readonly looksLikeCpr: (text: string) => boolean;
  readonly changeShown: CalmPorts['changeShown'];
}

/** What tells that somebody is there. Heard before anything else hears it. */
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel', 'input'] as const;
/** When the page may have been away for a while: the clock is looked at before it is painted. */
const BACK_IN_FRONT = ['focus', 'pageshow', 'resume'] as const;

/** Connects "Min plan" to the store, to the clock and to the browser. */
export function createOwnPlanPorts(
  { store, settings, looksLikeCpr, changeShown }: Around,
  abort: AbortSignal,
): MyPlanPorts & Strongbox {
  /** Several people use the computer: then nothing of a plan is shown without its lock. */
  const isShared = computed(() => settings.value.sharedDevice);
  const calm = createCalmLines(changeShown);
  const where = followElsewhere(browser.storage.local, looksLikeCpr, abort);
  const auto = createAutoLock({
    after: () => settings.value.lockMinutes * 60_000,
    lock: () => session.lock(),
  });
  const session = createSession(
    {
      store,
      looksLikeCpr,
      showOnCalm: (shown, known, space) => void calm.show(shown, known, space),
      forgetOnCalm: (space) => void calm.dropSpace(space),
      onOpen: auto.start,
      onLock() {
        auto.stop();
        void calm.forgetPlan();
      },
    },
    abort,
  );

  const options = { capture: true, signal: abort } as const;
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, auto.touch, options);
  for (const back of BACK_IN_FRONT) addEventListener(back, auto.look, options);
  document.addEventListener('visibilitychange', auto.look, options);
  abort.addEventListener('abort', auto.stop);
  const shared = deleteWhenShared({ isShared, calm, where }, abort);

  return {
    ...session,
    secondsLeft: auto.secondsLeft,
    ...where,
    calmBehind: calm.calmBehind,
    catchUpCalm: calm.catchUpCalm,
    ...shared,
    ...followScreenLock(session.lock, abort),
  };
}
