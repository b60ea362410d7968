export { applyLayers, type Layered } from './apply';
export { calmLimitsOf } from './calm';
export { faultAt } from './fault';
export type { LayeredSession, RuleGuidance } from './guide-cards';
export { KEPT_LAYERS_KEY, keepLayers, readLayeredSession } from './kept-layers';
export { type PageGuidance, readPageGuidance } from './page-guidance';
export { parseLayer, type ReadLayer, readLayer } from './read';
export { FORM } from './sentences';
