import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutoLock } from '@/lib/own-plan';

// SECURITY.md 10: 24, 25 and 75 by their numbers.

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function startAutoLock(minutes = 5) {
  const lock = vi.fn();
  const auto = createAutoLock({ after: () => minutes * MINUTE, lock });
  auto.start();
  return { auto, lock };
}

test.each([1, 5, 15])('it locks after %i minutes without a key', (minutes) => {
  const { lock } = startAutoLock(minutes);
  vi.advanceTimersByTime(minutes * MINUTE - 1_000);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(lock).toHaveBeenCalledTimes(1);
});

test('(75) twenty seconds before it says so, and a key puts it off', () => {
  const { auto, lock } = startAutoLock();
  vi.advanceTimersByTime(5 * MINUTE - 21_000);
  expect(auto.secondsLeft.value).toBeNull();
  vi.advanceTimersByTime(1_000);
  expect(auto.secondsLeft.value).toBe(20);
  vi.advanceTimersByTime(5_000);
  expect(auto.secondsLeft.value).toBe(15);
  auto.touch();
  expect(auto.secondsLeft.value).toBeNull();
  vi.advanceTimersByTime(4 * MINUTE);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(MINUTE);
  expect(lock).toHaveBeenCalledTimes(1);
});

test('(25) after a night in which the timers stood still, the first look locks at once', () => {
  const { auto, lock } = startAutoLock();
  vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
  expect(lock).not.toHaveBeenCalled();
  auto.look();
  expect(lock).toHaveBeenCalledTimes(1);
});

test('(25) the first key after a night locks too, and does not put it off', () => {
  const { auto, lock } = startAutoLock();
  vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
  auto.touch();
  expect(lock).toHaveBeenCalledTimes(1);
});

test.each([
  ['a year back', -365 * 24 * 60],
  ['ten years forward', 3650 * 24 * 60],
  ['a minute back', -1],
])('(24) a clock that jumps %s locks', (_, minutes) => {
  const { lock } = startAutoLock();
  vi.setSystemTime(Date.now() + minutes * MINUTE);
  vi.advanceTimersByTime(1_000);
  expect(lock).toHaveBeenCalledTimes(1);
});

test('once stopped it neither counts nor locks', () => {
  const { auto, lock } = startAutoLock(1);
  vi.advanceTimersByTime(50_000);
  auto.stop();
  expect(auto.secondsLeft.value).toBeNull();
  vi.advanceTimersByTime(MINUTE);
  auto.look();
  auto.touch();
  expect(lock).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
