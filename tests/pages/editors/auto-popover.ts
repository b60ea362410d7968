import { offerInHolder } from './holder';

const popover = document.createElement('section');
popover.popover = 'auto';
await offerInHolder(popover, (holder) => holder.showPopover());
