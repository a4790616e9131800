using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Accounts;

/// <summary>First and last name of a person as letters will greet by it; "Müßig, Jörg" is asked about once.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonNameAttribute : StringLengthAttribute
{
    private static readonly HashSet<string> Fillers = ["nn", "ka", "na", "unbekannt", "keiner", "niemand", "vakant", "offen", "xxx"];

    /// <summary>A name of two letters at least.</summary>
    public PersonNameAttribute() : base(Person.MaxNameLength) => MinimumLength = 2;

    /// <summary>"Jörg Müßig" for "Müßig, Jörg", as some programs list names; null where the first name stands first.</summary>
    public static string? FirstNameFirst(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Split(',', StringSplitOptions.TrimEntries) is not [var last, { Length: > 0 } first, .. { Length: <= 1 } behind])
            return null;
        var (titles, rest) = TitlesOf(last);
        return rest.Count > 0 && IsLastName(rest) && behind.All(IsTitle) ? string.Join(' ', [.. behind, .. titles, first, .. rest]) : null;
    }

    /// <summary>"Prof. Dr. Öztürk" is a name with two titles in front.</summary>
    private static (IReadOnlyList<string> Titles, IReadOnlyList<string> Name) TitlesOf(string words)
    {
        var all = WordsOf(words);
        var titles = all.TakeWhile(IsTitle).ToList();
        return (titles, [.. all.Skip(titles.Count)]);
    }

    private static bool IsTitle(string words) => WordsOf(words) is { Length: > 0 } all && all.All(word => word.EndsWith('.'));

    private static string[] WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"#NV", "45292", "N.N.": what programs and people put where they know no name.</summary>
    public static bool IsNone(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return !name.Any(char.IsLetter) || name.TrimStart().StartsWith('#')
            || Fillers.Contains(Folding.Fold(name).Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>One word, perhaps with "von" or "zu" in front: what stands behind two words is no first name.</summary>
    private static bool IsLastName(IReadOnlyList<string> words) => words.SkipLast(1).All(word => char.IsLower(word[0]));

    /// <summary>Asks whether it should be written like this.</summary>
    public static string Question(string turned) => $"Der Nachname steht vorn. Meinten Sie „{turned}“?";
}
