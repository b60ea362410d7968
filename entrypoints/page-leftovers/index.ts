import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeLeftovers } from '@/lib/page';

/** Put once into the pages that were open when the extension was updated. */
export default defineUnlistedScript(() => removeLeftovers(document));
