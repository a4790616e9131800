using System.Diagnostics;

namespace Buendnisnetz.Bench;

/// <summary>Product and bare handler in turns, round by round, so that whatever else the machine does hits both.</summary>
internal sealed class Measurement(int port, TimeSpan round, int rounds, int connections)
{
    /// <summary>How many turns the product has, the first one included, which does not count.</summary>
    public int Turns => rounds + 1;

    /// <summary>Measures requests against others; a turn ends with its time, or with its requests.</summary>
    public async Task<Duel> Fight(IEnumerable<byte[]> product, IEnumerable<byte[]> bare, bool alone = false)
    {
        var wires = Enumerable.Range(0, alone ? 1 : connections).Select(_ => new Wire(port)).ToList();
        try
        {
            await Round(wires, product);
            await Round(wires, bare);
            List<double> ofProduct = [], ofBare = [], ratios = [];
            for (var turn = 0; turn < rounds; turn++)
            {
                var (first, second) = (await Round(wires, product), await Round(wires, bare));
                ofProduct.AddRange(first);
                ofBare.AddRange(second);
                ratios.Add(Percentile(second, 0.5) / Percentile(first, 0.5));
            }
            return new(Percentile(ofProduct, 0.5), Percentile(ofProduct, 0.99), Percentile(ofBare, 0.5), Percentile(ratios, 0.5));
        }
        finally
        {
            wires.ForEach(wire => wire.Dispose());
        }
    }

    private async Task<List<double>> Round(List<Wire> wires, IEnumerable<byte[]> requests)
    {
        var end = Stopwatch.GetTimestamp() + (long)(round.TotalSeconds * Stopwatch.Frequency);
        var times = await Task.WhenAll(wires.Select(wire => Task.Run(async () =>
        {
            var own = new List<double>();
            foreach (var request in requests)
            {
                var start = Stopwatch.GetTimestamp();
                var answer = await wire.Send(request);
                if (answer.Status >= 400) throw new InvalidOperationException($"Status {answer.Status} while measuring.\n{answer.Head}");
                own.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (Stopwatch.GetTimestamp() >= end) break;
            }
            return own;
        })));
        return [.. times.SelectMany(own => own)];
    }

    private static double Percentile(List<double> times, double part)
    {
        times.Sort();
        return times[(int)Math.Min(times.Count - 1, Math.Ceiling(times.Count * part) - (part < 1 ? 0 : 1))];
    }
}

/// <summary>
/// How the two did: milliseconds at the median and at the 99th percentile, and the bare handler's median in parts of the product's.
/// </summary>
internal sealed record Duel(double Median, double P99, double Bare, double Ratio);
