#!/usr/bin/env node
/** The entry of the command line: `headwaiter …`. */
console.log('headwaiter');
