export type { PanelContent } from './content';
export { OpenPanelPopup } from './OpenPanelPopup';
export { Panel } from './Panel';
