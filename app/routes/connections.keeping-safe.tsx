import type { MetaFunction } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Keeping yourself safe in a private conversation – Waymark' }]

const parts = [
  {
    title: 'What is yours stays yours',
    lines: [
      'Your full name, address, workplace and photos are yours. You never have to tell them.',
      'Nobody here needs your money. Never send any, not even a little, not even as a loan.',
      'What helps one person can harm another. Ask your doctor or pharmacist before you change a treatment.',
    ],
  },
  {
    title: 'Signs to take seriously',
    lines: [
      'They want you to talk somewhere else, soon.',
      'They ask you to keep secrets, or to stop talking with others.',
      'They say they love you very early, or get angry when you rest.',
      'They sell something, or know of a cure that nobody else knows.',
    ],
  },
  {
    title: 'What we do',
    lines: [
      'Links and contact details wait for at least a week. You choose whether you ever see them.',
      'Messages that read like a scam or a trap wait, and a moderator looks at them.',
      'Nobody else reads your conversation. If you report a message, a moderator reads that message. To read more they must write down why, and you can see that later.',
    ],
  },
  {
    title: 'What you can do at any time',
    lines: [
      'Take a break: then we stop telling you of new words for a while.',
      'End it with kind words. You need no reason.',
      'Block: it ends at once, and they are not told.',
      'Report: press “Report” beside a message. They are not told that it was you.',
    ],
  },
]

export default function KeepingSafe() {
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/connections" words="My connections" />
      <h1>Keeping yourself safe in a private conversation</h1>
      <p className="text-large text-ink-soft">Most people here mean well. A few do not. It is never your fault.</p>
      {parts.map(({ title, lines }) => (
        <section key={title} aria-label={title} className="card space-y-2">
          <h2 className="text-large">{title}</h2>
          <ul className="list-disc space-y-1.5 pl-6">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="card edge">
        Are you or is somebody else in danger? <Link to="/help-now">Get help now</Link>
      </p>
    </div>
  )
}
