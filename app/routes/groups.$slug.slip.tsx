import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Disc } from '#app/components/shell.tsx'
import { dropInsInWords } from '#app/drop-ins.ts'
import { orShowProblem } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `A slip for ${data?.name ?? 'a group'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

/** Only what the public summary says: the slip goes on walls. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const group = await orShowProblem(() => context.services.queries.groups.groupPage({ slug: params.slug }))
  return {
    slug: group.slug,
    name: group.name,
    purpose: group.purpose,
    dropIns: await dropInsInWords(context.services.queries.chat, group),
    joining: group.joining,
    facilitators: namesInWords(group.facilitators.map(({ name }) => name)),
    address: `${context.site.origin}/groups/${group.slug}`,
    hostName: context.site.hostName,
  }
}

export default function Slip() {
  const { slug, name } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-5">
      <div className="no-print max-w-measure space-y-3">
        <nav aria-label="You are here" className="text-small">
          <Link to={`/groups/${slug}`}>{name}</Link>
        </nav>
        <h1>A slip to hand out</h1>
        <p>
          To print it, press Ctrl and P (⌘ and P on a Mac), or choose Print or Share in your browser’s menu. It fits on
          A5, and on A4 with room to spare. Nothing personal is on it.
        </p>
      </div>
      <Paper />
    </div>
  )
}

function Paper() {
  const { slug, name, purpose, dropIns, joining, facilitators, address, hostName } = useLoaderData<typeof loader>()
  return (
    <section aria-label="The slip" className="slip">
      <p className="flex items-center gap-2 font-bold">
        <Disc /> Waymark
      </p>
      <div className="space-y-2">
        <p className="text-small">A peer support group</p>
        <h2 className="text-h1">{name}</h2>
        <p>{purpose}</p>
      </div>
      <div className="flex flex-wrap items-center gap-5">
        <img
          src={`/groups/${slug}/qr.svg`}
          alt={`Square code that opens ${address}`}
          width="160"
          height="160"
          className="size-40 flex-none"
        />
        <div className="min-w-0 flex-[1_1_12rem] space-y-2">
          <p>Point your phone’s camera at the square, or type:</p>
          <p className="font-bold [overflow-wrap:anywhere]">{address.replace(/^https?:\/\//, '')}</p>
        </div>
      </div>
      <ul className="list-disc space-y-1 pl-6">
        <li>Free. You choose the name you go by.</li>
        <li>Only members read what people write. Search engines cannot find it.</li>
        {facilitators !== '' && <li>Looked after by {facilitators}.</li>}
        <li>{joining === 'open' ? 'Open to join at any hour.' : 'You ask to join, and somebody answers you.'}</li>
        {dropIns !== '' && <li>Drop-ins: {dropIns}</li>}
      </ul>
      <p className="border-t border-[#1c2826] pt-3 text-small">
        Run by {hostName}. It is not an emergency service. In danger: 999. To talk at any hour: Samaritans, 116 123,
        free.
      </p>
    </section>
  )
}
