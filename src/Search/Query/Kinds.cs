namespace Buendnisnetz.Search;

/// <summary>What people mostly look for comes before what is only called like it.</summary>
internal static class Kinds
{
    /// <summary>
    /// An organisation is called like its town, an event is over one day and its documentation stands behind it; a series leads to all of
    /// its events. Found with the queries for tuning.
    /// </summary>
    private static readonly Dictionary<string, double> Worths = new()
    {
        ["Organisation"] = 0.5,
        ["EventDocumentation"] = 0.8,
        ["Event"] = 0.9,
        ["EventSeries"] = 1.1,
    };

    /// <summary>What a hit of the kind is worth.</summary>
    public static double Worth(string kind) => Worths.GetValueOrDefault(kind, 1);
}
