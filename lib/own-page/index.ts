export { createHandoverPorts } from './handover-ports';
export { keepFile } from './keep-file';
export { createLayerPorts, type LayerOptions, type LayerStore } from './layer-ports';
export { followSettings } from './settings';
export { createSharedFilePorts } from './shared-file';
export { looksLikeCpr, openOwnStore, readRescue } from './store';
export { followToday } from './today';
