/** The given options by name, without their dashes: every value in the order given, none for a switch. */
export type GivenOptions = ReadonlyMap<string, readonly string[]>;

/** The value of an option that takes one; undefined when it was not given. */
export const valueOf = (options: GivenOptions, name: string): string | undefined => options.get(name)?.[0];

/** Every value of an option; empty when it was not given. */
export const valuesOf = (options: GivenOptions, name: string): readonly string[] => options.get(name) ?? [];
