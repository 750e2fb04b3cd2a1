import type { NextFunction, Request, Response } from 'express'
import { Refusal } from '#server/domain/kernel/refusal.ts'

/** Tells a program that asked for JSON why it was refused. Everything else goes on to whoever reports bugs. */
export function refusedAsJson(error: unknown, _request: Request, response: Response, next: NextFunction) {
  if (!(error instanceof Refusal) || response.headersSent) return next(error)
  const status = { invalid: 400, 'not-found': 404, forbidden: 403, conflict: 409, 'too-many': 429 }[error.kind]
  const words = [error.message, ...Object.values(error.fields).flat()].join('. ')
  response.set('Cache-Control', 'no-store').status(status).json({ error: words })
}
