import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/pack';
import { addressesIn, checkBuiltFiles, checkText } from '@/scripts/check-built-files';
import { BROWSERS, builtExtension } from '../support/browsers';

const guidance = new Set(addressesIn(readContent(process.cwd())));

describe.each(['organisation', 'store'] as const)('the %s flavour', (flavour) => {
  test.each(BROWSERS)('for %s has no way out in it', (name) => {
    expect(checkBuiltFiles(builtExtension(name, flavour), guidance)).toEqual([]);
  });
});

describe('each way out is found', () => {
  test.each([
    ['background.js', 'fetch("x")'],
    ['background.js', 'const f=globalThis.fetch;'],
    ['background.js', 'new XMLHttpRequest'],
    ['background.js', 'new WebSocket(u)'],
    ['background.js', 'new EventSource(u)'],
    ['background.js', 'navigator.sendBeacon(u)'],
    ['background.js', 'new WebTransport(u)'],
    ['background.js', 'new RTCPeerConnection'],
    ['background.js', 'importScripts(u)'],
    ['background.js', 'await import(u)'],
    ['chunks/sidepanel-x.js', 'await import(u)'],
    ['chunks/sidepanel-x.js', 'import(`./search-x.js`)'],
    ['chunks/rest-x.js', 'import(`./other-x.js`)'],
    ['background.js', 'import(`./search-x.js`)'],
    ['background.js', 'new Image'],
    ['background.js', 'window.open(u)'],
    ['background.js', 'e.src=u'],
    ['background.js', 'location=u'],
    ['background.js', 'location.href=u'],
    ['background.js', 'location.assign(u)'],
    ['background.js', 'browser.tabs.create({url:u})'],
    ['background.js', 'browser.runtime.setUninstallURL(u)'],
    ['background.js', 'a("https://example.org/x")'],
    ['sidepanel.html', '<img src="http://example.org/x">'],
    ['assets/panel.css', '@import url(https://example.org/x)'],
    ['page-waiting.js', 'indexedDB.open("x")'],
    ['page-guide.js', 'localStorage.x'],
  ])('%s: %s', (file, text) => {
    expect(checkText(file, text, guidance)).not.toEqual([]);
  });

  test('a way that is allowed once is not allowed twice', () => {
    const once = 'setUninstallURL:{minArgs:1}';
    expect(checkText('background.js', once, guidance)).toEqual([]);
    expect(checkText('background.js', once + once, guidance)).toHaveLength(1);
  });
});

test('words that only look like one are left alone', () => {
  const text = 'prefetched;a.source==b;location==c;fetching;my.src==d;import.meta';
  expect(checkText('background.js', text, guidance)).toEqual([]);
});
