import { element } from '@/utils/page/element';

/**
 * The readiness ring of the closed tab, and what redraws it: so many of so many, and the sign in its middle. Without a
 * picture: the first one has the browser keep all that pictures can do beside the page.
 */
export function createRing(page: Document) {
  const text = element(page, 'span', { class: 'ring-text' });
  const ring = element(page, 'span', { class: 'ring' }, text);
  const draw = (passed: number, total: number, sign: string): void => {
    const share = total === 0 ? 0 : passed / total;
    ring.setAttribute('data-full', String(share === 1));
    ring.style.setProperty('--share', `${share * 100}%`);
    text.textContent = sign;
  };
  return { ring, draw };
}
