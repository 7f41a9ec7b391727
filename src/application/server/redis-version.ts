/** The version of Redis whose behaviour clients may expect: they switch features by it. */
export const REDIS_VERSION = '7.4.0';
