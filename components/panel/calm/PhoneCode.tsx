import { generate } from 'lean-qr';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

/** Light modules around the code, as the standard asks (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/** A QR code, black on white in every theme: a camera needs the contrast. */
export function PhoneCode({ address, label }: { address: string; label: string }): JSX.Element {
  const { size, dark } = useMemo(() => drawingOf(address), [address]);
  const whole = size + 2 * QUIET_ZONE;
  return (
    <svg
      class="sm-phone-code"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${whole} ${whole}`}
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={whole} height={whole} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}

function drawingOf(address: string): { size: number; dark: string } {
  const code = generate(address);
  const marks: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) marks.push(`M${x} ${y}h1v1h-1z`);
  return { size: code.size, dark: marks.join('') };
}
