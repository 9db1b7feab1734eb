import { type Answer, text } from '../../http/answer';

/** Every picture somebody attached: a wireframe. */
export function picture(): Answer {
  const rows = [40, 80, 120].map((y) => `<rect x="24" y="${y}" width="${260 - y}" height="14" rx="4" fill="#c8cbd0"/>`);
  return text(
    `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="180" viewBox="0 0 420 180"><rect width="420" height="180" rx="10" fill="#f4f5f8"/>${rows.join('')}<rect x="320" y="140" width="76" height="22" rx="6" fill="#5e6ad2"/></svg>`,
    200,
    { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=600' },
  );
}
