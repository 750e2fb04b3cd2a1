import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { doneWords } from '#app/directory-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Two entries side by side – Directory – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { serviceId, otherId } = params
  const found = await orShowProblem(() => context.services.queries.directory.compareServices({ serviceId, otherId }))
  return { ...found, told: doneWords[new URL(request.url).searchParams.get('done') ?? ''] ?? null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { directory } = context.services.commands
  const { pathname } = new URL(request.url)
  return orShowForm(form, context, async () => {
    const { act, merge, ...input } = inputOf(form)
    if (act === 'different') {
      await directory.callDifferent(input)
      return redirect('/coordinate/directory/work/doubles?done=different')
    }
    if (act === 'part') {
      await directory.undoMerge(input)
      return redirect(`${pathname}?done=parted`)
    }
    const [keptId, goneId] = String(merge).split('~')
    await directory.mergeServices({ keptId, goneId })
    return redirect(pathname)
  })
}

type Entry = ReturnType<typeof useLoaderData<typeof loader>>['one']

/** The questions that tell whether two entries are one, in the order in which they tell most. */
const rows: readonly { title: string; words: (entry: Entry) => string | null }[] = [
  { title: 'Run by', words: ({ organization }) => organization },
  { title: 'Phone', words: ({ phones }) => phones.join(', ') },
  { title: 'Web', words: ({ url }) => url },
  { title: 'E-mail', words: ({ email }) => email },
  {
    title: 'Where',
    words: ({ places }) =>
      places.map(({ name, town, postcode }) => [name, town, postcode].filter(Boolean).join(', ')).join('; '),
  },
  { title: 'What it is', words: ({ description }) => description },
  { title: 'Who it is for', words: ({ eligibility }) => eligibility },
  { title: 'Came from', words: ({ feed }) => feed ?? 'Written here' },
  { title: 'Checked', words: ({ checkedAt }) => (checkedAt === null ? 'Never' : dayInWords(checkedAt)) },
  { title: 'Shown', words: ({ publishedAt }) => (publishedAt === null ? 'No' : `Since ${dayInWords(publishedAt)}`) },
]

/** Two entries that may be one, side by side. */
export default function Compare() {
  const { one, other, why, merge, likenessId, told } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-sign max-w-4xl space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory/work/doubles" words="Perhaps the same service twice" />
        <h1>Are these two one service?</h1>
        {told && !problem && <Told>{told}</Told>}
        <ErrorSummary problem={problem} />
        {why && <p className="max-w-measure text-ink-soft">{why}.</p>}
      </div>
      {merge && (
        <form method="post" className="card edge max-w-none space-y-3">
          <p className="font-bold">
            They are one since {dayInWords(merge.mergedAt)}. Whoever comes to the other is led to the one we kept.
          </p>
          <input type="hidden" name="mergeId" value={merge.id} />
          <button type="submit" name="act" value="part" className="button button-quiet">
            Make them two again
          </button>
        </form>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        {[one, other].map((entry) => {
          const twin = entry === one ? other : one
          return (
            <section
              key={entry.id}
              aria-label={entry === one ? 'The first entry' : 'The second entry'}
              className="card flex max-w-none flex-col gap-4"
            >
              <h2 className="text-large">
                <Link to={`/services/${entry.id}`}>{entry.name}</Link>
              </h2>
              {merge && <p className="tag">{merge.keptId === entry.id ? 'This one was kept' : 'Leads to the other'}</p>}
              <dl className="space-y-3 text-small [overflow-wrap:anywhere]">
                {rows.map(({ title, words }) => (
                  <div key={title}>
                    <dt className="text-ink-soft">
                      {title}
                      {words(entry) === words(twin) && ' · the same'}
                    </dt>
                    <dd>{words(entry) || 'Nothing is said'}</dd>
                  </div>
                ))}
              </dl>
              {!merge && (
                <form method="post" className="mt-auto">
                  <button type="submit" name="merge" value={`${entry.id}~${twin.id}`} className="button">
                    {entry === one ? 'Keep this first one' : 'Keep this second one'}
                  </button>
                </form>
              )}
            </section>
          )
        })}
      </div>
      {!merge && (
        <p className="max-w-measure text-small text-ink-soft">
          The one you do not keep stays out of view. Links, lists and thanks lead to the one you keep. You can undo it.
        </p>
      )}
      {likenessId && (
        <form method="post">
          <input type="hidden" name="likenessId" value={likenessId} />
          <button type="submit" name="act" value="different" className="button button-quiet">
            They are two services
          </button>
        </form>
      )}
    </div>
  )
}
