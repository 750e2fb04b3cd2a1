import { randomBytes } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import type { NextFunction, Request, Response } from 'express'
import helmet from 'helmet'
import type { Env } from '#server/env.ts'

/** A new nonce for each answer, then the headers that carry it. Development needs Vite's inline scripts and its socket. */
export function securityHeaders(env: Env) {
  return [
    (_request: Request, response: Response, next: NextFunction) => {
      response.locals.nonce = randomBytes(16).toString('base64')
      next()
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'self'"],
          'script-src': [
            "'self'",
            (_request, response) => `'nonce-${(response as Response).locals.nonce as string}'`,
            ...(env.isDevelopment ? ["'unsafe-inline'"] : []),
          ],
          'style-src': ["'self'", ...(env.isDevelopment ? ["'unsafe-inline'"] : [])],
          'img-src': [
            "'self'",
            'data:',
            // Somebody asked to see the map: its pictures come from one other house, and from there alone.
            (request) => (showsMap(request as Request) ? tilesOf(env) : "'self'"),
          ],
          'connect-src': ["'self'", ...(env.isDevelopment ? ['ws:'] : [])],
          'object-src': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          ...(env.isSecure ? { 'upgrade-insecure-requests': [] } : {}),
        },
      },
      // Where somebody was reading can tell what they live with: no page address leaves with a link.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: env.isSecure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      crossOriginEmbedderPolicy: false,
      xFrameOptions: { action: 'deny' },
    }),
  ]
}

/** The map of services is opened on request only; every other page keeps to this house. */
const showsMap = ({ path, query }: Request) => path === '/services' && query.map === 'on'

const tilesOf = ({ MAP_TILES }: Env): string =>
  MAP_TILES === 'off'
    ? "'self'"
    : new URL(MAP_TILES.replace('{s}', '*').replace(/[{}]/g, '')).origin.replace('%2A', '*')

/** Refuses any act that was started on another site. Remix and socket.io each have their own idea of this; one check for all stands here. */
export function sameOriginOnly(env: Env) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return next()
    // Mail programs press "unsubscribe" from their own servers (RFC 8058); the secret in the address is what admits them.
    // Remix has a check of its own, which would answer a foreign origin with an error.
    if (request.path.startsWith('/unsubscribe/')) {
      delete request.headers.origin
      return next()
    }
    const { origin } = request.headers
    const site = request.headers['sec-fetch-site']
    const isOurs =
      origin === undefined || origin === 'null'
        ? site === undefined || site === 'same-origin' || site === 'none'
        : origin === env.ORIGIN || env.isDevelopment
    if (isOurs) return next()
    response
      .status(403)
      .type('text/plain')
      .send('This was sent from another site, so we did not do it. Go back to Waymark and try again.')
  }
}

/** The most that anybody may send at once, in bytes: the longest of our forms, and no file. */
export const mostInForm = 1_000_000
/** The most where members bring a file, in bytes: more than the page takes, so that the page itself says what it takes. */
export const mostWithFile = 32_000_000
/** So much is read to its end, and thrown away, so that a browser hears our answer. Beyond that the door is shut. */
const mostHeardOut = 2 * mostWithFile

/** Where members bring files. Nowhere else is more read than a form. */
const bringsFile = /^\/(coordinate\/directory\/import|working-together\/[^/]+\/documents\/bring)(\.data)?\/?$/

/**
 * Nobody fills our memory: a form is read whole before we count how often it was sent. What does not say how long it is, is
 * not read either; browsers always say it. A member gets a page that says what to do, a stranger a line.
 */
export function onlySoMuch(request: Request, response: Response, next: NextFunction) {
  const { actor } = response.locals.caller as AppLoadContext['caller']
  const isUncounted = request.headers['transfer-encoding'] !== undefined
  const length = Number(request.headers['content-length'] ?? 0)
  const most = actor.kind === 'member' && bringsFile.test(request.path) ? mostWithFile : mostInForm
  if (!isUncounted && length <= most) return next()
  if (isUncounted || length > mostHeardOut) response.set('Connection', 'close')
  const isPage = !request.path.endsWith('.data') && request.query._data === undefined
  if (actor.kind !== 'member' || !isPage) {
    response
      .status(413)
      .type('text/plain')
      .send('That is too much at once. Go back, write it shorter, and send it again.')
    return
  }
  // The page is asked for like any other. What was sent is not read.
  request.method = 'GET'
  request.url = request.originalUrl = '/too-much'
  for (const about of ['content-length', 'content-type', 'transfer-encoding']) delete request.headers[about]
  next()
}
