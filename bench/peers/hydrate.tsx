import { hydrateRoot } from 'react-dom/client';
import { banners } from './banners.tsx';
import { app, painted } from './page.ts';

export { painted };

/** Milliseconds from the start of hydration to the next paint after it. */
export async function hydrate(name: string): Promise<number> {
  const banner = banners[name];
  if (!banner) throw new Error(`no ${name}`);
  await painted();
  const start = performance.now();
  hydrateRoot(app(), banner());
  await painted();
  return performance.now() - start;
}
