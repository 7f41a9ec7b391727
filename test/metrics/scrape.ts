import { get } from 'node:https';

/** Values of a page of metrics by `name{label="value",…}` as the page writes them. */
export type Scraped = ReadonlyMap<string, number>;

export async function scrape(adminPort: number, accept = 'text/plain'): Promise<string> {
  const url = `http://127.0.0.1:${adminPort}/metrics`;
  const response = await fetch(url, { headers: { accept } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

export function scrapeSecure(adminPort: number, ca: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const where = { host: 'localhost', port: adminPort, path: '/metrics', ca, agent: false };
    get(where, (response) => {
      let page = '';
      response.setEncoding('utf8').on('data', (text: string) => (page += text));
      response.on('end', () => resolve(page));
    }).on('error', reject);
  });
}

export function valuesOf(page: string): Scraped {
  const values = new Map<string, number>();
  for (const line of page.split('\n')) {
    const blank = line.lastIndexOf(' ');
    if (line === '' || line.startsWith('#')) continue;
    values.set(line.slice(0, blank), Number(line.slice(blank + 1)));
  }
  return values;
}

/** Names of families, with what the page says of each. */
export function familiesOf(page: string): Map<string, { help: string; type: string }> {
  const families = new Map<string, { help: string; type: string }>();
  for (const [, name, help] of page.matchAll(/^# HELP (\S+) (.*)$/gm)) {
    const type = new RegExp(`^# TYPE ${name} (\\w+)$`, 'm').exec(page)?.[1] ?? '';
    families.set(name!, { help: help!, type });
  }
  return families;
}
