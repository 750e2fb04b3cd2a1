import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { inputOf, orShowForm, valuesOf } from './respond.ts'

/** Words that are not posted, as a composer fills its boxes with them. */
export type Words = {
  readonly title: string
  readonly body: string
  readonly contentNotes: readonly string[]
  readonly topicIds: readonly string[]
  readonly nameless: boolean
  /** The post these words answer. */
  readonly quotesId: string | null
}

/** What a signed-out person's words come back in: nothing they typed is lost. */
export type WordsKept = {
  readonly signedOut: true
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/**
 * For the actions of pages with a composer: shows the words formatted, keeps them as a draft, throws the draft away, or
 * posts them. In carers' places it first shows what could give somebody away, and posts the words as they are when asked. Somebody whose session has ended gets their words back on a page of their own (401).
 */
export async function answerComposer(
  { request, context, form, place }: { request: Request; context: AppLoadContext; form: FormData; place: string },
  post: () => Promise<Response>,
) {
  if (context.caller.actor.kind !== 'member') throw wordsKept(form)
  const { commands, queries } = context.services
  return orShowForm(form, context, async () => {
    switch (form.get('intent')) {
      case 'preview': {
        const { html } = await queries.groups.previewWords({ body: form.get('body') ?? '' })
        return data({ preview: html, words: wordsIn(form) })
      }
      case 'save-draft': {
        await commands.groups.saveDraft({ ...inputOf(form), place })
        const { pathname, searchParams } = new URL(request.url)
        // From here on the draft remembers what it answers.
        searchParams.delete('quote')
        return redirect(`${pathname}?${searchParams}#write`)
      }
      case 'discard-draft':
        return data({ discarded: (await commands.groups.discardDraft({ place })) ?? null })
      case 'take-out': {
        const { title, body } = await queries.groups.beforePosting({ ...valuesOf(form), place })
        return data({ takenOut: true as const, words: { ...wordsIn(form), title, body } })
      }
      case 'post-as-it-is':
        return post()
      default: {
        // A form that does not say where it stands is one that somebody made by hand: nothing to offer, nothing to refuse.
        const { found } =
          place === '' ? { found: [] } : await queries.groups.beforePosting({ ...valuesOf(form), place })
        return found.length > 0 ? data({ noticed: found, words: wordsIn(form) }) : post()
      }
    }
  })
}

/**
 * Where somebody goes once their words are posted: to them; or first to support, when their words worried us. Support leads
 * back to the same place.
 */
export const afterPosting = ({ supportId }: { readonly supportId: string | null }, place: string): Response =>
  redirect(supportId === null ? place : `/support/${supportId}?posted`)

/** The same for words within a group that works together, some of which wait until somebody has read them. */
export const afterSaying = ({ supportId }: { readonly supportId: string | null }, place: string): Response =>
  redirect(supportId === null ? place : `/support/${supportId}`)

/** When facilitators are back; undefined while they are here, null when this host has no hours. */
export async function backAt(queries: AppLoadContext['services']['queries']): Promise<number | null | undefined> {
  const { isStaffed, backAt } = await queries.escalation.staffing({})
  return isStaffed ? undefined : backAt
}

/** A page with everything that was typed, for somebody who is not signed in any more. */
export const wordsKept = (form: FormData) =>
  data<WordsKept>({ signedOut: true, values: valuesOf(form) }, { status: 401 })

const wordsIn = (form: FormData): Words => ({
  title: String(form.get('title') ?? ''),
  body: String(form.get('body') ?? ''),
  contentNotes: form.getAll('contentNotes').map(String),
  topicIds: form.getAll('topicIds').map(String),
  nameless: form.has('nameless'),
  quotesId: form.get('quotesId') ? String(form.get('quotesId')) : null,
})
