using Buendnisnetz.Bench;

// Without words: the conductor. "serve": one house with bare handlers beside it, started by the conductor.
return args is ["serve", .. var settings] ? await BenchHouse.Open(settings) : await Conductor.Run(args);
