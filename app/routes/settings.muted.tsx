import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { KeepForm } from '#app/components/keep-form.tsx'
import { mutedInWords } from '#app/components/mute-menu.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Muted – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({ muted: await context.services.queries.groups.muted({}) }))
}

const kinds = [
  { kind: 'person', title: 'People', without: 'Somebody' },
  { kind: 'thread', title: 'Threads', without: 'A thread that is not there for you any more' },
  { kind: 'group', title: 'Groups', without: 'A group' },
] as const

export default function Muted() {
  const { muted } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/settings" words="Settings" />
      <div className="space-y-1">
        <h1>Muted</h1>
        <p className="text-ink-soft">
          You hear nothing of these, and they stay out of My groups and search. Nobody is told that you muted them.
        </p>
      </div>
      {muted.length === 0 && (
        <p className="card edge">
          You have muted nothing. When a thread, a group or a person is too much for now, press “Mute” beside it. You
          choose for how long, and can change your mind here.
        </p>
      )}
      {kinds.map(({ kind, title, without }) => {
        const these = muted.filter((one) => one.kind === kind)
        if (these.length === 0) return null
        return (
          <section key={kind} aria-labelledby={kind} className="space-y-2">
            <h2 id={kind}>{title}</h2>
            <ul className="divide-y divide-line">
              {these.map(({ subjectId, name, until }) => (
                <li key={subjectId} className="max-w-none py-3">
                  <KeepForm
                    action="/keep/mute"
                    fields={{ kind, subjectId }}
                    className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
                  >
                    <span>
                      <strong className="block">{name ?? without}</strong>
                      <span className="text-small text-ink-soft">{mutedInWords(until)}</span>
                    </span>
                    <button type="submit" name="for" value="not" className="button button-quiet button-small">
                      Unmute<span className="sr-only"> {name ?? without}</span>
                    </button>
                  </KeepForm>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
