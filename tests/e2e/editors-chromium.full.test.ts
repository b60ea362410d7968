import { BEHAVIOURS } from './editors/behaviours';
import { describeEditors } from './editors/describe-editors';
import { EDITORS } from './editors/editors';

describeEditors('chromium', EDITORS, BEHAVIOURS, { whole: true });
