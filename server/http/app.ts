import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type NextFunction, type Request, type Response } from 'express'
import readyCompressed from 'express-static-gzip'
import type { Database } from '#db/database.ts'
import { type Door, stranger } from '#server/auth/door.ts'
import { visitor } from '#server/domain/kernel/actor.ts'
import { shippedContacts } from '#server/domain/safety/index.ts'
import type { Env } from '#server/env.ts'
import type { Log } from '#server/log.ts'
import { makeFile } from '#server/outside/documents/make-file.ts'
import type { DemoMail } from '#server/outside/mail.ts'
import { makePdf } from '#server/outside/pdf.ts'
import type { Services } from '#server/services.ts'
import { answerPage } from './answer-page.ts'
import { createContactShelf, within } from './contact-shelf.ts'
import { deviceName } from './device.ts'
import { handOverWhenRead } from './hand-over.ts'
import { healthRoutes, type Metrics } from './health.ts'
import { openReferralPath, openReferralRoutes } from './open-referral.ts'
import { pages } from './pages.ts'
import { onlySoMuch, sameOriginOnly, securityHeaders } from './security.ts'
import { suggestionRoutes } from './suggestions.ts'

export type WebDeps = {
  readonly env: Env
  readonly log: Log
  readonly database: Database
  readonly services: Services
  readonly door: Door
  readonly metrics: Metrics
  readonly demoMail: DemoMail | null
  /** The public key with which browsers let themselves be woken; null when web push is not set up. */
  readonly pushKey: string | null
  /** Told whenever a signed-in person asks for a page: they may be about to write. */
  readonly onMember: () => void
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  /** Vite's middleware, in development. */
  readonly assets?: express.RequestHandler
}

/** The web side of the house: headers, health, files, then the pages. */
export function createApp({
  env,
  log,
  database,
  services,
  door,
  metrics,
  demoMail,
  pushKey,
  onMember,
  build,
  assets,
}: WebDeps): express.Express {
  const app = express()
  app.disable('x-powered-by')
  // One proxy in front is the usual set-up; its word on the caller's address feeds the rate limits.
  app.set('trust proxy', env.isSecure ? 1 : 'loopback')

  app.use(healthRoutes(database, metrics))
  app.use((_request, response, next) => {
    const stop = metrics.took.startTimer()
    response.on('finish', () => {
      stop()
      metrics.answers.inc({ status: String(response.statusCode) })
    })
    next()
  })
  app.use(suggestionRoutes(services))
  app.use(compression())
  app.use(...securityHeaders(env))
  app.use(sameOriginOnly(env))

  if (assets) app.use(assets)
  else
    app.use(
      '/assets',
      readyCompressed('build/client/assets', {
        enableBrotli: true,
        orderPreference: ['br', 'gz'],
        serveStatic: { immutable: true, maxAge: '1y', fallthrough: false },
      }),
    )
  app.use(publicFiles(assets ? 'public' : 'build/client'))

  const reportBug = (error: unknown) => {
    const reference = randomBytes(4).toString('hex')
    metrics.bugs.inc()
    log.error({ reference, err: error }, 'a bug')
    return reference
  }

  const contacts = createContactShelf(() => services.as(visitor).queries.safety.crisisContacts({}), shippedContacts)
  // Read once before anybody needs them.
  void contacts()

  const context = (request: Request, response: Response): AppLoadContext => {
    const caller = response.locals.caller as AppLoadContext['caller']
    return {
      services: services.as(caller.actor),
      caller,
      door,
      nonce: response.locals.nonce as string,
      site: { hostName: env.WAYMARK_HOST_NAME, origin: env.ORIGIN, isDemo: env.isDemo },
      device: deviceName(request.headers['user-agent']),
      secret: env.WAYMARK_SECRET,
      reportBug,
      bugs: [],
      formCameBack: false,
      demoMail,
      crisisContacts: contacts,
      pushKey,
      map: env.MAP_TILES === 'off' ? null : { tiles: env.MAP_TILES, credit: env.MAP_CREDIT },
      makePdf,
      makeFile,
    }
  }

  // Before anybody is recognised: what is published is the same for everybody, and is kept in shared caches.
  app.use(openReferralPath, openReferralRoutes(services, env.ORIGIN))

  app.use((request, response, next) => {
    const address = request.ip ?? 'unknown'
    const known = door.caller(request.headers.cookie, address)
    // "Get help now" opens when the database is slow or gone: then for a stranger.
    const found = isHelp.test(request.path)
      ? within(helpPatience, known).then((caller) => caller ?? stranger(address))
      : known
    found.then((caller) => {
      response.locals.caller = caller
      if (caller.actor.kind === 'member') onMember()
      if (caller.setCookie) response.append('Set-Cookie', caller.setCookie)
      // Only what was written for the public may be found by search engines: never what members wrote, never a search.
      if (caller.actor.kind !== 'visitor' || !isForSearchEngines(request))
        response.set('X-Robots-Tag', 'noindex, nofollow')
      // Nothing a member sees may stay in a shared cache or behind the back button of a shared computer; nor what a
      // visitor opens with a private link, or tells us.
      if (caller.actor.kind === 'member' || !publicPages.test(request.path))
        response.set('Cache-Control', 'private, no-store')
      next()
    }, next)
  })
  app.use(onlySoMuch)
  handOverWhenRead()
  const asking = { getLoadContext: context, mode: env.NODE_ENV }
  // In development the build changes under our hands, so it is asked for each time.
  app.all('*', typeof build === 'function' ? answerPage({ build, ...asking }) : pages({ build, ...asking }))

  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const reference = reportBug(error)
    response
      .status(500)
      .type('text/plain')
      .send(
        `Something went wrong on our side. If you tell us, say this: ${reference}. If you need help now, call 999, or Samaritans on 116 123.`,
      )
  })
  return app
}

/** The few files at the root (icon, manifest, service worker). Known by name, so that no page costs a look at the disk. */
function publicFiles(folder: string): express.RequestHandler {
  const serve = express.static(folder, { maxAge: '1h', index: false })
  const known = new Set(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `/${name}`),
  )
  return (request, response, next) => (known.has(request.path) ? serve(request, response, next) : next())
}

/** The page that must open whatever else is broken, and how long it waits to know who asks, in milliseconds. */
const isHelp = /^\/help-now(\.data)?\/?$/
const helpPatience = 300

const publicPages =
  /^\/(groups(\/(?!ask$)[a-z0-9-]+)?|help-now|house-rules|how-we-keep-people-safe(\/report)?|privacy|accessibility)?\/?$/
const isForSearchEngines = ({ path, query }: Request): boolean =>
  publicPages.test(path) && Object.keys(query).length === 0
