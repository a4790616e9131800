using Buendnisnetz.Platform;

namespace Buendnisnetz.Solver;

/// <summary>
/// The best plan with the sessions that are held, found among few bundles. A bundle that is further behind than a plan is behind the bound
/// stands in no better plan; so it is searched in ever wider circles until a plan is near enough.
/// </summary>
internal sealed class WholePlans(AllocationField field, Aim aim, Priced priced, Func<TimeSpan> left)
{
    private const int MostOfEach = 500;

    /// <summary>Null where none was found in time, or among so many.</summary>
    public int[][]? Best(IEnumerable<Bundle> given)
    {
        var near = given.Where(bundle => priced.Behind(bundle) < 1).ToList();
        return Best(Settled(near), 1) ?? Best(near, 1) ?? Within(4) ?? Within(16) ?? Within(64);
    }

    /// <summary>Who has something as a whole keeps it; all others choose.</summary>
    private IEnumerable<Bundle> Settled(IEnumerable<Bundle> near)
    {
        var settled = priced.Parts!.GroupBy(bundle => bundle.Person).Where(parts => parts.Count() == 1)
            .ToDictionary(parts => parts.Key, parts => parts.Single());
        return near.Where(bundle => !settled.ContainsKey(bundle.Person)).Concat(settled.Values);
    }

    private int[][]? Within(double circle)
    {
        List<Bundle>[] all = [.. field.Choices.Select((_, person) =>
            new Demand(field, aim, person, priced.Prices).Worth(priced.Best[person] - circle, MostOfEach))];
        return all.Any(bundles => bundles.Count == MostOfEach) ? null : Best(all.SelectMany(bundles => bundles), circle);
    }

    private int[][]? Best(IEnumerable<Bundle> bundles, double circle)
    {
        using var model = new WholeModel(field, priced.Held, bundles);
        return model.Best(left()) is { } plan && aim.Of(field, plan) > priced.Bound - circle ? plan : null;
    }
}
