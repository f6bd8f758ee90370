import * as z from 'zod';

// The interface's page forbids eval. Without this the schema library would try it, once, as soon as a schema is made,
// and the browser would report the attempt; so the interface imports this before anything else.
z.config({ jitless: true });
