import { X509Certificate, createHash } from 'node:crypto';
import { generate } from 'selfsigned';

/** Names the doubles answer to; wildcards do not cover the bare domain. */
const names = [
  'localhost',
  'github.com',
  '*.github.com',
  '*.githubassets.com',
  '*.githubusercontent.com',
  '*.atlassian.net',
  '*.atlassian.com',
  'linear.app',
  '*.linear.app',
  '*.example.com',
];

export interface Certificate {
  key: string;
  cert: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  spki: string;
}

/** A fresh certificate: no key lies in the repository. An elliptic key takes 10 ms, RSA 150. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Tend sandbox' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [...names.map((value) => ({ type: 2 as const, value })), { type: 7, ip: '127.0.0.1' }],
      },
    ],
  });
  return { key: made.private, cert: made.cert, spki: spkiOf(made.cert) };
}

function spkiOf(pem: string): string {
  const der = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('base64');
}
