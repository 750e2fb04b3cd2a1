export function run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): void
export function install(): void
export function build(): void
export function become(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): void
