import { securityText } from '@/lib/security-text';

export const dynamic = 'force-static';

export function GET() {
  const text = securityText();
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
