import type { z } from 'zod'

export type RefusalKind = 'invalid' | 'not-found' | 'forbidden' | 'conflict' | 'too-many'

/** An ordinary "no", in plain English. Adapters translate it for people; any other error is a bug. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: RefusalKind
  /** What to put right, field by field. */
  readonly fields: Readonly<Record<string, readonly string[]>>

  constructor(kind: RefusalKind, message: string, fields: Readonly<Record<string, readonly string[]>> = {}) {
    super(message)
    this.kind = kind
    this.fields = fields
  }
}

/** The answers do not fit; `fields` says which and how to put them right. */
export const invalid = (fields: Readonly<Record<string, readonly string[]>>): Refusal =>
  new Refusal('invalid', 'Check your answers', fields)

/** Nothing here that this person may see. Said of foreign and hidden things too, so that a guess learns nothing. */
export const notFound = (what: string): Refusal => new Refusal('not-found', `${what} not found`)

/** The thing is there, and this person may not do this to it. */
export const forbidden = (because: string): Refusal => new Refusal('forbidden', because)

/** It was done already, or something else got there first. */
export const conflict = (because: string): Refusal => new Refusal('conflict', because)

/** Too many in too short a time. */
export const tooMany = (because: string): Refusal => new Refusal('too-many', because)

/** Turns zod's findings into a refusal, keyed by the first step of each path. */
export function fromZod(error: z.ZodError): Refusal {
  const fields: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form')
    fields[field] ??= []
    if (!fields[field].includes(issue.message)) fields[field].push(issue.message)
  }
  return invalid(fields)
}
