import { element, shape } from '@/utils/page/element';

const radius = 9;
const around = 2 * Math.PI * radius;

/** The readiness ring of the closed tab, and what redraws it: so many of so many, and the sign in its middle. */
export function createRing(page: Document) {
  const at = { cx: 11, cy: 11, r: radius };
  const share = shape(page, 'circle', { ...at, class: 'ring-share', transform: 'rotate(-90 11 11)' });
  const picture = shape(
    page,
    'svg',
    { viewBox: '0 0 22 22', width: 22, height: 22, 'aria-hidden': 'true', focusable: 'false' },
    shape(page, 'circle', { ...at, class: 'ring-track' }),
    share,
  );
  const text = element(page, 'span', { class: 'ring-text' });
  const ring = element(page, 'span', { class: 'ring' }, picture, text);
  const draw = (passed: number, total: number, sign: string): void => {
    const part = total === 0 ? 0 : passed / total;
    ring.setAttribute('data-full', String(part === 1));
    share.setAttribute('stroke-dasharray', `${part * around} ${around}`);
    text.textContent = sign;
  };
  return { ring, draw };
}
