import { renderToString } from 'react-dom/server';
import { banners } from './banners.tsx';

export const names = Object.keys(banners);
export const render = (name: string): string => {
  const banner = banners[name];
  return banner ? renderToString(banner()) : '';
};
