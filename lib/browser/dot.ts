import browser from 'webextension-polyfill';

/** The panel's accent, on either theme of the toolbar. */
const COLOUR = '#0e5a52';

/** Puts a quiet dot on the toolbar button of one tab, and says in the button's name what it means. */
export async function showDot(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('action_waiting') });
  await browser.action.setBadgeText({ tabId, text: '•' });
}

/** Takes the dot off again. A tab that is gone has none. */
export async function hideDot(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('action_title') });
  } catch {}
}
