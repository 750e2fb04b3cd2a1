import { Form } from '@remix-run/react'
import { SelectField } from './select-field.tsx'
import { type Shared, SharedService } from './shared-service.tsx'

type Point = { readonly id: string; readonly name: string }
type PointsProps = { readonly slug: string; readonly points: readonly Point[]; readonly point: Point | null }

/** The page to choose for: the whole place, or one of its turning points. */
export const PointsToChooseFor = ({ slug, points, point }: PointsProps) => (
  <Form className="flex flex-wrap items-end gap-3" action={`/groups/${slug}/facilitate/services`}>
    <div className="min-w-0 flex-1 basis-60">
      <SelectField
        name="point"
        label="Which page?"
        defaultValue={point?.id ?? ''}
        options={[
          { value: '', words: 'The whole place' },
          ...points.map(({ id, name }) => ({ value: id, words: name })),
        ]}
      />
    </div>
    <button type="submit" className="button button-quiet">
      Go there
    </button>
  </Form>
)

/** One service that was chosen: its card, a word about it, and its place in the list. */
export function ChosenService({
  service,
  note,
  isFirst,
  now,
}: {
  service: Shared
  note: string
  isFirst: boolean
  now: number
}) {
  return (
    <li className="card max-w-none space-y-4">
      <SharedService service={service} now={now} />
      <Form method="post" className="space-y-3">
        <input type="hidden" name="serviceId" value={service.id} />
        {service.isThere && (
          <label className="block space-y-1">
            <span className="block">A word about it</span>
            <input
              name="note"
              className="field"
              defaultValue={note}
              maxLength={200}
              aria-label={`A word about ${service.name}`}
            />
          </label>
        )}
        <span className="flex flex-wrap gap-2">
          {service.isThere && <Press wish="choose" words="Keep the words" name={service.name} />}
          {!isFirst && <Press wish="up" words="Up" name={service.name} />}
          <Press wish="drop" words="Take away" name={service.name || 'this service'} />
        </span>
      </Form>
    </li>
  )
}

const Press = ({ wish, words, name }: { wish: string; words: string; name: string }) => (
  <button
    type="submit"
    name="wish"
    value={wish}
    className="button button-quiet button-small"
    aria-label={`${words}: ${name}`}
  >
    {words}
  </button>
)
