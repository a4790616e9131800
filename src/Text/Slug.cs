namespace Buendnisnetz.Text;

/// <summary>A name as it stands in an address: "leben-im-landkreis-konstanz".</summary>
public static class Slug
{
    /// <summary>The longest slug, in characters.</summary>
    public const int MaxLength = 80;

    /// <summary>Makes a slug of a name, of ASCII letters and digits; "eintrag" where nothing is left of it.</summary>
    public static string Of(string name)
    {
        var slug = string.Join('-', string.Concat(Folding.Fold(name).Where(letter => letter == ' ' || char.IsAsciiLetterOrDigit(letter)))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (slug.Length > MaxLength) slug = slug[..MaxLength].TrimEnd('-');
        return slug.Length == 0 ? "eintrag" : slug;
    }

    /// <summary>Makes a slug of a name that none of the taken ones equals, by a number at its end.</summary>
    public static string Of(string name, IReadOnlyCollection<string> taken)
    {
        var slug = Of(name);
        for (var n = 2; taken.Contains(slug); n++) slug = $"{Of(name)}-{n}";
        return slug;
    }
}
