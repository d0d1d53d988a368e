/** Made by the build: the pack that comes with the program, found sound. */
declare const programme: import('./programme.ts').Programme;
export = programme;
