namespace Buendnisnetz.Territory;

/// <summary>Beginnings of names that people shorten although the register writes them in one word: "O. Ursel" is Oberursel.</summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, string[]> Beginnings = new(StringComparer.Ordinal)
    {
        ["o"] = ["ober", "ost"],
        ["ob"] = ["ober"],
        ["obb"] = ["ober"],
        ["u"] = ["unter"],
        ["unt"] = ["unter"],
        ["n"] = ["nieder", "neu", "nord"],
        ["nd"] = ["nieder"],
        ["ndr"] = ["nieder"],
        ["g"] = ["gross"],
        ["gr"] = ["gross"],
        ["k"] = ["klein"],
        ["kl"] = ["klein"],
        ["h"] = ["hoch", "hohen"],
        ["w"] = ["west"],
        ["s"] = ["sued"],
        ["m"] = ["mittel"],
    };

    /// <summary>The names in one word that may be meant, the likeliest first.</summary>
    public static IEnumerable<string> WrittenOut(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Beginnings.TryGetValue(name[..space], out var beginnings)
            ? beginnings.Select(beginning => beginning + name[(space + 1)..]) : [];
}
