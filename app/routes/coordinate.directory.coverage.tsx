import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What there is where – Directory – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const area = new URL(request.url).searchParams.get('area')
  return orShowProblem(() => context.services.queries.directory.directoryCoverage({ area }))
}

/** Needs by districts, so that gaps are seen. */
export default function Coverage() {
  const { areas, area, districts, rows, isCut } = useLoaderData<typeof loader>()
  return (
    <div className="place-sign space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory" words="The directory" />
        <h1>What there is where</h1>
        <p className="max-w-measure">
          How many services are shown for each need, district by district. A line means none: somebody there looks in
          vain. Services by phone or online, and secret places, are not counted.
        </p>
      </div>
      {area === null ? (
        <p className="card max-w-measure">
          No service with a postcode is here yet. <Link to="/coordinate/directory/import">Bring services in</Link>.
        </p>
      ) : (
        <>
          <Form method="get" className="flex max-w-measure flex-wrap items-end gap-3">
            <SelectField
              key={area}
              name="area"
              label="Postcode area"
              options={areas.map((letters) => ({ value: letters, words: letters }))}
              defaultValue={area}
            />
            <button type="submit" className="button button-quiet">
              Show it
            </button>
          </Form>
          {isCut && <p>This area is large: these are its first 20,000 places.</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard. */}
          <section aria-label="Services by need and district" tabIndex={0} className="overflow-x-auto">
            <table className="w-full text-left">
              <caption className="sr-only">Services by need and district in {area}</caption>
              <thead className="text-small text-ink-soft">
                <tr>
                  <th scope="col" className="pb-1 pr-4 font-normal">
                    Need
                  </th>
                  {districts.map((district) => (
                    <th key={district} scope="col" className="px-2 pb-1 text-right font-normal">
                      {district}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, name, counts }) => (
                  <tr key={id} className="border-t border-line">
                    <th scope="row" className="min-w-40 py-2 pr-4 font-normal">
                      {name}
                    </th>
                    {counts.map((count, place) => (
                      <td key={districts[place]} className="px-2 py-2 text-right font-bold">
                        {count === 0 ? <Nothing /> : count}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </div>
  )
}

function Nothing() {
  return (
    <>
      <span aria-hidden="true" className="font-normal text-ink-soft">
        –
      </span>
      <span className="sr-only">none</span>
    </>
  )
}
