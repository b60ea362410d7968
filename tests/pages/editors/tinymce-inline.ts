import { offerTinymce } from './tinymce';

await offerTinymce('#note', { inline: true });
