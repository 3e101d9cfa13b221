import 'forthright/styles.css';
import './page.css';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Consent } from './consent';

export const metadata = { title: 'Homeward' };

export default async function Layout({ children }: { children: ReactNode }) {
  const cookie = (await headers()).get('cookie') ?? '';
  return (
    <html lang="en">
      <body>
        <Consent cookie={cookie}>{children}</Consent>
      </body>
    </html>
  );
}
