export { followDueDays } from './due-days';
export { createHandoverPorts } from './handover-ports';
export { createLayerPorts, type LayerOptions, type LayerStore } from './layer-ports';
export { followSettings } from './settings';
export { createSharedFilePorts } from './shared-file';
export { looksLikeCpr, openOwnStore, readRescue } from './store';
export { tellDueDays } from './tell-due';
export { followToday } from './today';
