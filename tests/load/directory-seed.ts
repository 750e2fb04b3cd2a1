import { V7Generator } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { directoryLocations, organizations, serviceAtLocations, services } from '#db/schema/index.ts'
import { conditions } from '#db/seeds/conditions.ts'
import { pointOf, publishedChanged } from '#server/domain/directory/index.ts'
import { needs } from '#server/domain/needs/index.ts'
import { postcodeAreas } from '#server/domain/places/index.ts'
import { chance } from './seed.ts'

const start = Date.UTC(2026, 0, 1)
const day = 86_400_000
const together = 500

/** Fills a SQLite file with so many services, spread over the towns as people are. The same every time. */
export async function seedServices(file: string, count: number): Promise<void> {
  await migrate(`file:${file}`)
  const database = await openDatabase(`file:${file}`)
  const random = chance(11)
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const ids = new V7Generator()
  const newId = () => ids.generateOrResetCore(start, 10_000).toString()
  const made = { createdAt: start, changedAt: start }
  const organizationIds = Array.from({ length: Math.ceil(count / 8) }, newId)

  for (let from = 0; from < organizationIds.length; from += together)
    await database.write(async (tx) => {
      const some = organizationIds.slice(from, from + together)
      await tx
        .insert(organizations)
        .values(some.map((id, at) => ({ id, name: `Trust ${from + at}`, nameKey: `trust${from + at}`, ...made })))
    })
  for (let from = 0; from < count; from += together) {
    const rows = Array.from({ length: Math.min(together, count - from) }, (_, by) => {
      const need = one(needs)
      const other = one(needs)
      const condition = random() < 0.4 ? one(conditions) : null
      const area = one(postcodeAreas)
      const checkedAt = start - Math.floor(random() * 300) * day
      const name = `${need.name} ${condition ? `for ${condition.name}` : `in ${area.town}`} ${from + by}`
      return {
        area,
        hasPlace: random() < 0.8,
        stepFree: random() < 0.5 ? ('yes' as const) : ('no' as const),
        service: {
          id: newId(),
          organizationId: one(organizationIds),
          name,
          nameKey: name.toLowerCase(),
          description: `We help people who look for ${other.name.toLowerCase()}. A trained adviser listens, explains what there is, and goes through the forms with you. ${condition ? `Made with people who live with ${condition.name}.` : 'Everybody is welcome.'} You can bring somebody along.`,
          status: 'active' as const,
          waysIn: random() < 0.7 ? (['self-referral'] as const) : (['professional-referral'] as const),
          meets: random() < 0.3 ? (['phone', 'venue'] as const) : (['venue'] as const),
          fees: random() < 0.8 ? 'Free' : '£5 a session',
          taking: random() < 0.5 ? ('yes' as const) : null,
          phones: [{ id: '1', number: '01632 960 123' }],
          schedules: [
            { id: '1', freq: 'WEEKLY' as const, byday: one(['MO', 'TU', 'SA']), opensAt: '10:00', closesAt: '16:00' },
          ],
          publishedAt: start,
          checkedAt,
          checkedUntil: checkedAt + 180 * day,
          ...made,
        },
      }
    })
    await database.write(async (tx) => {
      await tx.insert(services).values(rows.map(({ service }) => service))
      const placed = rows.filter(({ hasPlace }) => hasPlace)
      const locations = placed.map(({ area, stepFree }) => ({
        id: newId(),
        kind: 'physical' as const,
        town: area.town,
        postcode: `${area.letters}1 1AA`,
        stepFree,
        ...pointOf(area.latitude + (random() - 0.5) * 0.5, area.longitude + (random() - 0.5) * 0.7),
        ...made,
      }))
      await tx.insert(directoryLocations).values(locations)
      await tx.insert(serviceAtLocations).values(
        placed.map(({ service }, at) => ({
          id: newId(),
          serviceId: service.id,
          locationId: locations[at]?.id ?? '',
          ...made,
        })),
      )
      await publishedChanged(
        { tx },
        rows.map(({ service }) => service.id),
      )
    })
  }
  await database.close()
}
