import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { KeepingSection } from './keeping/KeepingSection';
import { LayersSection } from './layers/LayersSection';
import { usePanel } from './panel-context';
import { LanguageSetting } from './settings/LanguageSetting';
import { PolicyState } from './settings/PolicyState';
import { ProfileSetting } from './settings/ProfileSetting';
import { ReminderSetting } from './settings/ReminderSetting';
import { SetAsideList } from './settings/SetAsideList';
import { SharedDevice } from './settings/SharedDevice';
import { Shortcuts } from './settings/Shortcuts';
import { SiteList } from './settings/SiteList';
import { Troubleshooting } from './settings/Troubleshooting';
import { ViewHeading } from './ViewHeading';

/** Indstillinger: what is on, what was set aside, and how Sidemand is doing. */
export function SettingsView(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  return (
    <>
      <ViewHeading title={t('view.settings')} />
      <ProfileSetting />
      <SiteList />
      <LanguageSetting />
      <ReminderSetting />
      <SharedDevice />
      <SetAsideList />
      <section class="sm-section">
        <h2>{t('settings.practice')}</h2>
        <p>{t('settings.practice-means')}</p>
        <Button onPress={ports.openPractice}>{t('settings.practice-open')}</Button>
      </section>
      <section class="sm-section">
        <h2>{t('workspace.navigation')}</h2>
        <p>{t('workspace.means')}</p>
        <Button onPress={() => ports.openWorkspace()}>{t('workspace.open')}</Button>
      </section>
      <KeepingSection />
      <Shortcuts />
      <PolicyState />
      <LayersSection />
      <Troubleshooting />
    </>
  );
}
