/** How a run ends, for whoever started it. */
export const EXIT = { kept: 0, broken: 1, invalid: 2, misused: 64 };
