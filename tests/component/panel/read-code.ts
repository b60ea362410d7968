import decode from 'qr/decode.js';

/** What a camera makes of the code on the page as it is drawn: another library's reading than the one that drew it. */
export async function readCode(place: HTMLElement): Promise<string> {
  const drawn = place.querySelector('.sm-phone-code');
  if (!drawn) throw new Error('no code is shown');
  const { width } = drawn.getBoundingClientRect();
  const copy = drawn.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${width}`);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(Math.round(width), Math.round(width));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return decode(context.getImageData(0, 0, canvas.width, canvas.height));
}
