import { describeCalmPage } from '../support/calm-page';

describeCalmPage('unopenable');
