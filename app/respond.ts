import type { AppLoadContext } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'

type Refused = {
  kind: 'invalid' | 'not-found' | 'forbidden' | 'conflict' | 'too-many'
  message: string
  fields: Readonly<Record<string, readonly string[]>>
}

const status = { invalid: 422, 'not-found': 404, forbidden: 403, conflict: 409, 'too-many': 429 } as const

/** What a form shows when an act was refused or went wrong: why, field by field, and everything the person had written. */
export type FormProblem = {
  readonly message: string
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** For loaders: a refusal becomes a page of its own (404, 403, 429); bugs travel on to the error page. */
export async function orShowProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isRefused(error)) throw data(error.message, { status: status[error.kind] })
    throw error
  }
}

/** For loaders: what belongs to another group or another document than the address says is not there. */
export function atAddress<
  Found extends { readonly workspace: { readonly slug: string }; readonly document: { readonly id: string } },
>({ slug, documentId }: Readonly<Record<string, string | undefined>>, found: Found): Found {
  if (found.workspace.slug !== slug || found.document.id !== documentId)
    throw data('There is nothing like that here', { status: 404 })
  return found
}

/** For loaders: what is not there for this person is null; any other refusal is a page of its own, and bugs travel on. */
export async function orNothing<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (isRefused(error) && error.kind === 'not-found') return null
    return orShowProblem(() => Promise.reject(error))
  }
}

/** For loaders: who may know of a thing but may not come in is led to a page that says why; any other refusal is a page of its own. */
export async function orSayWhyOutside<T>(outside: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isRefused(error) && error.kind === 'forbidden') throw redirect(outside)
    return orShowProblem(() => Promise.reject(error))
  }
}

/**
 * For actions: what is refused comes back as the form as it was, with the reason. So does a bug, with an id to quote:
 * a full disk or a locked database must not cost anybody their words. Only what is not there becomes a page of its own.
 */
export async function orShowForm<T>(form: FormData, context: AppLoadContext, work: () => Promise<T>) {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Response || isPage(error)) throw error
    if (isRefused(error) && error.kind === 'not-found') throw data(error.message, { status: 404 })
    context.formCameBack = true
    const values = valuesOf(form)
    if (isRefused(error))
      return data<FormProblem>({ message: error.message, errors: error.fields, values }, { status: status[error.kind] })
    const reference = context.reportBug(error)
    const message = `We could not keep this just now. Your words are still here: wait a moment and try again. If it goes on, tell us this: ${reference}`
    return data<FormProblem>({ message, errors: {}, values }, { status: 503 })
  }
}

/** What `data()` makes: a page of its own that the work itself chose, such as "there is nothing like that here". */
const isPage = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && (error as { type?: unknown }).type === 'DataWithResponseInit'

/** A form as it stands, for a page that shows it again with nothing wrong in it. */
export const formAsIs = (form: FormData): FormProblem => ({ message: '', errors: {}, values: valuesOf(form) })

/** A form as the plain object that commands take: a name given twice becomes a list. */
export function valuesOf(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (secret.has(name)) continue
    values[name] = read(form, name)
  }
  return values
}

/** The same with passwords, for commands; `valuesOf` leaves them out so that they never travel back to a page. */
export const inputOf = (form: FormData): Record<string, string | string[]> =>
  Object.fromEntries([...new Set(form.keys())].map((name) => [name, read(form, name)]))

const secret = new Set(['password', 'newPassword', 'oldPassword', 'code'])

function read(form: FormData, name: string): string | string[] {
  const all = form.getAll(name).map(String)
  return all.length === 1 ? (all[0] ?? '') : all
}

/** Sends a visitor to sign in, and back to where they were. */
export function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url)
  return redirect(`/sign-in?next=${encodeURIComponent(`${pathname}${search}`)}`)
}

/**
 * Only a path of ours: an address from outside must not lead people away after they sign in. Dots that a browser would
 * take out, and two strokes in a row, could make one of a path that begins well.
 */
export const safeNext = (next: unknown, otherwise: string): string =>
  typeof next === 'string' &&
  /^\/[\w\-./?=&%#+~!'()*,:;@$]*$/.test(next) &&
  !/\/\/|\/\.{1,2}(\/|$)|%2e|%2f|%5c/i.test(next.replace(/[?#].*$/, ''))
    ? next
    : otherwise

const isRefused = (error: unknown): error is Refused & Error => error instanceof Error && error.name === 'Refusal'
