import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '@/components/layout/footer';
import { Header } from '@/components/layout/header';
import { NoticeBar } from '@/components/layout/notice-bar';
import { inOrderOfLevel } from '@/lib/content/notices';
import { notices } from '@/lib/content/source';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { origin, site } from '@/lib/site';
import { fontVariables } from './fonts';

export const metadata: Metadata = {
  manifest: routes.manifest,
  icons: {
    icon: [
      { url: routes.favicon, sizes: '32x32' },
      { url: routes.icon, type: 'image/svg+xml', sizes: 'any' },
    ],
    apple: routes.appleIcon,
  },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.locale} className={fontVariables}>
      <head>
        {/* Printed after a link to a page of this site. */}
        <style>{`:root{--origin:${JSON.stringify(origin)}}`}</style>
      </head>
      <body>
        {/* Ids of the page end in “_”; those of headings in a body do not. */}
        <a
          href="#main_"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-3 focus:bg-paper focus:px-5 focus:py-3 focus:font-strong focus:text-accent"
        >
          {t('layout.skip')}
        </a>
        <NoticeBar notices={inOrderOfLevel(notices)} />
        <Header />
        <main id="main_" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
