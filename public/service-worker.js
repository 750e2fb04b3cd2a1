// One promise: "Get help now" opens without a signal. Nothing a member reads is kept here by itself, because the phone may be
// somebody else's tomorrow. A carer may ask for their emergency plan to be kept; it goes when anybody signs out or in here.
const shelf = 'waymark-help-1'
const helpPage = '/help-now'
const planShelf = 'waymark-plan-1'
const planPage = '/plans/emergency/kept'

self.addEventListener('install', (event) => {
  event.waitUntil(keepHelp().then(() => self.skipWaiting()))
})
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== shelf && name !== planShelf).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  )
})
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (
    event.request.method === 'POST' &&
    url.origin === location.origin &&
    endsPlan.has(url.pathname.replace(/\.data$/, ''))
  )
    event.waitUntil(letGoOfPlan())
  if (event.request.method !== 'GET' || url.origin !== location.origin) return
  if (url.pathname === helpPage) {
    event.respondWith(freshOrKept(event.request))
    // A number may have changed since it was kept. Without a signal this fails, and what is kept stays.
    event.waitUntil(keepHelp().catch(() => undefined))
  } else if (url.pathname.startsWith('/assets/'))
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)))
  else if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => offline(url.pathname)))
    event.waitUntil(keepHelpFresh().catch(() => undefined))
    event.waitUntil(keepPlanFresh().catch(() => undefined))
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

/** Without a signal the way to one's plans leads to the plan that is kept; everything else to help. */
async function offline(path) {
  const kept = path.startsWith('/plans') ? await caches.match(planPage) : undefined
  return kept ?? (await caches.match(helpPage)) ?? Response.error()
}

// The plan of whoever was here must not be there for whoever comes.
const endsPlan = new Set(['/sign-out', '/sign-in', '/sign-in/code', '/settings/close-account'])

const letGoOfPlan = () => caches.delete(planShelf)

self.addEventListener('message', (event) => {
  const answer = (isDone) => event.ports[0]?.postMessage(isDone)
  if (event.data === 'keep-plan') event.waitUntil(keepPlan().then(answer, () => answer(false)))
  if (event.data === 'let-go-of-plan') event.waitUntil(letGoOfPlan().then(() => answer(true)))
})

/** Answers whether it is kept. Whoever is not signed in any more is led elsewhere, and then nothing stays. */
async function keepPlan() {
  const page = await fetch(planPage, { cache: 'no-store' })
  if (page.redirected || page.status === 401 || page.status === 403) await letGoOfPlan()
  if (page.redirected || !page.ok) return false
  const html = await page.clone().text()
  const cache = await caches.open(planShelf)
  await cache.put(planPage, page)
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|woff2))"/g)].map(([, file]) => file)
  await cache.addAll([...new Set(files), '/icon.svg'])
  return true
}

/** What is kept is made new once a day, while its owner is here. */
async function keepPlanFresh() {
  const kept = await caches.match(planPage)
  if (kept && !(Date.now() - Date.parse(kept.headers.get('date') ?? '') < oneDay)) await keepPlan()
}
