import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const o = 'http://127.0.0.1:4977'
const id = (n) => `/services/5e7d0000-0000-4000-8000-${String(n).padStart(12,'0')}`
const pages = { empty: '/services', results: '/services?q=money+worries+since+my+stroke&place=HP20', none: '/services?q=xyzzy+plugh', map: '/services?q=money&place=HP20&map=on', fresh: id(1), stale: id(2), refuge: id(25), slip: id(1)+'/slip', saved: '/saved/services', large: id(1)+'?large' }
const only = process.argv[2]?.split(',')
for (const width of [390, 1280]) for (const scheme of (process.argv[3]?.split(',') ?? ['light','dark'])) {
  const c = await b.newContext({ viewport: { width, height: 900 }, colorScheme: scheme })
  const p = await c.newPage()
  await p.request.post(o + '/sign-in', { form: { demo: 'otter' }, headers: { Origin: o }, maxRedirects: 0 })
  for (const [n, u] of Object.entries(pages)) { if (only && !only.includes(n)) continue
    await p.goto(o + u); await p.waitForTimeout(n==='map'?1500:150)
    await p.screenshot({ path: `/tmp/svc/look/${n}-${width}-${scheme}.png`, fullPage: width===1280 || n!=='empty' }) }
  await c.close()
}
await b.close()
