export { OpenPanelPopup } from './OpenPanelPopup';
export { Panel } from './Panel';
