import { generate } from 'selfsigned';

/** Made anew for each run, for names that nobody can own (`herald.example`): nothing else trusts it. */
export async function makeCertificate(): Promise<{ cert: string; key: string }> {
  const names = ['herald.example', 'hidden.example', 'nowhere.example'];
  const made = await generate([{ name: 'commonName', value: 'herald.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return { cert: made.cert, key: made.private };
}
