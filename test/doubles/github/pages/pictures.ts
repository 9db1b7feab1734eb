import { type Answer, text } from '../../http/answer';
import { escapeHtml } from '../../shared/escape';

const colours = ['#0b7285', '#5f3dc4', '#a61e4d', '#2b8a3e', '#d9480f', '#364fc7'];

/** A person's picture: initials on their colour. */
export function avatarPicture(id: number, name: string): Answer {
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return svg(
    80,
    80,
    `<rect width="80" height="80" fill="${colours[id % colours.length]}"/><text x="40" y="52" font-size="34" font-family="sans-serif" fill="#fff" text-anchor="middle">${escapeHtml(initials)}</text>`,
  );
}

/** A mock-up attached to an issue: a wireframe whose blocks depend on its id. */
export function mockup(id: string): Answer {
  const seed = Number.parseInt(id.slice(-2), 16) || 1;
  const rows = Array.from(
    { length: 5 },
    (_, n) =>
      `<rect x="200" y="${110 + n * 46}" width="${260 + ((seed * (n + 3) * 37) % 180)}" height="14" rx="4" fill="#ced4da"/><rect x="640" y="${106 + n * 46}" width="60" height="22" rx="11" fill="${n === seed % 5 ? '#4dabf7' : '#e9ecef'}"/>`,
  );
  return svg(
    760,
    380,
    `<rect width="760" height="380" rx="10" fill="#f8f9fa"/><rect width="760" height="52" rx="10" fill="#364fc7"/><rect x="24" y="18" width="120" height="16" rx="4" fill="#dbe4ff"/><rect x="610" y="12" width="126" height="28" rx="6" fill="#4dabf7"/>
<rect x="24" y="84" width="140" height="260" rx="8" fill="#e9ecef"/>${Array.from({ length: 4 }, (_, n) => `<rect x="40" y="${106 + n * 34}" width="${70 + ((seed * n * 13) % 40)}" height="12" rx="4" fill="#adb5bd"/>`).join('')}<rect x="184" y="84" width="552" height="260" rx="8" fill="#fff" stroke="#dee2e6"/>${rows.join('')}`,
  );
}

export function favicon(): Answer {
  return svg(32, 32, '<rect x="2" y="2" width="28" height="28" rx="9" fill="#6e7781"/>');
}

function svg(width: number, height: number, inside: string): Answer {
  return text(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`,
    200,
    { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=600' },
  );
}
