namespace Buendnisnetz.Search;

/// <summary>
/// What the full-text index holds of a thing: its kind, and each stem once; once more with the kind in front, and once more for
/// the title and for what says much about it; and the terms of the field that it is about. So where a word stands is
/// asked of the index alone. No stem holds a colon.
/// </summary>
internal static class SearchTerms
{
    /// <summary>In front of a stem: anywhere; in the title or a strong field; in the title.</summary>
    public const string Anywhere = "", Strong = "s:", Title = "t:";

    /// <summary>In front of a term of the field that it is about: anywhere; by its title or a strong field.</summary>
    public const string About = "c:", Chiefly = "cs:";

    /// <summary>In front of a stem: anywhere in a thing of the kind. Alone: the kind.</summary>
    public static string Of(string kind) => kind.ToLowerInvariant() + ":";

    public static IEnumerable<string> Of(string kind, IReadOnlyList<string> title, IReadOnlyList<string> strong,
        IReadOnlyList<string> all) =>
        [Of(kind), .. all.Select(stem => Of(kind) + stem), .. title.Select(stem => Title + stem), .. title.Union(strong)
            .Select(stem => Strong + stem), .. all];
}
