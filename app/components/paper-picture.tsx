import { Link } from '@remix-run/react'
import type { Image } from '#server/domain/documents/index.ts'
import type { DrawLine } from './paper.tsx'

/** A picture of a draft, and in sight beneath it the words that stand for it: a group reviews both, and speaks of both. */
export function PaperPicture({
  image: { id, text, picture, width, height },
  pictures,
  describePath,
  start,
  line,
}: {
  image: Image & { readonly id: string }
  pictures: string
  describePath: string | undefined
  start: number
  line: DrawLine
}) {
  return (
    <figure className="picture">
      {picture && (
        <img src={`${pictures}/${picture}`} alt={text} width={width} height={height} loading="lazy" decoding="async" />
      )}
      <figcaption>
        {text === '' ? (
          <>
            This picture has no words.{' '}
            {describePath ? (
              <Link to={`${describePath}/${id}`} className="inline-flex min-h-target items-center">
                Add them, for people who cannot see it
              </Link>
            ) : (
              'People who cannot see it pass it by.'
            )}
          </>
        ) : (
          <>
            <strong>In words: </strong>
            {line({ text, runs: [{ text }] }, start)}
          </>
        )}
      </figcaption>
    </figure>
  )
}
