import { render } from 'preact';
import { OpenPanelPopup } from '@/components/panel';
import { openSidebar } from '@/lib/browser';
import { localeOf } from '@/lib/i18n';
import { readSettings } from '@/lib/settings';

const root = document.getElementById('popup');
if (root) {
  const { locale } = await readSettings(localeOf(navigator.languages));
  const open = () => {
    void openSidebar();
    window.close();
  };
  render(<OpenPanelPopup locale={locale} onOpen={open} />, root);
}
