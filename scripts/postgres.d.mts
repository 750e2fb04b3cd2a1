export function postgresBin(): string | undefined
export function readyPostgres(): void
