import fc from 'fast-check';

/** The properties are tried on the same texts at every run, so that a red run is about its change; `npm run fuzz` looks for new ones. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_240_403) });
