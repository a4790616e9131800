using System.Collections.Immutable;
using Buendnisnetz.Platform;

namespace Buendnisnetz.Solver;

/// <summary>Which sessions are held with at least their least number, and which are not held; of the others nothing is said yet.</summary>
internal sealed class Held
{
    private readonly AllocationField field;
    private readonly ImmutableDictionary<int, bool> decided;

    /// <summary>What too few wish is not held.</summary>
    public Held(AllocationField field) : this(field, field.Wishers().Index()
        .Where(session => session.Item < field.Sessions[session.Index].Least)
        .ToImmutableDictionary(session => session.Index, _ => false))
    { }

    private Held(AllocationField field, ImmutableDictionary<int, bool> decided) => (this.field, this.decided) = (field, decided);

    public Held With(int session, bool held) => new(field, decided.Add(session, held));

    public int Least(int session) => decided.GetValueOrDefault(session) ? field.Sessions[session].Least : 0;

    public int Most(int session) => decided.GetValueOrDefault(session, true) ? field.Sessions[session].Most : 0;

    /// <summary>A place is worth nothing less than nothing, except where somebody has to come; what is not held nobody can pay.</summary>
    public double Price(int session, double price) =>
        Most(session) == 0 ? double.PositiveInfinity : Least(session) > 0 ? price : Math.Max(0, price);

    /// <summary>What all places together cost.</summary>
    public double Worth(double[] prices) => prices.Index().Where(price => double.IsFinite(price.Item))
        .Sum(price => price.Item * (price.Item < 0 ? Least(price.Index) : Most(price.Index)));

    /// <summary>The session that lacks most of those who have too few; null where all that are held have enough.</summary>
    public int? Smallest(int[][] plan) => field.Filled(plan).Index()
        .Where(session => session.Item > 0 && session.Item < field.Sessions[session.Index].Least)
        .OrderByDescending(session => field.Sessions[session.Index].Least - session.Item)
        .Select(session => (int?)session.Index).FirstOrDefault();
}
