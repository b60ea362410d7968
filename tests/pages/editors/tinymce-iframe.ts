import { offerTinymce } from './tinymce';

await offerTinymce('.tox-edit-area iframe >>> body', {});
