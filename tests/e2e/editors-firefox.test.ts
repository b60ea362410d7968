import { describeEditors } from './editors/describe-editors';
import { FEW_BEHAVIOURS, FEW_EDITORS } from './editors/few';

describeEditors('firefox', FEW_EDITORS, FEW_BEHAVIOURS);
