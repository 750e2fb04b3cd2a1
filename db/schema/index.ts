export * from './events.ts'
export * from './groups.ts'
export * from './notices.ts'
export * from './people.ts'
