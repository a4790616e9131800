using Buendnisnetz.Platform;

namespace Buendnisnetz.Solver;

/// <summary>What a person would take if places had prices: round after round, the best first, and nothing that cannot be.</summary>
internal sealed class Demand
{
    private readonly AllocationField field;
    private readonly Aim aim;
    private readonly int person;
    private readonly (int Session, double Net)[][] rounds;
    private readonly double[] rest;
    private readonly Stack<int> has = new();
    private double enough;

    public Demand(AllocationField field, Aim aim, int person, double[] prices)
    {
        (this.field, this.aim, this.person) = (field, aim, person);
        rounds = [.. field.Problem.Slots.Select((_, round) => field.Choices[person]
            .Where(choice => field.SlotsOf[choice.Session][0] == round && double.IsFinite(prices[choice.Session]))
            .Select(choice => (choice.Session, Net: aim.Of(choice) - prices[choice.Session]))
            .OrderByDescending(choice => choice.Net).ToArray())];
        rest = new double[rounds.Length + 1];
        for (var round = rounds.Length - 1; round >= 0; round--)
            rest[round] = rest[round + 1] + rounds[round].Select(choice => choice.Net).Prepend(0).Max();
        Look(0, 0, net => enough = Math.Max(enough, net));
        Best = enough;
    }

    /// <summary>What is left of the best after its prices; nothing at all is worth nothing.</summary>
    public double Best { get; }

    /// <summary>All bundles that are worth so much, but no more than the limit.</summary>
    public List<Bundle> Worth(double least, int limit)
    {
        var found = new List<Bundle>();
        enough = least;
        Look(0, 0, _ => { if (found.Count < limit) found.Add(Taken()); });
        return found;
    }

    /// <summary>Looks no further where even the best of all later rounds would not be enough.</summary>
    private void Look(int round, double net, Action<double> take)
    {
        if (net + rest[round] + aim.Person < enough) return;
        if (round == rounds.Length)
        {
            if (has.Count > 0) take(net + aim.Person);
            return;
        }
        foreach (var choice in rounds[round])
        {
            if (net + choice.Net + rest[round + 1] + aim.Person < enough) break;
            if (has.Any(own => field.Excludes(own, choice.Session))) continue;
            has.Push(choice.Session);
            Look(round + 1, net + choice.Net, take);
            has.Pop();
        }
        Look(round + 1, net, take);
    }

    private Bundle Taken() => new(person, [.. has], aim.Person
        + field.Choices[person].Where(choice => has.Contains(choice.Session)).Sum(choice => aim.Of(choice)));
}
