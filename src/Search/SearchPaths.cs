namespace Buendnisnetz.Search;

/// <summary>The addresses of the module's pages.</summary>
public static class SearchPaths
{
    /// <summary>The search; the words travel as ?q=.</summary>
    public const string Search = "/suche";

    /// <summary>The administration of the index.</summary>
    public const string Administration = "/verwaltung/suche";

    /// <summary>The search for these words, within a kind where one is given.</summary>
    public static string For(string words, string? kind = null) =>
        $"{Search}?q={Uri.EscapeDataString(words)}" + (kind is null ? "" : $"&art={Uri.EscapeDataString(kind)}");
}
