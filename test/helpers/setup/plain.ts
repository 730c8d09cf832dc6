/** Set up for every file of tests: what the shell around wants of colours is nothing to a run of the program. */
delete process.env.FORCE_COLOR;
delete process.env.NO_COLOR;
