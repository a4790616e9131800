namespace Buendnisnetz.Organisations;

/// <summary>How terms and bridges are spoken of on the page.</summary>
internal static class TermWords
{
    public static string Valid(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => "unbefristet",
        ({ } since, null) => $"seit {since.Long}",
        (null, { } end) => $"bis {end.Long}",
        ({ } since, { } end) => $"{since.Long} bis {end.Long}",
    };

    public static string Says(TermMatch match) => match switch
    {
        TermMatch.Broad => "ist enger als",
        TermMatch.Narrow => "ist weiter als",
        _ => "bedeutet dasselbe wie",
    };
}
