namespace Buendnisnetz.Library;

/// <summary>The languages in which materials for families are found, by their codes (BCP 47).</summary>
public static class Languages
{
    /// <summary>All of them, German first, the others by name.</summary>
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        ("de", "Deutsch"), ("de-simple", "Leichte Sprache"), ("ar", "Arabisch"), ("bg", "Bulgarisch"), ("en", "Englisch"),
        ("fr", "Französisch"), ("fa", "Persisch"), ("pl", "Polnisch"), ("ro", "Rumänisch"), ("ru", "Russisch"), ("hsb", "Sorbisch"),
        ("es", "Spanisch"), ("tr", "Türkisch"), ("uk", "Ukrainisch"), ("mul", "mehrsprachig"),
    ];

    /// <summary>The name of a language; null where the code is none of these.</summary>
    public static string? NameOf(string? code) => All.FirstOrDefault(one => one.Code == code).Name;
}
