import { describeEditors } from './editors/describe-editors';
import { FEW_BEHAVIOURS, FEW_EDITORS } from './editors/few';

describeEditors('chromium', FEW_EDITORS, FEW_BEHAVIOURS);
