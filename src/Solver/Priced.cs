namespace Buendnisnetz.Solver;

/// <summary>What no plan can exceed, and by which prices that is proven.</summary>
/// <param name="Held">Which sessions are held and which are not.</param>
/// <param name="Bound">So much and no more, in whole numbers.</param>
/// <param name="Prices">What places cost.</param>
/// <param name="Best">What is left to each person of the best they could take.</param>
/// <param name="Parts">What is given, in parts or as a whole; null where a better bound may be found.</param>
internal sealed record Priced(Held Held, double Bound, double[] Prices, double[] Best, Bundle[]? Parts)
{
    /// <summary>By how much a person would rather have something else.</summary>
    public double Behind(Bundle bundle) => Best[bundle.Person] - bundle.Value + bundle.Sessions.Sum(session => Prices[session]);
}
