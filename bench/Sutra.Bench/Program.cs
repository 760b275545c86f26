using Sutra.Bench;

// Measuring and counting programs; each prints to standard output.
return args switch
{
    ["document-frequency", .. var paths] => DocumentFrequency.Run(paths, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Sutra.Bench document-frequency PATH...");
    return 2;
}
