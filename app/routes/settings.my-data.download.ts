import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { asHtml, asJson, type RecordPart } from '#app/my-data.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { download } from '#app/streams.ts'

export const loader = () => redirect('/settings/my-data')

/** A copy of everything about this member, read page by page while it is sent. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const { commands, queries } = context.services
  const wish = (await request.formData()).get('as')
  const { sections } = await orShowProblem(() => commands.oversight.takeMyRecords({}))
  async function* parts(): AsyncGenerator<RecordPart> {
    for (const section of sections) {
      for (let after: string | null = ''; after !== null; ) {
        const page: Awaited<ReturnType<typeof queries.oversight.myRecords>> = await queries.oversight.myRecords({
          section,
          after,
        })
        yield { section, isFirst: after === '', ...page }
        after = page.next
      }
    }
  }
  const madeAt = Date.now()
  return wish === 'json'
    ? download(asJson(parts(), madeAt), { name: 'my-waymark-data.json', type: 'application/json' })
    : download(asHtml(parts(), madeAt), { name: 'my-waymark-data.html', type: 'text/html' })
}
