// One promise: "Get help now" opens without a signal. Nothing a member reads is ever kept here,
// because the phone may be somebody else's tomorrow.
const shelf = 'waymark-help-1'
const helpPage = '/help-now'

self.addEventListener('install', (event) => {
  event.waitUntil(keepHelp().then(() => self.skipWaiting()))
})
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin) return
  if (url.pathname === helpPage) {
    event.respondWith(freshOrKept(event.request))
    // A number may have changed since it was kept. Without a signal this fails, and what is kept stays.
    event.waitUntil(keepHelp().catch(() => undefined))
  } else if (url.pathname.startsWith('/assets/'))
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)))
  else if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => offline()))
    event.waitUntil(keepHelpFresh().catch(() => undefined))
  }
})
// Whoever is on call is woken. The message is empty, and so is what others may see on the screen.
self.addEventListener('push', (event) => {
  event.waitUntil(
    self.registration.showNotification('Waymark needs you', {
      tag: 'waymark-needs-you',
      icon: '/icon.svg',
      requireInteraction: true,
      data: '/moderation/alarms',
    }),
  )
})
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(self.clients.openWindow(event.notification.data))
})

async function keepHelp() {
  const cache = await caches.open(shelf)
  // Without cookies: the kept page must not carry anybody's name.
  const page = await fetch(helpPage, { credentials: 'omit', cache: 'no-store' })
  if (!page.ok) return // A page that says sorry must not take the place of one that helps.
  const html = await page.clone().text()
  await cache.put(helpPage, page)
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|woff2))"/g)].map(([, file]) => file)
  await cache.addAll([...new Set(files), '/icon.svg'])
}

const oneDay = 86_400_000

// A number may have changed since this person last opened the page: once a day it is fetched anew while they read others.
async function keepHelpFresh() {
  const kept = await caches.match(helpPage)
  const keptAt = Date.parse(kept?.headers.get('date') ?? '')
  if (!(Date.now() - keptAt < oneDay)) await keepHelp()
}

async function freshOrKept(request) {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(helpPage)) ?? Response.error()
  }
}

async function offline() {
  const help = await caches.match(helpPage)
  return help ?? Response.error()
}
