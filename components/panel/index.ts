export { Frame, type FrameProps } from './Frame';
export { OpenPanelPopup } from './OpenPanelPopup';
export { Panel } from './Panel';
export { PanelViews } from './PanelViews';
export type { Moments, Place } from './panel-context';
